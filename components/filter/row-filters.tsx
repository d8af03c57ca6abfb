import { type RowNoun, rowCount } from "#core/span-words";
import { useWording } from "#language";
import { EmptyResult, type Undo } from "./empty-result";
import { FilterChips } from "./filter-chips";
import { filtersHide } from "./result-count";

/**
 * How many rows a list shows, "12 of 306 people and bodies · 2 filters hide 294", and each filter with what it hides; says
 * so at length where no row is left.
 */
export function RowFilters({
  noun,
  shown,
  all,
  undos,
  knownOn,
  wholeHref,
}: {
  noun: RowNoun;
  shown: number;
  /** without any filter, as known on its day */
  all: number;
  undos: Undo[];
  /** the day of knowledge, if one is asked, and the same list as known now */
  knownOn: { day: string; nowHref: string } | null;
  /** the list with nothing left out */
  wholeHref: string;
}) {
  const wording = useWording();
  const { t, number, day } = wording;
  const rows = rowCount(noun, all, wording);
  const chips = undos.map(({ label, href, shows }) => ({ label, href, hides: shows - shown }));
  const then = knownOn && { label: t("As known on {day}", { day: day(knownOn.day) }), href: knownOn.nowHref };
  return (
    <>
      <div className="mt-5 flex flex-wrap items-center gap-x-5 gap-y-2">
        <p role="status">
          {undos.length === 0
            ? rows
            : `${t("{count} of {rows}", { count: number(shown), rows })} · ${filtersHide(undos.length, all - shown, wording)}`}
        </p>
        <FilterChips chips={then ? [...chips, then] : chips} noneHref={wholeHref} />
      </div>
      {shown === 0 && undos.length > 0 && <EmptyResult undos={undos} all={all} path={wholeHref} noun={noun} />}
    </>
  );
}
