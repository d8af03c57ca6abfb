import { Icon } from "#components/icon";
import { Link } from "#components/language/link";
import { useWording } from "#language";

/** One thing that a view leaves out, and the address of the view without it. */
export interface FilterChip {
  label: string;
  href: string;
  /** how many it hides by itself; undefined where nobody counts them */
  hides?: number | undefined;
}

/** What a view leaves out, each part with a link that undoes it, and one that undoes them all. */
export function FilterChips({ chips, noneHref }: { chips: readonly FilterChip[]; noneHref: string }) {
  const { t, number } = useWording();
  if (chips.length === 0) return null;
  return (
    <ul aria-label={t("Active filters")} className="chips">
      {chips.map(({ label, href, hides }) => {
        const more = hides === undefined ? "" : `+${number(hides)}`;
        return (
          <li key={label}>
            <Link
              href={href}
              scroll={false}
              className="chip"
              aria-label={t("Remove {label}", { label: `${label} ${more}`.trim() })}
            >
              {label} {more && <small>{more}</small>}
              <Icon name="remove" />
            </Link>
          </li>
        );
      })}
      {chips.length > 1 && (
        <li>
          <Link href={noneHref} scroll={false}>
            {t("Remove all")}
          </Link>
        </li>
      )}
    </ul>
  );
}
