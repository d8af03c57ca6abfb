import type { EventType } from "#core/event";
import { type ArticleReading, findWord, hasWord, keyAt, verbAt } from "#core/extract/article-reading";
import type { Candidate } from "#core/extract/candidate";
import type { ExtractedPlace } from "#core/extract/extracted-event";
import type { Party } from "#core/extract/people/party";
import type { Memory } from "#core/extract/sentence-reading";
import type { Trigger } from "#core/extract/trigger/trigger";
import { itemAt } from "#core/item-at";
import { wordSet } from "#core/prose/word-set";
import { detachedPhrase, ownEnd } from "./detached-phrase";
import { findPlace } from "./find-place";
import { homeOfInviter } from "./inviter";
import { placeOfArrival } from "./place-of-arrival";
import { countryPlace, isTown, placeAt } from "./places";
import { pointedPlace } from "./pointed-place";
import { townAfterNoun } from "./roles";
import { writtenPlaceBefore } from "./written-place";
import type { Zone } from "./zones";

/** Where a zone says that its event is, or null. */
export function readPlace(zone: Zone, type: EventType, parties: readonly Party[]): ExtractedPlace | null {
  const { reading } = zone.context;
  if (zone.member?.place) return zone.member.place;
  if (zone.member) {
    const place = findPlace(reading, zone.member, type === "visit");
    return place ?? (hasWord(reading, zone.member, thereWords) ? pointedPlace(zone) : null);
  }
  const { at, lemma } = zone.trigger;
  const isJourney = type === "visit" || zone.trigger.isJourney === true || bringingVerbs.has(lemma);
  return (
    placeOfWhere(zone) ??
    placeOfCalling(zone) ??
    goalOfLeaving(zone, parties) ??
    placeBeside(zone) ??
    findPlace(reading, { from: at, to: ownEnd(zone) }, isJourney) ??
    findPlace(reading, { from: zone.from, to: at }, false) ??
    placeApart(zone, isJourney) ??
    placeOfWhen(zone, isJourney) ??
    (type === "letter" ? findVenue(zone) : null) ??
    pointedPlace(zone) ??
    (type === "visit" ? impliedGoal(zone, parties) : null)
  );
}

/** `dropped by Hanoi`, `descended on the town`: the preposition belongs to the verb. */
function placeOfCalling({ context: { reading }, trigger: { form, lemma, to } }: Zone): ExtractedPlace | null {
  const preposition = form === "verb" ? callingVerbs.get(lemma) : undefined;
  return preposition && keyAt(reading, to) === preposition ? placeAt(reading, to + 1) : null;
}

const callingVerbs = new Map([
  ["drop", "by"],
  ["stop", "by"],
  ["swing", "by"],
  ["descend", "on"],
  ["converge", "on"],
]);

const thereWords = wordSet("there");

/** `discussed it in Sydney on the 7th, | when they saw each other`, `the first trip to Hanoi since May, | when Ri paid a visit`. */
function placeOfWhen({ context: { reading, clauses }, clause }: Zone, isJourney: boolean): ExtractedPlace | null {
  const before = clause.parent === null ? undefined : clauses[clause.parent];
  return before && clause.connector === "when" ? findPlace(reading, before, isJourney) : null;
}

/** `received Ri, who is on a visit to China, at the guesthouse on Tuesday`. */
function placeApart(zone: Zone, isJourney: boolean): ExtractedPlace | null {
  const apart = detachedPhrase(zone);
  return apart && findPlace(zone.context.reading, apart, isJourney);
}

/** `summoned him to Beijing`, `welcomed her to Stockholm`. */
const bringingVerbs = wordSet("summon welcome invite");

/** `Beijing, | where she met`: the place before the clause. */
function placeOfWhere({ context: { reading }, clause }: Zone): ExtractedPlace | null {
  if (clause.kind !== "relative" || clause.connector !== "where") return null;
  const at = keyAt(reading, clause.from - 1) === "," ? clause.from - 2 : clause.from - 1;
  return placeAt(reading, at) ?? writtenPlaceBefore(reading, at + 1);
}

