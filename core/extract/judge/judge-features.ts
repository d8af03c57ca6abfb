import { daysBetween } from "#core/dates/calendar";
import type { EventType } from "#core/event";
import type { Candidate } from "#core/extract/candidate";
import { isGovernment } from "#core/extract/people/party";
import type { Sentence } from "#core/prose/sentences";
import { remember } from "#core/remember";
import { likenessOfDates, sharedWith } from "./company-kept";
import type { Verdict } from "./dropped";
import { namesOfRole } from "./roles-played";
import { othersBeside, type Telling } from "./telling-clause";
import type { AspectWords } from "./trees";

/** What an event is judged by besides itself. */
export interface Circumstances {
  /** day of the article */
  day: string;
  /** what the rules report of the article */
  reported: readonly Candidate[];
  /** the clause that tells it; null where it is not known */
  telling: Telling | null;
  /** how many other events its sentence tells */
  toldBeside: number;
}

type Aspect = (verdict: Verdict, circumstances: Circumstances) => AspectWords;

const aspects: readonly (readonly [name: string, aspect: Aspect])[] = [
  ["step", ({ step }) => step],
  ["type", ({ event }) => event.type],
  ["status", ({ event }) => event.status],
  ["evidence", ({ event }) => upTo(3, event.evidence.length)],
  ["certainty", ({ event }) => event.date?.certainty ?? ""],
  ["step and type", ({ event, step }) => `${step} ${event.type}`],
  ["parties", ({ event }) => upTo(4, event.parties.length)],
  ["named", ({ event }) => upTo(3, event.parties.filter(({ person }) => person).length)],
  ["sides", ({ event }) => sidesOf(event)],
  ["stranger", ({ event }) => yes(event.parties.some(({ person }) => person && !person.entity))],
  ["governments", ({ event: { parties } }) => yes(parties.length > 0 && parties.every(isGovernment))],
  ["strength", ({ event }) => String(event.strength)],
  ["definite", ({ event }) => yes(event.isDefinite)],
  ["date", ({ event }) => widthWord(event)],
  ["age", ({ event }, { day }) => ageWord(event, day)],
  ["place", ({ event }) => placeWords(event)],
  ["like", ({ event }, { reported }) => likeWords(event, reported)],
  ["distance", ({ event }, { reported }) => distanceWord(event, reported)],
  ["paragraph", ({ event }) => upTo(6, event.sentence.paragraph)],
  ["length", ({ event }) => lengthWord(event)],
  ["clause", (_, { telling }) => telling?.clause.kind ?? ""],
  ["word", (_, { telling }) => telling?.form ?? ""],
  ["verb", (_, { telling }) => telling?.verbs ?? ""],
  ["mood", (_, { telling }) => telling?.moods ?? ""],
  ["above", (_, { telling }) => telling?.above ?? ""],
  ["role", ({ event }, { telling }) => (telling ? namesOfRole(telling, event) : "")],
  ["others", ({ event }, { telling }) => upTo(2, telling ? othersBeside(telling, event) : 0)],
  ["days", (_, { telling }) => upTo(2, telling?.days ?? 0)],
  ["reported beside", ({ event }, { reported }) => upTo(3, reportedBeside(event, reported))],
  ["told beside", (_, { toldBeside }) => upTo(3, toldBeside)],
];

/** What an event is asked, in the order of `JudgeWords`. */
export const aspectNames: readonly string[] = aspects.map(([name]) => name);

/** What is true of an event in each respect: no word of the article, so that nothing is learned by heart. */
export type JudgeWords = readonly AspectWords[];

export function judgeWordsOf(verdict: Verdict, circumstances: Circumstances): JudgeWords {
  return aspects.map(([, aspect]) => aspect(verdict, circumstances));
}

/** The same as `aspect: word`. */
export function toFeatures(words: JudgeWords): string[] {
  return words.flatMap((own, at) => [own].flat().flatMap((word) => (word ? `${aspectNames[at]}: ${word}` : [])));
}

/** How many other events its sentence is evidence of. */
function reportedBeside(event: Candidate, reported: readonly Candidate[]): number {
  let count = 0;
  for (const other of reported) if (other !== event && isEvidence(event.sentence, other)) count++;
  return count;
}

function isEvidence({ start }: Sentence, { evidence }: Candidate): boolean {
  for (const passage of evidence) if (passage.start === start) return true;
  return false;
}

function upTo(most: number, count: number): string {
  return String(Math.min(most, count));
}

function yes(isTrue: boolean): string {
  return isTrue ? "yes" : "";
}

const near = new Set(["KP", "KR", "US", "CN", "JP", "RU", "UN"]);

/** `KP-US`, `KP-other`: whose people or governments take part, as far as they deal with the North every day. */
function sidesOf({ parties }: Candidate): string {
  let countries = "";
  for (const { country } of parties) countries += `${country ?? "?"} `;
  return sidesOfCountries(countries);
}

const sidesOfCountries = remember((countries) => {
  const unique = new Set(countries.split(" ").filter(Boolean));
  const sides = [...unique].map((country) => (near.has(country) || country === "?" ? country : "other"));
  return sides.sort().slice(0, 3).join("-") || "none";
});

function widthWord({ date }: Candidate): string {
  if (date === null) return "none";
  const { earliest, latest } = date.bounds;
  if (earliest === null || latest === null) return "open";
  const days = daysBetween(earliest, latest);
  const width = days === 0 ? "day" : days < 15 ? "days" : days < 32 ? "month" : "long";
  return date.text === "" ? `${width} lent` : width;
}

/** No event is so long ago, in days, each with its word. */
const ages: readonly [limit: number, word: string][] = [
  [-30, "far ahead"],
  [0, "ahead"],
  [1, "today"],
  [3, "days"],
  [8, "a week"],
  [60, "weeks"],
  [400, "a year"],
];

function ageWord({ date }: Candidate, day: string): string {
  const from = date?.bounds.earliest;
  if (!from) return "";
  const age = daysBetween(from, day);
  return ages.find(([limit]) => age < limit)?.[1] ?? "old";
}

function placeWords({ place, parties }: Candidate): string {
  if (place === null) return "none";
  const isHome = parties.some(({ country }) => country === place.country);
  return `${place.slug ? "known" : "written"} ${place.country === "KP" ? "North" : isHome ? "home" : "third"}`;
}

const gatherings = new Set<EventType>(["summit", "visit", "meeting", "talks"]);

function likeWords(event: Candidate, reported: readonly Candidate[]): string[] {
  const words: string[] = [];
  for (const other of reported) {
    const isOfKind = other.type === event.type || (gatherings.has(other.type) && gatherings.has(event.type));
    const shared = other === event || !isOfKind ? "" : sharedWith(event, other);
    const word = shared && `${shared} ${likenessOfDates(event, other)}`;
    if (word && !words.includes(word)) words.push(word);
  }
  return words;
}

function distanceWord({ sentence }: Candidate, reported: readonly Candidate[]): string {
  const before = reported.findLast((other) => other.sentence.start < sentence.start);
  if (!before) return "first";
  const words = sentence.from - before.sentence.to;
  return words === 0 ? "next" : words < 60 ? "near" : "far";
}

function lengthWord({ sentence }: Candidate): string {
  const words = sentence.to - sentence.from;
  return words < 15 ? "short" : words < 30 ? "middle" : words < 45 ? "long" : "longest";
}
