import { countKinds, type KindCounts } from "#core/charts/count-kinds";
import { countMonths, type MonthCounts } from "#core/charts/count-months";
import type { Coverage } from "#core/charts/coverage";
import type { NamedSilence } from "#core/charts/silence-chart";
import { findSilences, type Silence } from "#core/charts/silences";
import type { Day } from "#core/dates/calendar";
import { countOf } from "#core/timeline/count-known";
import type { Filter } from "#core/timeline/filter";
import type { Database } from "#data/client";
import { findMatches } from "#data/event-index/matches";
import { remember } from "#data/event-index/remember";
import { findNames } from "#data/event-names";
import { readCoverage } from "./coverage";

/** The counts of a filter that need no more than its rows. */
export interface ChartCounts {
  total: number;
  months: MonthCounts;
  kinds: KindCounts;
  /** the longest, longest first */
  silences: NamedSilence[];
  /** how many there are of any length */
  allSilences: number;
  coverage: Coverage | null;
}

const shownSilences = 15;

/**
 * Everything that the charts show of a filter besides meetings.
 * @param day today, or the day of knowledge: after it nothing can have been silent
 */
export async function readCharts(db: Database, filter: Filter, day: Day): Promise<ChartCounts> {
  const matches = await findMatches(db, filter);
  return remember(db, matches.version, ["charts", filter, day], async () => {
    const ends = filter.to !== null && filter.to < day;
    const selections = matches.selectAll(filter);
    const silences = findSilences(selections, ends ? (filter.to as Day) : day, !ends);
    const [named, coverage] = await Promise.all([
      nameSilences(db, matches.version, silences.slice(0, shownSilences)),
      readCoverage(db, day, filter.knownOn),
    ]);
    return {
      total: countOf(selections),
      months: countMonths(selections),
      kinds: countKinds(selections),
      silences: named,
      allSilences: silences.length,
      coverage,
    };
  });
}

async function nameSilences(db: Database, version: string, silences: readonly Silence[]): Promise<NamedSilence[]> {
  const names = await findNames(
    db,
    version,
    silences.flatMap(({ after, before }) => (before === null ? [after] : [after, before])),
  );
  return silences.map(({ after, before, ...stretch }) => ({
    ...stretch,
    after: names.get(after) ?? null,
    before: before === null ? null : (names.get(before) ?? null),
  }));
}
