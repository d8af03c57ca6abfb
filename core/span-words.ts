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
