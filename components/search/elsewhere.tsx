import { Link } from "#components/language/link";
import { searchHref } from "#core/search/search-href";
import { emptyFilter } from "#core/timeline/filter";
import { useWording } from "#language";

/** From the events that words find to all else that they find. */
export function Elsewhere({ q }: { q: string | null }) {
  const { t } = useWording();
  if (!q) return null;
  return (
    <p className="no-print text-small">
      <Link href={searchHref({ ...emptyFilter, q })} className="inline-block py-1">
        {t("People, places and articles for “{q}”", { q })}
      </Link>
    </p>
  );
}
