import { FilterChips } from "#components/filter/filter-chips";
import type { HitList } from "#core/search/found";
import { searchHref } from "#core/search/search-href";
import type { Suggestion } from "#core/search/suggestion";
import { emptyFilter, type Filter } from "#core/timeline/filter";
import { useWording } from "#language";

/** What besides its words a search asks of events, each with what it hides; it leaves out no other kind. */
export function SearchFilters({
  filter,
  kind,
  lists,
  undos,
}: {
  filter: Filter;
  kind: Suggestion["kind"] | null;
  lists: readonly HitList[];
  undos: readonly { label: string; href: string; shows: number }[];
}) {
  const { t, day } = useWording();
  const { q, knownOn } = filter;
  const shown = lists.find((list) => list.kind === "event")?.total ?? 0;
  const words: [string, string][] = [["q", q ?? ""], ...(kind ? [["kind", kind] as [string, string]] : [])];
  const chips = undos.map(({ label, href, shows }) => ({
    label,
    href: `${href}${href.includes("?") ? "&" : "?"}${new URLSearchParams(words)}`,
    hides: shows - shown,
  }));
  const then = knownOn && {
    label: t("As known on {day}", { day: day(knownOn) }),
    href: searchHref({ ...filter, knownOn: null }, kind),
  };
  if (chips.length === 0 && !then) return null;
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 text-small">
      <span className="label">{t("Events alone")}</span>
      <FilterChips chips={then ? [...chips, then] : chips} noneHref={searchHref({ ...emptyFilter, q }, kind)} />
    </div>
  );
}
