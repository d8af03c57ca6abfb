import { monthAt, ordinals, weekdayAt } from "#core/dates/prose/time-words";
import type { EventType } from "#core/event";
import { type ArticleReading, hasWord, keyAt, verbAt } from "#core/extract/article-reading";
import type { Candidate } from "#core/extract/candidate";
import { countryParty, type Party, personParty } from "#core/extract/people/party";
import { datesIn } from "#core/extract/sentence-reading";
import { agreementNouns } from "#core/extract/vocabulary";
import { knownPerson } from "#core/names/name-mention";
import { bodyNouns } from "#core/names/title-words";
import { wordSet } from "#core/prose/word-set";
import { findPlace } from "./find-place";
import { gatherings, type Zone } from "./zones";

const delegateNouns = wordSet(
  "parties sides leaders ministers premiers societies commission committee commissions committees chiefs envoys " +
    "negotiators diplomats generals officers delegates representatives experts teams deputies counterparts",
);

/** Rounds, texts and meetings of delegates may be told without their parties, whom the text has named before. */
export function impliedParties(zone: Zone, type: EventType): Party[] {
  const { reading, memory } = zone.context;
  const { trigger } = zone;
  if (trigger.lemma === "it" || trigger.lemma === "do") return memory.last?.parties ?? memory.sides;
  if (memory.last && pointsToLast(zone, memory.last, type)) return memory.last.parties;
  if (isInterKorean(zone)) return ["KP", "KR"].flatMap((code) => koreanParty(zone, code, type) ?? []);
  if (namesOthers(zone)) return [];
  const theirs = countriesOfTheirs(zone);
  if (theirs.length > 1) return theirs;
  const told = toldParties(zone, type);
  if (told) return told;
  const hasDelegates = reading.tokens
    .slice(zone.from, zone.to)
    .some(({ key }) => bodyNouns.has(key) || delegateNouns.has(key));
  const isOurs = hasWord(reading, { from: trigger.at - 6, to: trigger.at }, ofTheField) && isRound(zone);
  const isNameless =
    isOurs ||
    isReciprocal(zone) ||
    isOfThem(zone) ||
    trigger.lemma === "dated" ||
    (type === "agreement" ? isPassiveVerb(zone) : isRound(zone) && isSubjectOrAlone(zone));
  return hasDelegates || isNameless ? sidesAt(zone, memory.sides) : [];
}

/** `A, B and C met in Hawaii. Their foreign ministers will meet …`: those of the same countries. */
function countriesOfTheirs({ context: { reading, memory, sentence }, from, to }: Zone): Party[] {
  if (memory.last?.sentence.paragraph !== sentence.paragraph) return [];
  const isTheirs = reading.tokens
    .slice(from, to)
    .some(
      ({ key }, at) => key === "their" && [1, 2, 3].some((step) => delegateNouns.has(keyAt(reading, from + at + step))),
    );
  const codes = isTheirs ? new Set(memory.last.parties.map(({ country }) => country)) : [];
  return [...codes].flatMap((code) => (code && countryParty(code)) || []);
}

/** `a round in Seoul`: of the North it can only be one with the South. */
export function sidesAt({ context: { reading }, from, to }: Zone, sides: Party[]): Party[] {
  const isOfNorth = sides.some(({ country }) => country === "KP") && !sides.some(({ country }) => country === "KR");
  if (!isOfNorth || findPlace(reading, { from, to }, false)?.country !== "KR") return sides;
  return ["KP", "KR"].flatMap((code) => countryParty(code) ?? []);
}

/** `That meeting was put off`, `Those talks …`, `the second` of two summits: of those of the one told last. */
function pointsToLast({ context: { reading, sentence }, trigger }: Zone, last: Candidate, type: EventType): boolean {
  if (ordinals.has(keyAt(reading, trigger.at)) && last.type === "summit") return true;
  if (trigger.form !== "noun" || !isSameFamily(last.type, type)) return false;
  return (
    sentence.paragraph === last.sentence.paragraph && /^(that|this|those|these)$/.test(keyAt(reading, trigger.at - 1))
  );
}

