import { browserWording } from "#components/language/browser-wording";
import type { Day } from "#core/dates/calendar";
import { statusWords, typeWords } from "#core/event-words";
import { eventCount } from "#core/span-words";
import { type Drawing, drawingOf } from "#core/timeline/drawing";
import type { TimelineAnswer, TimelineCluster, TimelineEvent } from "#core/timeline/timeline-answer";

/** Something that the timeline draws and that the keyboard can reach. */
export interface Entry {
  /** stable from answer to answer */
  id: string;
  lane: string;
  /** first and last day of the figure */
  from: Day;
  to: Day;
  drawing: Drawing;
  item: TimelineEvent | TimelineCluster;
}

/** A date that an event was once planned for: drawn, but neither reached nor read out. */
export interface Ghost {
  id: string;
  lane: string;
  drawing: Drawing;
  words: string;
}

/** More than this would make vis-timeline slow. */
const mostItems = 400;

/** What an answer shows, in the order of time. */
export function entriesOf({ items }: TimelineAnswer): Entry[] {
  return items.map(toEntry).sort((a, b) => compare(a.from, b.from) || compare(a.id, b.id));
}

/** The former dates of postponed and moved events, as far as the limit of items leaves room. */
export function ghostsOf({ items }: TimelineAnswer): Ghost[] {
  const ghosts = items.flatMap((item) => (item.kind === "event" ? formerDatesOf(item) : []));
  return ghosts.slice(0, Math.max(0, mostItems - items.length));
}

/** The name of an entry for those who do not see it drawn. */
export function nameOf({ item }: Entry): string {
  const wording = browserWording();
  const { t } = wording;
  if (item.kind === "event") {
    const status = t(statusWords[item.status]).toLowerCase();
    return `${wording.date(item.date)}: ${item.title}. ${t(typeWords[item.type])}, ${status}`;
  }
  const stretch = formatStretch(item);
  const titles = item.titles.length ? t(", among them {titles}", { titles: item.titles.join("; ") }) : "";
  return `${eventCount(item.count, wording)}, ${stretch}${titles}. ${t("Zoom in")}`;
}

/** How the timeline draws an item of an answer. */
export function toEntry(item: TimelineEvent | TimelineCluster): Entry {
  if (item.kind === "event") {
    const drawing = drawingOf(item.date);
    return { id: item.slug, lane: item.lane, from: drawing.from, to: drawing.to, drawing, item };
  }
  const { from, to, lane } = item;
  const drawing: Drawing = { figure: "bar", from, to, start: "sharp", end: "sharp" };
  return { id: `${lane}:${from}:${to}`, lane, from, to, drawing, item };
}

function formerDatesOf({ slug, lane, title, formerDates }: TimelineEvent): Ghost[] {
  return formerDates.map((date) => ({
    id: `${slug}:${date}`,
    lane,
    drawing: drawingOf(date),
    words: browserWording().t("{title}: planned for {date} at first", { title, date: browserWording().date(date) }),
  }));
}

function formatStretch({ from, to }: TimelineCluster): string {
  const { t, month, window } = browserWording();
  if (from.slice(0, 7) === to.slice(0, 7)) return month(from);
  return from.endsWith("-01-01") && to.endsWith("-12-31")
    ? window(from, to)
    : t("{from} to {to}", { from: month(from), to: month(to) });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
