import { Link } from "#components/language/link";
import { useWording } from "#language";

/** Which part of a long brief this is, and the way to the others: nothing is left out unsaid. */
export function BriefParts({
  part,
  parts,
  total,
  first,
  last,
  hrefOf,
}: {
  part: number;
  parts: number;
  total: number;
  /** the numbers of the first and the last event of the part */
  first: number;
  last: number;
  hrefOf: (part: number) => string;
}) {
  const { t, number } = useWording();
  return (
    <>
      <p className="notice mt-4">
        {t(
          "This is part {part} of {parts}: events {first} to {last} of {total}. Each part is a page of its own, and is printed by itself; the numbers run through all of them.",
          { part: number(part), parts: number(parts), first: number(first), last: number(last), total: number(total) },
        )}
      </p>
      <nav aria-label={t("Parts of the brief")} className="pages">
        {part > 1 && (
          <Link href={hrefOf(part - 1)} rel="prev">
            {t("Part {part}", { part: number(part - 1) })}
          </Link>
        )}
        {part < parts && (
          <Link href={hrefOf(part + 1)} rel="next">
            {t("Part {part}", { part: number(part + 1) })}
          </Link>
        )}
      </nav>
    </>
  );
}