/** Who takes part in another encounter, or in a summit of the two leaders; null where nothing tells. */
function toldParties(zone: Zone, type: EventType): Party[] | null {
  const { reading, memory, discourse } = zone.context;
  const { last } = memory;
  if (isOfUntold(zone)) return [];
  if (zone.trigger.form !== "noun" || !isDated(zone)) return null;
  if (isAnother(zone) && last && last.parties.length > 0 && isSameFamily(last.type, type)) return last.parties;
  if (type !== "summit" || hasWord(reading, zone, manyWords)) return null;
  const { leaders, people } = discourse;
  // ministers hold no summit
  if (leaders.length > 0 && leaders.every((party) => !party.person?.entity || people.isHead(party))) return leaders;
  if (last?.type === "summit" && last.parties.length > 1) return last.parties;
  return memory.sides.length === 2 ? memory.sides.map((side) => headOf(zone, side)) : memory.sides;
}

/** `as agreed at the summit in June`, in a text about ministers: whoever heads their countries. */
function headOf({ context: { discourse } }: Zone, side: Party): Party {
  if (side.country === null || discourse.people.isHead(side)) return side;
  const find = (kind: "leader" | "president") => discourse.people.findHolder(side.country as string, kind);
  return find("leader") ?? find("president") ?? countryParty(side.country) ?? side;
}

/** `They spoke of what had been agreed at the summit in June`, where `they` are ministers: it was their heads' . */
export function headsFor(zone: Zone, found: Party[]): Party[] {
  const { actors, discourse } = zone.context;
  const { people } = discourse;
  // `will hold a summit with Pompeo`: it says who
  if (actors.some(({ from, form }) => from >= zone.from && from < zone.to && form === "name")) return found;
  const isMinister = (party: Party) => party.person?.entity != null && !people.isHead(party);
  const isPair = found.length === 2 && found[0]?.country !== found[1]?.country;
  if (!isPair || zone.trigger.lemma !== "summit" || !found.every(isMinister)) return found;
  return hasWord(zone.context.reading, zone, manyWords) ? [] : found.map((party) => headOf(zone, party));
}

const againWords = wordSet("similar earlier previous prior");

/** `It followed a similar encounter in Vietnam in July`: of the same people as the one told before. */
function isAnother({ context: { reading }, trigger, from }: Zone): boolean {
  return hasWord(reading, { from: Math.max(from, trigger.at - 3), to: trigger.at }, againWords);
}

/** `The previous meeting, on May 4,` of which the text has told none: whose it was stays open. */
function isOfUntold(zone: Zone): boolean {
  return zone.trigger.form === "noun" && zone.context.memory.last === null && isAnother(zone);
}

function isSameFamily(a: EventType, b: EventType): boolean {
  return a === b || (a !== "visit" && b !== "visit" && gatherings.has(a) && gatherings.has(b));
}

function isDated({ context: { reading }, from, to }: Zone): boolean {
  return datesIn(reading, from, to).length > 0;
}

/** Summits of many. */
const manyWords = wordSet("trilateral g7 g20 asean apec eu nato security economic regional east");

/** `faced each other`: the two sides, if nobody is named. */
function isReciprocal({ context: { reading }, from, to }: Zone): boolean {
  return findReciprocal(reading, from, to);
}

function findReciprocal(reading: ArticleReading, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (/^(each|one)$/.test(keyAt(reading, at)) && /^(other|another)$/.test(keyAt(reading, at + 1))) return true;
  return false;
}

/** `since February, when they met in Beijing`: the two sides, where nobody else is meant. */
function isOfThem({ context: { reading }, trigger }: Zone): boolean {
  return trigger.form === "verb" && trigger.lemma === "meet" && keyAt(reading, trigger.at - 1) === "they";
}

/** Adjectives of meetings between the sides that an article is about. */
const ofTheField = wordSet(
  "working senior high ministerial minister ministers cabinet director level military nuclear peace normalization " +
    "normalisation preparatory cross red liaison premier premiers",
);

function isPassiveVerb({ context: { reading }, trigger }: Zone): boolean {
  return trigger.form === "verb" && verbAt(reading, trigger.at)?.form === "past";
}

