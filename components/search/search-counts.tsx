import { Link } from "#components/language/link";
import type { HitList } from "#core/search/found";
import { searchHref } from "#core/search/search-href";
import type { Suggestion } from "#core/search/suggestion";
import type { Filter } from "#core/timeline/filter";
import { useWording } from "#language";
import { formatCount } from "./suggestion-words";

/** How many of each kind were found, each a link to these alone. */
export function SearchCounts({
  filter,
  lists,
  kind,
}: {
  filter: Filter;
  lists: HitList[];
  kind: Suggestion["kind"] | null;
}) {
  const wording = useWording();
  const found = lists.filter(({ total }) => total > 0);
  if (found.length === 0) return null;
  return (
    <nav aria-label={wording.t("Kinds of results")} className="choices mt-6">
      <Link href={searchHref(filter)} aria-current={kind === null ? "true" : undefined}>
        {wording.t("All")}
      </Link>
      {found.map((list) => (
        <Link
          key={list.kind}
          href={searchHref(filter, list.kind)}
          aria-current={kind === list.kind ? "true" : undefined}
        >
          {formatCount(list.total, list.kind, wording)}
        </Link>
      ))}
    </nav>
  );
}
