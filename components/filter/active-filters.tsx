import { activeFilters, type TermNames } from "#core/timeline/active-filters";
import { emptyFilter, type Filter, filterHref } from "#core/timeline/filter";
import { useWording } from "#language";
import { FilterChips } from "./filter-chips";

/** What the view leaves out, each part with a link that undoes it. */
export function ActiveFilters({
  filter,
  path = "/",
  also = [],
  shown,
  undos = [],
  names,
}: {
  filter: Filter;
  path?: string;
  /** what else the address of the view holds, and keeps */
  also?: readonly (readonly [name: string, value: string])[];
  /** how many events are shown; with `undos`, each filter tells how many it hides by itself */
  shown?: number;
  undos?: readonly { label: string; shows: number }[];
  names?: TermNames;
}) {
  const wording = useWording();
  const showsOf = new Map(undos.map(({ label, shows }) => [label, shows]));
  const hidesOf = (label: string) => {
    const shows = showsOf.get(label);
    return shown === undefined || shows === undefined ? undefined : shows - shown;
  };
  const hrefOf = (href: string) => {
    const rest = new URLSearchParams(also.map(([name, value]) => [name, value])).toString();
    return rest ? `${href}${href.includes("?") ? "&" : "?"}${rest}` : href;
  };
  const active = activeFilters(filter, wording, names);
  const knownOn = filter.knownOn && {
    label: wording.t("As known on {day}", { day: wording.day(filter.knownOn) }),
    undo: { knownOn: null },
  };
  const chips = (knownOn ? [...active, knownOn] : active).map(({ label, undo }) => ({
    label,
    href: hrefOf(filterHref(path, filter, undo)),
    hides: hidesOf(label),
  }));
  return <FilterChips chips={chips} noneHref={hrefOf(filterHref(path, { ...emptyFilter, ...kept(filter) }))} />;
}

/** What leaves nothing out stays: how things are ordered and drawn, and what is selected. */
function kept({ sort, lanes, event, form, facets }: Filter): Partial<Filter> {
  return { sort, lanes, event, form, facets };
}
