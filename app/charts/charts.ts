import type { Chart } from "#core/charts/chart";
import { kindCharts, monthsChart } from "#core/charts/event-charts";
import { meetingCharts } from "#core/charts/meeting-charts";
import { silenceChart } from "#core/charts/silence-chart";
import type { Day } from "#core/dates/calendar";
import { english } from "#core/language/english";
import type { Wording } from "#core/language/wording";
import type { Filter } from "#core/timeline/filter";
import { readCharts } from "#data/charts/charts";
import { readMeetings } from "#data/charts/meetings";
import { database } from "#data/client";

/** All charts of a filter, in the order of the page. */
export async function readAllCharts(filter: Filter, day: Day, wording: Wording = english): Promise<Chart[]> {
  const db = await database();
  const [counts, meetings] = await Promise.all([readCharts(db, filter, day), readMeetings(db, filter)]);
  const { silences, allSilences, coverage } = counts;
  return [
    monthsChart(counts, { filter, day, wording }),
    silenceChart(silences, { all: allSilences, coverage }, filter, wording),
    ...kindCharts(counts.kinds, filter, wording),
    ...meetingCharts(meetings, filter, wording),
  ];
}
