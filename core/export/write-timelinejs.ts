import { partsOf } from "#core/dates/calendar";
import { boundsOf, type Precision, parseEdtf, sortDayOf } from "#core/dates/edtf";
import { formatDate } from "#core/dates/format-date";
import type { EventRecord } from "#core/event";
import { statusWords, typeWords } from "#core/event-words";
import { datasetName, describeExport, type ExportContext, statementOf } from "./export-context";
import { listItems } from "./write-json";
import { toXml } from "./xml";

/** The events as TimelineJS 3 reads them; its texts are HTML. */
export async function* writeTimelineJs(
  pages: AsyncIterable<readonly EventRecord[]>,
  context: ExportContext,
): AsyncGenerator<string> {
  const { url } = statementOf(context);
  const text = `<p>${toXml(describeExport(context))}</p><p><a href="${toXml(url)}">${toXml(url)}</a></p>`;
  const title = { text: { headline: toXml(datasetName), text } };
  yield `{"dataset":${JSON.stringify(statementOf(context))},\n"title":${JSON.stringify(title)},\n"events":[`;
  yield* listItems(pages, (event) => JSON.stringify(toSlide(event)));
  yield "\n]}\n";
}

function toSlide({ slug, url, title, type, status, date, summary, sources }: EventRecord) {
  const bounds = boundsOf(date);
  const first = sortDayOf(bounds);
  const links = sources.flatMap((source) =>
    source.url ? [`<a href="${toXml(source.url)}">${toXml(source.publisher)}</a>`] : [],
  );
  return {
    unique_id: slug,
    start_date: { ...toDate(first, precisionOf(date)), display_date: formatDate(date) },
    // A single point of a month or year needs no end: its exactness already says so.
    ...(bounds.latest && bounds.latest > first && isRange(date) && { end_date: toDate(bounds.latest, "day") }),
    group: typeWords[type],
    text: {
      // What XML cannot hold is left out, which may be all of a title.
      headline: toXml(title) || slug,
      text: `<p>${statusWords[status]}. ${toXml(summary)}</p><p><a href="${toXml(url)}">${toXml(url)}</a></p>${
        links.length > 0 ? `<p>Sources: ${links.join(", ")}</p>` : ""
      }`,
    },
  };
}

function toDate(day: string, precision: Precision): { year: number; month?: number; day?: number } {
  const { year, month, day: dayOfMonth } = partsOf(day);
  if (precision === "day") return { year, month, day: dayOfMonth };
  return precision === "month" ? { year, month } : { year };
}

function precisionOf(date: string): Precision {
  const parsed = parseEdtf(date);
  return "problem" in parsed || parsed.kind !== "point" || parsed.point.precision === "season"
    ? "day"
    : parsed.point.precision;
}

function isRange(date: string): boolean {
  return precisionOf(date) === "day" || !/^\d{4}(-\d\d)?[?~%]?$/.test(date);
}
