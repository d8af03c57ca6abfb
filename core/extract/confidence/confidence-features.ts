import { daysBetween } from "#core/dates/calendar";
import type { EventType } from "#core/event";
import type { ExtractedEvent, ExtractedParticipant } from "#core/extract/extracted-event";
import { findCountry } from "#core/names/countries";
import { remember } from "#core/remember";
import type { Beside } from "./beside";

/** An event before it is said how sure it is. */
export type UnratedEvent = Omit<ExtractedEvent, "confidence">;

/** What else is known when an event is judged. */
export interface Surroundings {
  /** all events of the article, the judged one included */
  events: readonly UnratedEvent[];
  /** 0–1: 1 where the words that tell the event also tell its day */
  strength: number;
  /** what else its sentence speaks of */
  beside: Beside;
}

type Test = (event: UnratedEvent, surroundings: Surroundings) => boolean;

/** Types that one person can do alone, and types that are nowhere. */
const alone = new Set<EventType>(["visit", "statement", "action"]);
const placeless = new Set<EventType>(["call", "letter", "agreement", "statement"]);
const gatherings = new Set<EventType>(["summit", "visit", "meeting", "talks"]);

/** What is inferred, missing or unknown. */
const doubts = {
  "date implied": ({ dateText }) => dateText === null,
  "date open": ({ earliest, latest }) => earliest === null || latest === null,
  "date taken over": (_, { strength }) => strength < 0.8,
  "nobody named": ({ participants }) => participants.length === 0,
  "one side only": ({ participants, type }) => participants.length === 1 && !alone.has(type),
  "three or more named": ({ participants }) => participants.length > 2,
  "unknown person": ({ participants }) => participants.some(({ slug }) => slug === null),
  "person named elsewhere": (event) => event.participants.some((person) => !isNamedIn(event, person)),
  "no place": ({ place, type }) => place === null && !placeless.has(type),
  "unknown place": ({ place }) => place !== null && place.slug === null,
  "somebody else in its sentence": (_, { beside }) => beside.people > 0,
  "several dates in its sentence": (_, { beside }) => beside.dates > 1,
  "another town in its sentence": (_, { beside }) => beside.places > 0,
} satisfies Record<string, Test>;

/** Such an event is surer than the sum of its parts. */
export const nothingInDoubt = "nothing in doubt";

const tests = {
  "date of a month or more": ({ earliest, latest }) =>
    earliest !== null && latest !== null && daysBetween(earliest, latest) > 26,
  "told by a noun": (_, { beside }) => beside.isNoun,
  "several others in its sentence": (_, { beside }) => beside.people > 1,
  "date told elsewhere": (_, { strength }) => strength < 1,
  "governments only": ({ participants }) => participants.length > 0 && participants.every(isGovernment),
  "somebody without an office": ({ participants }) => participants.some(({ office }) => office === null),
  "two of one country": ({ participants }) => participants.some((own, at) => isOfOneBefore(participants, own, at)),
  "place named elsewhere": ({ place, evidence }) =>
    place !== null && !evidence.some(({ supports }) => supports.includes("place")),
  planned: ({ status }) => status === "planned" || status === "proposed",
  "fell through": ({ status }) => status === "cancelled" || status === "postponed",
  "told more than once": ({ evidence }) => evidence.length > 1,
  "told in a long sentence": ({ evidence }) => wordsIn(evidence[0]?.exact) > 35,
  "told in a short sentence": ({ evidence }) => wordsIn(evidence[0]?.exact) < 18,
  "sentence tells more events": (event, { events }) =>
    events.some((other) => other !== event && sharesPassage(event, other)),
  "like another event": (event, { events }) => events.some((other) => other !== event && isAlike(event, other)),
  "date with its year": ({ dateText }) => dateText !== null && /\b(19|20)\d\d\b/.test(dateText),
  "date of several days": ({ earliest, latest }) => earliest !== null && latest !== null && earliest !== latest,
  "date by its weekday": ({ dateText }) => dateText !== null && /day\b/i.test(dateText),
  summit: ({ type }) => type === "summit",
  visit: ({ type }) => type === "visit",
  talks: ({ type }) => type === "talks",
  call: ({ type }) => type === "call",
  letter: ({ type }) => type === "letter",
  agreement: ({ type }) => type === "agreement",
  statement: ({ type }) => type === "statement" || type === "action",
} satisfies Record<string, Test>;

/** Something that is true of an event or not, and may make it surer or less sure. */
export type Feature = keyof typeof doubts | typeof nothingInDoubt | keyof typeof tests;

const doubtTests = Object.entries(doubts) as [Feature, Test][];
const otherTests = Object.entries(tests) as [Feature, Test][];

export const features = [...Object.keys(doubts), nothingInDoubt, ...Object.keys(tests)] as Feature[];

/** The features that are true of an event. All but the strength can be read from what `extract` prints. */
export function featuresOf(event: UnratedEvent, surroundings: Surroundings): Feature[] {
  const own: Feature[] = [];
  addTrue(own, doubtTests, event, surroundings);
  if (own.length === 0) own.push(nothingInDoubt);
  addTrue(own, otherTests, event, surroundings);
  return own;
}

function addTrue(
  own: Feature[],
  asked: readonly [Feature, Test][],
  event: UnratedEvent,
  surroundings: Surroundings,
): void {
  for (const [feature, test] of asked) if (test(event, surroundings)) own.push(feature);
}

function isGovernment({ name, country }: ExtractedParticipant): boolean {
  return country !== null && findCountry(country)?.name === name;
}

/** By any word of the name; otherwise a pronoun, a title or an earlier sentence stood for it. */
function isNamedIn({ evidence }: UnratedEvent, { name }: ExtractedParticipant): boolean {
  return evidence.some(({ exact }) => tellingWordsOf(name).some((word) => exact.includes(word)));
}

const tellingWordsOf = remember((name): readonly string[] => {
  const words = name.split(/\s+/).filter((word) => word.length > 2);
  return words.length > 0 ? words : [name];
});

function isOfOneBefore(all: readonly ExtractedParticipant[], { country }: ExtractedParticipant, at: number): boolean {
  for (let before = 0; before < at; before++) if (all[before]?.country === country) return true;
  return false;
}

function wordsIn(text = ""): number {
  let [count, isAfterBlank] = [0, true];
  for (let at = 0; at < text.length; at++) {
    const isBlank = isBlankAt(text, at);
    if (isAfterBlank && !isBlank) count++;
    isAfterBlank = isBlank;
  }
  return count;
}

function isBlankAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code === 32 || (code > 8 && code < 14) : /\s/.test(text.charAt(at));
}

function sharesPassage(a: UnratedEvent, b: UnratedEvent): boolean {
  for (const { start } of a.evidence) for (const passage of b.evidence) if (passage.start === start) return true;
  return false;
}

/** Somebody in common, of one family and perhaps on one day: the two may be one event that was told twice. */
function isAlike(a: UnratedEvent, b: UnratedEvent): boolean {
  const isOneKind = a.type === b.type || (gatherings.has(a.type) && gatherings.has(b.type));
  return isOneKind && isNotAfter(a, b) && isNotAfter(b, a) && hasShared(a, b);
}

function hasShared(a: UnratedEvent, b: UnratedEvent): boolean {
  for (const { name } of a.participants) for (const other of b.participants) if (other.name === name) return true;
  return false;
}

function isNotAfter({ earliest }: UnratedEvent, { latest }: UnratedEvent): boolean {
  return earliest === null || latest === null || earliest <= latest;
}
