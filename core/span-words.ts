import type { EventSpan } from "#core/entity-record";
import { english } from "#core/language/english";
import type { Wording } from "#core/language/wording";

/** "1994–2018", "2018": the years of the first and the last event; empty where there is none. */
export function spanYears({ first, last }: Pick<EventSpan, "first" | "last">): string {
  const [from, to] = [first?.slice(0, 4), last?.slice(0, 4)];
  if (!from || !to) return "";
  return from === to ? from : `${from}–${to}`;
}

/** "1 event", "1,234 events". */
export function eventCount(events: number, { t, number }: Pick<Wording, "t" | "number"> = english): string {
  return t(events === 1 ? "{count} event" : "{count} events", { count: number(events) });
}

/** What rows of a list are. */
export type RowNoun = "event" | "person" | "place" | "thread" | "article" | "change";

const rowWords: Record<RowNoun, readonly [one: string, many: string]> = {
  event: ["{count} event", "{count} events"],
  person: ["{count} person or body", "{count} people and bodies"],
  place: ["{count} place", "{count} places"],
  thread: ["{count} thread", "{count} threads"],
  article: ["{count} article", "{count} articles"],
  change: ["{count} change", "{count} changes"],
};

/** "1 thread", "306 people and bodies". */
export function rowCount(noun: RowNoun, rows: number, { t, number }: Pick<Wording, "t" | "number"> = english): string {
  const [one, many] = rowWords[noun];
  return t(rows === 1 ? one : many, { count: number(rows) });
}
