import type { EventType } from "#core/event";
import { type ArticleReading, keyAt, verbAt } from "#core/extract/article-reading";
import type { Clause } from "#core/extract/clause/clause";
import { wordSet } from "#core/prose/word-set";
import { remember } from "#core/remember";
import { isAmongNations } from "./among-nations";
import { isInCompany } from "./company";
import { isPassive } from "./passive";
import { seesPlace, seesSomebody } from "./pattern";
import { seesPeopleOf } from "./people-of";
import { isPhone } from "./phone";

/** A verb in its clause. */
export interface VerbContext {
  reading: ArticleReading;
  at: number;
  clause: Clause;
  lemma: string;
}

const tells = wordSet("assure tell urge press inform warn remind update brief");

/** Verbs that tell an event only in the company that their clause gives them. */
const contexts: readonly [verbs: ReadonlySet<string>, type: EventType, fits: (context: VerbContext) => boolean][] = [
  [wordSet("due expect arrive land stay go"), "visit", ({ clause }) => clause.connector === "where"],
  [wordSet("call"), "call", isRungUp],
  [wordSet("discuss review"), "meeting", followsPair],
  [wordSet("discuss review"), "meeting", isAmongNations],
  [wordSet("agree"), "talks", isAgreedTogether],
  [wordSet("follow go"), "visit", isSequel],
  [wordSet("spend"), "visit", isDatedStay],
  [tells, "call", isToldByPhone],
  [tells, "meeting", isToldFace],
  [tells, "meeting", isToldThere],
  [wordSet("tell inform"), "meeting", isToldOnArrival],
  [wordSet("tell inform"), "meeting", isToldAbout],
];

const contextsOf = remember((lemma) => contexts.filter(([verbs]) => verbs.has(lemma)));

/** What a verb tells where its clause makes an event of it, or null: that of a list, or of any with company. */
export function typeInContext(context: VerbContext): EventType | null {
  for (const [, type, fits] of contextsOf(context.lemma)) if (fits(context)) return type;
  return isInCompany(context) ? "meeting" : null;
}

/** `spent July 10-12 in Kuala Lumpur`. */
function isDatedStay({ reading, at }: VerbContext): boolean {
  const date = reading.dateAt[at + 1];
  return date !== undefined && /^(in|at)$/.test(keyAt(reading, date.to)) && seesPlace(reading, date.to + 1);
}

/** `Wen followed in October`, `he went again in 2003`: goes on with a journey told before. */
function isSequel({ reading, at }: VerbContext): boolean {
  return isDatedNext(reading, at + 1);
}

/** `told Antonio Guterres in New York on Wednesday that …`: to his face, there and then. */
function isToldThere({ reading, at, clause }: VerbContext): boolean {
  if (isPassive(reading, at)) return false;
  let end = at + 1;
  for (let next = at + 1; next < Math.min(clause.to, at + 10); next++) if (reading.nameAt[next]?.person) end = next + 1;
  if (end === at + 1 || !/^(in|at|on)$/.test(keyAt(reading, end))) return false;
  const rest = { from: end, to: Math.min(clause.to, end + 8) };
  let [hasPlace, hasDate] = [false, false];
  for (let token = rest.from; token < rest.to; token++) {
    if (reading.dateAt[token]) hasDate = true;
    if (/^(in|at)$/.test(keyAt(reading, token)) && seesPlace(reading, token + 1)) hasPlace = true;
  }
  return hasPlace && hasDate;
}

function isToldByPhone({ reading, at, clause }: VerbContext): boolean {
  return isPhone(reading, at, clause.to) && seesSomebody(reading, at + 1);
}

function isDatedNext(reading: ArticleReading, from: number): boolean {
  const at = /^(again|there)$/.test(keyAt(reading, from)) ? from + 1 : from;
  if (reading.dateAt[at]) return reading.dateAt[at]?.from === at;
  return /^(on|in)$/.test(keyAt(reading, at)) && reading.dateAt[at + 1]?.from === at + 1;
}

/** `A and B agreed in the liaison office in Kaesong to …`: they did so there, together. */
function isAgreedTogether(context: VerbContext): boolean {
  const { reading, at, clause } = context;
  if (reading.tokens[at]?.capital || !followsPair(context)) return false;
  for (let next = at + 1; next < Math.min(clause.to, at + 12) && !/^(to|on)$/.test(keyAt(reading, next)); next++)
    if (/^(in|at)$/.test(keyAt(reading, next)) && reading.nameAt[next + 1]?.place) return true;
  return false;
}