/** `left Pyongyang on Sunday for a visit to Russia`, `left home for Cuba`: where one goes, not whence. */
function goalOfLeaving({ context: { reading }, trigger, to }: Zone, parties: readonly Party[]): ExtractedPlace | null {
  if (!/^(leave|depart)$/.test(trigger.lemma)) return null;
  const goal = findWord(reading, { from: trigger.to, to }, "for");
  const isJourney = goal !== null && hasWord(reading, { from: goal, to: goal + 6 }, journeyNouns);
  const start = placeAt(reading, trigger.to)?.country;
  const isFromHome = start != null && parties.length > 0 && parties.every(({ country }) => country === start);
  const isNamed = goal !== null && isFromHome && placeAt(reading, goal + 1) !== null;
  return isJourney || isNamed ? findPlace(reading, { from: goal, to }, true) : null;
}

const journeyNouns = wordSet("visit trip tour journey");

/** `the Hanoi summit`, `First summit, Hanoi.`: the name beside the noun is the place. */
function placeBeside({ context: { reading }, trigger }: Zone): ExtractedPlace | null {
  const { form, at } = trigger;
  const after = townAfterNoun(reading, trigger);
  if (after !== null) return placeAt(reading, after);
  const name = form === "noun" ? itemAt(reading.nameAt, at - 1) : undefined;
  return name && isTown(reading, at - 1) ? placeAt(reading, at - 1) : null;
}

/** A letter carried `to the White House` was given there. */
function findVenue({ context: { reading }, trigger, to }: Zone): ExtractedPlace | null {
  const place = findPlace(reading, { from: trigger.at, to }, true);
  return place?.slug && reading.index.placesById.get(place.slug)?.kind === "venue" ? place : null;
}

const borderVerbs = wordSet("walk cross step drive");
const returningWords = wordSet("go return set come depart leave head trip visit journey");

/**
 * `walked back across the border`, `went back`, `set out`: the goal is that of the journey told before, or the North.
 */
function impliedGoal(zone: Zone, [traveler]: readonly Party[]) {
  if (!traveler) return null;
  const { reading } = zone.context;
  const isForeigner = traveler.country !== "KP";
  if (isForeigner && (isReturnVisit(zone) || isOwnTrip(reading, zone.trigger))) return countryPlace(reading, "KP");
  if (zone.trigger.lemma === "invitation") return isForeigner ? countryPlace(reading, "KP") : null;
  if (borderVerbs.has(zone.trigger.lemma))
    return abroadOf(zone.context.memory, traveler) ?? countryPlace(reading, isForeigner ? "KP" : "KR");
  return (
    homeOfHost(zone, traveler) ??
    goalBefore(zone, traveler) ??
    goalOfLast(zone, traveler) ??
    homeOfInviter(zone, traveler) ??
    goalHere(zone, traveler)
  );
}

/** `Kim is in Russia. He crossed the border on Tuesday`: the border of the country where he was told to be. */
function abroadOf({ lastVisit }: Memory, { key, country }: Party): ExtractedPlace | null {
  const isSame = lastVisit?.parties.some((party) => party.key === key);
  return isSame && lastVisit?.place?.country !== country ? (lastVisit?.place ?? null) : null;
}

/** `Carter's mission to Kim Il Sung`: to his country. */
function homeOfHost({ context: { reading }, trigger, to }: Zone, traveler: Party) {
  if (trigger.form !== "noun") return null;
  for (let at = trigger.to; at < Math.min(to, trigger.to + 6); at++) {
    if (keyAt(reading, at) !== "to") continue;
    for (let next = at + 1; next < at + 5; next++) {
      const home = reading.nameAt[next]?.person?.country;
      if (home) return home === traveler.country ? null : countryPlace(reading, home);
    }
    return null;
  }
  return null;
}

/** `PYONGYANG - Premier Wen wrapped up a three-day visit on Tuesday`: where the newsroom is, if that is abroad. */
function goalHere({ context: { memory }, trigger }: Zone, { country }: Party): ExtractedPlace | null {
  const { dateline } = memory;
  if (trigger.form !== "noun" && !/^(arrive|land)$/.test(trigger.lemma)) return null;
  return dateline?.country && dateline.country !== country && memory.lastVisit === null ? dateline : null;
}

