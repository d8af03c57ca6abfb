import { Link } from "#components/language/link";
import { type Filter, filterHref, withoutView } from "#core/timeline/filter";
import { useWording } from "#language";

const views = { "/": "Timeline", "/map": "Map", "/charts": "Charts", "/brief": "Brief" } as const;

/** The same events seen otherwise: each page of them, with the filter kept and the page one is on marked. */
export function ViewLinks({ path, filter }: { path: keyof typeof views; filter: Filter }) {
  const { t } = useWording();
  const { lanes } = filter;
  return (
    <nav aria-label={t("Views of these events")} className="choices">
      <span className="label">{t("Show as")}</span>
      {Object.entries(views).map(([href, words]) => (
        <Link
          key={href}
          href={filterHref(href, withoutView(filter), { lanes })}
          aria-current={href === path ? "page" : undefined}
        >
          {t(words)}
        </Link>
      ))}
    </nav>
  );
}
