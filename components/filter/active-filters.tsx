import { Icon } from "#components/icon";
import { Link } from "#components/language/link";
import { activeFilters, type TermNames } from "#core/timeline/active-filters";
import { emptyFilter, type Filter, filterHref } from "#core/timeline/filter";
import { useWording } from "#language";

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
  const showsOf = new Map(undos.map(({ label, shows }) => [label, shows]));
  const hrefOf = (href: string) => {
    const rest = new URLSearchParams(also.map(([name, value]) => [name, value])).toString();
    return rest ? `${href}${href.includes("?") ? "&" : "?"}${rest}` : href;
  };
  const wording = useWording();
  const active = activeFilters(filter, wording, names);
  const knownOn = filter.knownOn && {
    label: wording.t("As known on {day}", { day: wording.day(filter.knownOn) }),
    undo: { knownOn: null },
  };
  const chips = knownOn ? [...active, knownOn] : active;
  if (chips.length === 0) return null;
  return (
    <ul aria-label={wording.t("Active filters")} className="chips">
      {chips.map(({ label, undo }) => (
        <li key={label}>
          <Link
            href={hrefOf(filterHref(path, filter, undo))}
            scroll={false}
            prefetch={false}
            className="chip"
            aria-label={wording.t("Remove {label}", { label: label })}
          >
            {label}
            {shown !== undefined && showsOf.has(label) && (
              <small>+{wording.number((showsOf.get(label) ?? 0) - shown)}</small>
            )}
            <Icon name="remove" />
          </Link>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <Link href={hrefOf(filterHref(path, { ...emptyFilter, ...kept(filter) }))} scroll={false} prefetch={false}>
            {wording.t("Remove all")}
          </Link>
        </li>
      )}
    </ul>
  );
}

/** What leaves nothing out stays: how things are ordered and drawn, and what is selected. */
function kept({ sort, lanes, event, form, facets }: Filter): Partial<Filter> {
  return { sort, lanes, event, form, facets };
}