function isReturnVisit({ context: { reading }, trigger }: Zone): boolean {
  return keyAt(reading, trigger.at - 1) === "return";
}

/** The goal of the journey told before: of whoever goes on with it, else of the same traveler. */
function goalBefore(zone: Zone, traveler: Party): ExtractedPlace | null {
  const { context, clause, trigger } = zone;
  const { reading, memory, clauses } = context;
  const place = memory.lastVisit?.place ?? null;
  // `the first trip to Washington by a North Korean since Jo visited in 2000`
  const before = clause.connector === "since" && clause.parent !== null ? clauses[clause.parent] : undefined;
  if (before && isSequel(reading, trigger)) return findPlace(reading, before, true) ?? place;
  if (isSequel(reading, trigger)) return place;
  const isSame = memory.lastVisit?.parties.some(({ key }) => key === traveler.key);
  if (returningWords.has(trigger.lemma) && isSame) return place;
  return placeOfArrival(zone, traveler);
}

/** `A visit by traders planned for November was scrapped`: to the North, where the last visit told went there. */
function goalOfLast(
  { context: { reading, memory, sentence }, trigger }: Zone,
  { country }: Party,
): ExtractedPlace | null {
  const { lastVisit } = memory;
  const isNear = lastVisit !== null && sentence.paragraph - lastVisit.sentence.paragraph < 2;
  const isBy = trigger.form === "noun" && keyAt(reading, trigger.to) === "by";
  return isNear && isBy && country !== "KP" && lastVisit.place?.country === "KP" ? countryPlace(reading, "KP") : null;
}

/** `Liu's trip last October`, `his last visit, in January 2013`: of a foreigner, in a text about the North, with no word on where to. */
function isOwnTrip(reading: ArticleReading, { form, at, to }: Trigger): boolean {
  if (form !== "noun") return false;
  const isOwned = [at - 1, at - 2].some(
    (before) => reading.tokens[before]?.kind === "possessive" || /^(his|her)$/.test(keyAt(reading, before)),
  );
  const dated = /^[,(]$/.test(keyAt(reading, to)) ? to + 1 : to;
  const isDated = reading.dateAt[dated] ?? (/^(in|on)$/.test(keyAt(reading, dated)) && reading.dateAt[dated + 1]);
  return isOwned && Boolean(isDated);
}

const sequels = wordSet("follow go visit");

/** `Wen followed in October`, `she visited in 2011`, `the last to make the trip`: where somebody went before. */
function isSequel(reading: ArticleReading, { form, lemma, at, to }: Trigger): boolean {
  if (form === "noun") return keyAt(reading, at - 1) === "the" && verbAt(reading, at - 2)?.lemma === "make";
  return sequels.has(lemma) && (reading.dateAt[to] ?? reading.dateAt[to + 1] ?? reading.dateAt[to + 2]) !== undefined;
}

/** The place of the event that the clause goes on with. */
export function inheritPlace(
  { clause, trigger }: Zone,
  type: EventType,
  parent: Candidate | null,
): ExtractedPlace | null {
  if (parent?.place && clause.connector === "where") return parent.place;
  if (!parent || type === "visit" || type === "letter") return null;
  if (clause.kind === "purpose" && trigger.form === "noun" && trigger.at - clause.from > 3) return null;
  return clause.kind !== "reported" && clause.connector !== "but" ? parent.place : null;
}

const partingVerbs = wordSet("leave depart return go come");

/** `He will leave on Friday`: the end of a stay that is told elsewhere. */
export function isParting({ context: { reading, memory }, trigger, to }: Zone): boolean {
  if (trigger.form !== "verb") return false;
  // `flew home via Beijing`
  if (keyAt(reading, trigger.at + 1) === "home" && keyAt(reading, trigger.at + 2) === "via") return true;
  // `left for home from the air base`
  if (keyAt(reading, trigger.at + 1) === "for" && keyAt(reading, trigger.at + 2) === "home") return true;
  if (!partingVerbs.has(trigger.lemma)) return false;
  if (trigger.lemma === "go" && memory.lastVisit && isSequel(reading, trigger)) return false;
  return findPlace(reading, { from: trigger.at, to }, true) === null && keyAt(reading, trigger.at + 1) !== "back";
}
