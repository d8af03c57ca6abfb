import { formatDate } from "#core/dates/format-date";
import type { EventStatus, EventType } from "#core/event";
import type { ExtractedParticipant, ExtractedPlace } from "./extracted-event";

/** The fields that a title and a summary are made of. */
export interface EventFacts {
  type: EventType;
  status: EventStatus;
  date: string | null;
  place: ExtractedPlace | null;
  participants: readonly ExtractedParticipant[];
}

const nouns: Record<EventType, string> = {
  summit: "summit",
  visit: "visit",
  meeting: "meeting",
  talks: "talks",
  call: "call",
  letter: "letter",
  agreement: "agreement",
  statement: "statement",
  action: "action",
};

const statusPrefix: Record<EventStatus, string> = {
  held: "",
  planned: "Planned ",
  proposed: "Proposed ",
  cancelled: "Cancelled ",
  postponed: "Postponed ",
};

/** A title in uniform words: `Mike Pompeo–Ri Yong Ho meeting in New York`. */
export function describeTitle(facts: EventFacts): string {
  const text = `${statusPrefix[facts.status]}${coreTitle(facts)}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function coreTitle({ type, participants, place }: EventFacts): string {
  const names = participants.map(({ name }) => name);
  const noun = nouns[type];
  const where = place && type !== "call" ? ` ${type === "visit" ? "to" : "in"} ${place.name}` : "";
  if (names.length === 0) return `${noun}${where}`;
  if (type === "visit") return `visit of ${join(names)}${where}`;
  if (type === "letter")
    return names.length > 1 ? `letter between ${join(names.slice(0, 2))}` : `letter of ${names[0]}`;
  if (type === "statement") return `statement of ${join(names)}`;
  if (names.length === 2) return `${names.join("–")} ${noun}${where}`;
  return `${noun} of ${join(names)}${where}`;
}

function join(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? "";
  const shown = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} others`] : names;
  return `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

const verbPhrases: Record<EventStatus, string> = {
  held: "took place",
  planned: "is planned",
  proposed: "is proposed",
  cancelled: "was cancelled",
  postponed: "was postponed",
};

/** One line that says what, who, where and when. */
export function describeSummary(facts: EventFacts): string {
  const what = coreTitle(facts);
  const when = facts.date ? ` Date: ${formatDate(facts.date)}.` : " No date is given.";
  return `${what.charAt(0).toUpperCase()}${what.slice(1)} ${verbPhrases[facts.status]}.${when}`;
}