const roundMembers = wordSet(
  "the north south experts officials ministers delegations delegates envoys representatives officers negotiators " +
    "premiers leaders talks negotiations consultations dialogue contacts contact views",
);

/** Proper names that nobody of ours bears, or `a meeting of bankers`: others took part. */
function namesOthers({ context: { reading }, from, to, trigger }: Zone): boolean {
  if (
    trigger.form === "noun" &&
    keyAt(reading, trigger.to) === "of" &&
    ![1, 2].some((step) => roundMembers.has(keyAt(reading, trigger.to + step)))
  )
    return !reading.nameAt[trigger.to + 1];
  for (let at = from + 1; at < to; at++) {
    const token = reading.tokens[at];
    const isName = token?.capital && reading.tags[at]?.pos === "PROPN" && !reading.nameAt[at] && !reading.dateAt[at];
    if (
      isName &&
      !(trigger.type === "talks" && isWhere(reading, at)) &&
      !ordinals.has(token.key) &&
      !monthAt(token) &&
      !weekdayAt(token) &&
      !isOfTitle(reading, at)
    )
      return true;
  }
  return false;
}

/** `at the Paekhwawon guest house`: where, not who. */
function isWhere({ tokens }: ArticleReading, at: number): boolean {
  let start = at - 1;
  while (tokens[start]?.capital || tokens[start]?.key === "the") start--;
  return /^(at|in|near)$/.test(tokens[start]?.key ?? "");
}

/** `a Comprehensive Strategic Partnership Treaty`: the name of a text. */
function isOfTitle(reading: ArticleReading, at: number): boolean {
  for (let next = at; next < at + 8; next++) {
    if (agreementNouns.has(keyAt(reading, next))) return true;
    if (!reading.tokens[next]?.capital && !/^(of|and|on|for|-)$/.test(keyAt(reading, next))) return false;
  }
  return false;
}

const finiteWords = wordSet("will would has have had");

/** `The first round was held …`: nobody else is the subject. */
function isSubjectOrAlone({ context: { reading }, from, trigger }: Zone): boolean {
  for (let at = from; at < trigger.at; at++)
    if (verbAt(reading, at)?.form === "past" || finiteWords.has(keyAt(reading, at))) return at - from < 2;
  return true;
}

function isInterKorean({ context: { reading }, from, to }: Zone): boolean {
  for (let at = from; at < to; at++)
    if (/^(inter|intra)$/.test(keyAt(reading, at)) && /^korean/.test(keyAt(reading, at + 2))) return true;
    else if (
      /^(north|south)$/.test(keyAt(reading, at)) &&
      /^(north|south)$/.test(keyAt(reading, at + 2)) &&
      /^[-–]$/.test(keyAt(reading, at + 1))
    )
      return true;
  return false;
}

function koreanParty({ context: { reading } }: Zone, code: string, type: EventType): Party | null {
  const head = type === "summit" ? reading.index.holders.find(code, "leader", reading.day) : null;
  return head ? personParty(knownPerson(head)) : countryParty(code);
}

const roundNouns = wordSet("round session contacts");

/** Rounds and talks may be told without their parties, which the text has named before. */
export function isRound({ context: { reading }, trigger }: Zone): boolean {
  const isNew =
    /^(a|an|another)$/.test(keyAt(reading, trigger.at - 1)) || /^(a|an)$/.test(keyAt(reading, trigger.at - 2));
  const key = keyAt(reading, trigger.at);
  if (key === "meeting" && /^(preparatory|preliminary)$/.test(keyAt(reading, trigger.at - 1))) return true;
  return trigger.type === "talks" || roundNouns.has(key) || (key === "meeting" && !isNew);
}

const partyCounts = wordSet("six four three five");
const partyNouns = wordSet("party way nation country sided");

/** `six-party talks`, `three-way talks`. */
export function isMultilateral({ context: { reading }, from, to }: Zone): boolean {
  if (!hasWord(reading, { from, to }, partyCounts)) return false;
  for (let at = from; at < to; at++)
    if (partyCounts.has(keyAt(reading, at)) && partyNouns.has(keyAt(reading, at + 2))) return true;
  return false;
}
