import { Link } from "#components/language/link";
import { useWording } from "#language";

/** What else could be looked for where nothing was found. */
export function NothingFound({ near }: { near: readonly { q: string; name: string | null }[] }) {
  const { t } = useWording();
  return (
    <div className="notice mt-6" role="status">
      <p className="font-semibold">{t("Nothing is found with all of this.")}</p>
      {near.length > 0 && <p className="mt-2">{t("Did you mean")}</p>}
      <ul className="grid gap-1">
        {near.map(({ q }) => (
          <li key={q}>
            <Link href={`/search?${new URLSearchParams({ q })}`}>{q}</Link>
          </li>
        ))}
      </ul>
      <p className="mt-2">
        {t("Fewer words find more. Names may be written in any spelling; “How to search” tells the rest.")}
      </p>
    </div>
  );
}
