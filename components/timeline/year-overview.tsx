import { Link } from "#components/language/link";
import { eventCount } from "#core/span-words";
import type { Window } from "#core/timeline/clusters";
import { type Filter, filterHref } from "#core/timeline/filter";
import { daysOf, type YearBin } from "#core/timeline/year-bins";
import { useWording } from "#language";

/** Where the years end, on pages that do not say what comes after them. */
const endOfYears = "after-years";

/** All years at a glance, readable without JavaScript: one bar a year, which leads to it. Empty years are no stops. */
export function YearOverview({
  path,
  bins,
  filter,
  window,
  skipTo = endOfYears,
}: {
  path: string;
  bins: YearBin[];
  filter: Filter;
  window: Window;
  /** id of what those want to reach who go by keyboard and skip the years */
  skipTo?: string;
}) {
  const wording = useWording();
  return (
    <nav aria-label={wording.t("Years")}>
      <a href={`#${skipTo}`} className="skip-link">
        {wording.t("Skip the years")}
      </a>
      <svg className="density" viewBox={`0 0 ${bins.length} 100`} preserveAspectRatio="none" aria-hidden="true">
        <path d={densityPath(bins)} />
      </svg>
      <ol className="years">
        {bins.map((bin) => (
          <li key={bin.from} data-label={labelOf(bin, bins)}>
            {bin.count > 0 && (
              <Link
                href={filterHref(path, filter, daysOf(bin))}
                scroll={false}
                aria-label={`${wordsOf(bin)}: ${eventCount(bin.count, wording)}`}
                title={`${wordsOf(bin)}: ${wording.number(bin.count)}`}
                aria-current={touches(window, bin) ? "true" : undefined}
              />
            )}
          </li>
        ))}
      </ol>
      {skipTo === endOfYears && <span id={endOfYears} tabIndex={-1} />}
    </nav>
  );
}

/** One bar a bin, as high as its share of the fullest; what holds any event is seen. */
export function densityPath(bins: YearBin[]): string {
  const most = Math.max(1, ...bins.map(({ count }) => count));
  return bins
    .map(({ count }, index) => (count === 0 ? "" : `M${index + 0.12} 100v-${heightOf(count / most)}h.76V100z`))
    .join("");
}

function heightOf(share: number): number {
  return Math.max(3, Math.round(share * 1_000) / 10);
}

function wordsOf({ from, to }: YearBin): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** About ten years are named, at round numbers: no more than a phone has room for. */
function labelOf({ from, to }: YearBin, bins: YearBin[]): number | undefined {
  const every = (to - from + 1) * ([1, 2, 5, 10, 20].find((step) => bins.length / step <= 10) ?? 25);
  return from % every === 0 ? from : undefined;
}

function touches({ from, to }: Window, bin: YearBin): boolean {
  const days = daysOf(bin);
  return from <= days.to && to >= days.from;
}