const notRung = wordSet("on for off upon in it this that");
const dayPrepositions = wordSet("on late early");

/** `called his counterpart, Yun, on Friday`, not `called him a rocket man`. */
function isRungUp({ reading, at, clause }: VerbContext): boolean {
  if (notRung.has(keyAt(reading, at + 1)) || !seesSomebody(reading, at + 1)) return false;
  let last = at;
  for (let next = at + 1; next < Math.min(clause.to, at + 14); next++) if (reading.nameAt[next]?.person) last = next;
  if (last === at) return isDatedAfterPeople(reading, at, clause.to);
  const after = keyAt(reading, last + 1) === "," ? last + 2 : last + 1;
  const isDatedNext = dayPrepositions.has(keyAt(reading, after)) && reading.dateAt[after + 1] !== undefined;
  return isDatedNext || reading.dateAt[after] !== undefined;
}

/** `called officials from Japan on Friday`. */
function isDatedAfterPeople(reading: ArticleReading, at: number, end: number): boolean {
  if (!seesPeopleOf(reading, at + 1, end)) return false;
  for (let next = at + 2; next < Math.min(end, at + 8); next++) if (reading.dateAt[next]) return true;
  return false;
}

/** `Kishida and President Biden will discuss …`: two people who do it together. */
function followsPair({ reading, at, clause }: VerbContext): boolean {
  let [persons, hasAnd] = [0, false];
  for (let before = at - 1; before >= Math.max(clause.from, at - 24); before--) {
    const name = reading.nameAt[before];
    if (keyAt(reading, before) === "and" && persons === 1) hasAnd = true;
    if (name?.person && name.from === before) persons++;
    if (verbAt(reading, before) && !/^(will|would)$/.test(keyAt(reading, before)) && persons > 0) return false;
  }
  return hasAnd && persons > 1;
}

/** `On Cheju Island last month, he assured Roh Tae-woo that …`, `In Hanoi, he told her on Monday that …`: to their face, where place and day are told. */
function isToldFace({ reading, at, clause }: VerbContext): boolean {
  if (isPassive(reading, at)) return false;
  const person = personSoon(reading, at + 1);
  if (person === null) return false;
  let [hasPlace, hasDate] = [false, isDatedNext(reading, person)];
  // `was in Seoul on Monday | and told Song that …`
  for (let token = clause.connector === "and" ? clause.sentence.from : clause.from; token < at; token++) {
    if (reading.dateAt[token]) hasDate = true;
    if (
      /^(in|on|at)$/.test(keyAt(reading, token)) &&
      ([1, 2].some((step) => reading.nameAt[token + step]?.place) ||
        /^(capital|island)$/.test(keyAt(reading, token + 4)))
    )
      hasPlace = true;
  }
  return hasPlace && hasDate;
}

/** Where the phrase of somebody ends who is named within a few words, or null. */
function personSoon(reading: ArticleReading, from: number): number | null {
  for (let at = from; at < from + 8; at++) {
    const name = reading.nameAt[at];
    if (name?.person) return keyAt(reading, name.to) === "," ? name.to + 1 : name.to;
  }
  return null;
}

const journeys = wordSet("fly go travel come head return leave");

/** `flies to Seoul, | to tell President Kim …`: to his face, at the end of the journey. */
function isToldOnArrival({ reading, at, clause }: VerbContext): boolean {
  if (clause.kind !== "purpose" || !seesSomebody(reading, at + 1)) return false;
  for (let before = clause.sentence.from; before < clause.from; before++)
    if (!reading.nameAt[before] && journeys.has(verbAt(reading, before)?.lemma ?? "")) return true;
  return false;
}

/** `told China's negotiator, Wu Dawei, about his journey on Thursday evening`: an account, given to his face. */
function isToldAbout({ reading, at, clause }: VerbContext): boolean {
  if (isPassive(reading, at)) return false;
  const about = personSoon(reading, at + 1);
  if (about === null || keyAt(reading, about) !== "about") return false;
  for (let next = about + 1; next < clause.to; next++) if (reading.dateAt[next]) return true;
  return false;
}
