import type { EventType } from "#core/event";
import type { ExtractedEvent } from "#core/extract/extracted-event";
import type { Cell, Expected } from "./cell";

/** What became of a cell. */
export type Verdict = "right" | "missed" | "kind" | "status" | "date" | "place" | "people" | "extra" | "unreal told";

const contacts = new Set<EventType>(["meeting", "talks", "summit", "visit"]);

/** Meetings, talks, summits and visits are one family, as in the measured sets. */
function familyOf(type: EventType): string {
  return contacts.has(type) ? "contact" : type;
}

/** What an editor would say of the events that were read from the sentence of a cell. */
export function judgeCell(cell: Cell, events: readonly ExtractedEvent[]): Verdict {
  const { expected, beside } = cell;
  if (!expected) return events.some((event) => isTold(event, cell)) ? "unreal told" : "right";
  if (events.length === 0) return "missed";
  const verdicts = events.map((event) => judgeEvent(event, cell, expected));
  const at = verdicts.includes("right") ? verdicts.indexOf("right") : 0;
  if (verdicts[at] !== "right") return verdicts[at] as Verdict;
  const others = events.filter((event, index) => index !== at && !beside.includes(event.type));
  return others.length > 0 ? "extra" : "right";
}

/** That somebody rules a meeting out may be a statement of its own. */
function isTold({ status, type }: ExtractedEvent, cell: Cell): boolean {
  return /^(held|planned)$/.test(status) && (type !== "statement" || cell.type === "statement");
}

function judgeEvent(event: ExtractedEvent, { type, row }: Cell, expected: Expected): Verdict {
  // a virtual meeting is a meeting and a call
  const isOnline = type === "call" && /virtual|online|video/.test(row);
  const { dates, place, names, optional } = expected;
  if (familyOf(event.type) !== familyOf(type) && !(isOnline && familyOf(event.type) === "contact")) return "kind";
  if (event.status !== expected.status) return "status";
  if (dates.length > 0 && !dates.includes(event.date ?? "")) return "date";
  if (place !== null && event.place?.name !== place) return "place";
  if (place === null && event.place !== null) return "place";
  const found = event.participants.map(({ name }) => name);
  const isWhole = names.every((name) => found.includes(name));
  return isWhole && found.every((name) => names.includes(name) || optional.includes(name)) ? "right" : "people";
}
