import { FilterChips } from "#components/filter/filter-chips";
import { filtersHide } from "#components/filter/result-count";
import { rowCount } from "#core/span-words";
import { useWording } from "#language";

/** How many changes the log shows and what it leaves out. Changes of chosen events are not counted (`shown` is null). */
export function ChangeScope({
  shown,
  all,
  undos,
}: {
  shown: number | null;
  all: number;
  undos: readonly { label: string; href: string; shows: number | null }[];
}) {
  const wording = useWording();
  const { t, number } = wording;
  const rows = rowCount("change", all, wording);
  const chips = undos.map(({ label, href, shows }) => ({
    label,
    href,
    hides: shown === null || shows === null ? undefined : shows - shown,
  }));
  return (
    <div className="mt-5 flex flex-wrap items-center gap-x-5 gap-y-2">
      {(shown !== null || undos.length === 0) && (
        <p role="status">
          {shown === null || undos.length === 0
            ? rows
            : `${t("{count} of {rows}", { count: number(shown), rows })} · ${filtersHide(undos.length, all - shown, wording)}`}
        </p>
      )}
      <FilterChips chips={chips} noneHref="/changes" />
    </div>
  );
}
