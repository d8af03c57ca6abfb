import Link from "next/link";
import type { CSSProperties } from "react";
import { type Filter, filterHref } from "#core/timeline/filter";
import type { YearCount } from "#core/timeline/timeline-answer";

interface Window {
  from: string;
  to: string;
}

/** All years at a glance, readable without JavaScript: one bar a year, which leads to it. Empty years are no stops. */
export function YearOverview({ years, filter, window }: { years: YearCount[]; filter: Filter; window: Window }) {
  const most = Math.max(1, ...years.map(({ count }) => count));
  return (
    <nav aria-label="Years">
      <ol className="years">
        {everyYear(years).map(({ year, count }) => (
          <li key={year} data-label={year % 5 === 0 ? year : undefined}>
            {count > 0 && (
              <Link
                href={filterHref("/", filter, windowOf(year))}
                prefetch={false}
                scroll={false}
                aria-label={`${year}: ${count.toLocaleString("en")} ${count === 1 ? "event" : "events"}`}
                title={`${year}: ${count.toLocaleString("en")}`}
                aria-current={touches(window, year) ? "true" : undefined}
                style={{ "--share": count / most } as CSSProperties}
              />
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The years from the first to the last, those without events included: the axis must not lie. */
export function everyYear(years: YearCount[]): YearCount[] {
  const [first, last] = [years.at(0)?.year, years.at(-1)?.year];
  if (first === undefined || last === undefined) return [];
  const counts = new Map(years.map(({ year, count }) => [year, count]));
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    return { year, count: counts.get(year) ?? 0 };
  });
}

function windowOf(year: number): Window {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

function touches({ from, to }: Window, year: number): boolean {
  return from.slice(0, 4) <= String(year) && to.slice(0, 4) >= String(year);
}
