import type { EventType } from "#core/event";
import { type ArticleReading, findWord, hasWord, keyAt, verbAt } from "#core/extract/article-reading";
import { antecedentOf, firstVerb } from "#core/extract/clause/subjects";
import { type Actor, wordBefore } from "#core/extract/people/actor";
import { countryParty, isGovernment, type Party, uniteParties } from "#core/extract/people/party";
import { isPassive as isPassiveAt } from "#core/extract/trigger/passive";
import { causingVerbs } from "#core/extract/vocabulary";
import { gather } from "#core/gather";
import { wordSet } from "#core/prose/word-set";
import { actingVerb } from "./acting-verb";
import { fateAt } from "./fate";
import { findPlace } from "./find-place";
import { headsFor, impliedParties, isMultilateral, isRound, sidesAt } from "./implied-parties";
import { partiesThere } from "./parties-there";
import { canTakePart, isCountryOfTown } from "./roles";
import { findSubjects, leadersOf, pairOf } from "./zone-subjects";
import { gatherings, type Zone } from "./zones";

/** Who takes part in what a zone tells, governments only where nobody of their country is named. */
export function findParties(zone: Zone, type: EventType): Party[] {
  const own = ownActors(zone, type);
  const subjects = actingIn(zone, own, type);
  const isSending = isCausing(zone) && own.length === 0 && zone.clause.kind !== "gerund";
  const sender = isSending ? governmentOf(subjects) : null;
  if (sender) return sender;
  const told = partiesOf([...subjects.filter((actor) => !own.includes(actor)), ...own, ...objectBefore(zone)]);
  const found = type === "letter" ? uniteParties([...told, ...hostOfBearer(zone, told)]) : told;
  if (isCaller(zone, own, found)) return uniteParties([...found, ...sidesAt(zone, zone.context.memory.sides)]);
  if (/^(letter|call)$/.test(type) && found.length === 1 && isLikeLast(zone, type))
    return uniteParties([...found, ...withWhomLast(zone, found)]);
  if (zone.trigger.lemma === "turn of") return uniteParties([...withWhomLast(zone, found), ...found]);
  if (found.length === 1 && gatherings.has(type) && type !== "visit")
    return uniteParties([...found, ...companions(zone), ...protagonist(zone, subjects, found)]);
  if (type === "visit" && found.length === 0) return travelersBefore(zone);
  if (found.length > 0 || isMultilateral(zone)) return headsFor(zone, found);
  return partiesThere(zone) ?? impliedParties(zone, type);
}

/** Who does it, from whichever clause they are told in. */
function actingIn(zone: Zone, own: readonly Actor[], type: EventType): Actor[] {
  const subjects = hasSubject(zone, own, type) ? [] : findSubjects(zone);
  return [...(type === "agreement" ? pairOf(zone, subjects) : []), ...subjects, ...leadersOf(zone)];
}

const handing = wordSet("hand deliver present convey pass give");

function isHandedOver({ context: { reading }, trigger, from }: Zone): boolean {
  for (let at = from; at < trigger.at; at++)
    if (handing.has(verbAt(reading, at)?.lemma ?? "")) return verbAt(reading, at)?.form === "past";
  return false;
}

/** `The leader received Wang. The guest handed over a letter from his president`: to whom he was told to speak. */
function hostOfBearer(zone: Zone, found: readonly Party[]): Party[] {
  const { memory, sentence } = zone.context;
  const { last } = memory;
  const isNear =
    isHandedOver(zone) &&
    last &&
    gatherings.has(last.type) &&
    last.status === "held" &&
    sentence.paragraph === last.sentence.paragraph;
  const home = found[0]?.country;
  if (!isNear || !home || found.some(({ country }) => country !== home)) return [];
  if (!last.parties.some(({ key }) => found.some((bearer) => bearer.key === key))) return [];
  return last.parties.filter(({ country, person }) => person !== null && country !== home).slice(0, 1);
}

const likeWords = wordSet("similar same identical");

/** `Xi Jinping sent a similar message`: to whom the one before went; `a similar call to the secretary`: by whom it was made. */
function isLikeLast({ context: { reading, memory }, trigger }: Zone, type: EventType): boolean {
  return memory.last?.type === type && hasWord(reading, { from: trigger.at - 2, to: trigger.at }, likeWords);
}

/** Of those who took part in the event told last, the side of the North, else the first of them. */
function withWhomLast({ context: { memory } }: Zone, others: readonly Party[]): Party[] {
  const last = memory.last?.parties ?? [];
  const host = last.find(({ country }) => country === "KP") ?? last[0];
  return host && others.every(({ country }) => country !== host.country) ? [host] : [];
}

function partiesOf(actors: readonly Actor[]): Party[] {
  return uniteParties(gather(actors, (actor) => actor.parties));
}

/** `Kim sent his sister to Seoul`, `Abe sent a team`: whom the text does not name travels, not who sends them. */
function governmentOf(senders: readonly Actor[]): Party[] | null {
  const countries = new Set(partiesOf(senders).map(({ country }) => country));
  return senders.length > 0 ? [...countries].flatMap((country) => (country && countryParty(country)) || []) : null;
}

/** The actors of the zone that can take part: the most exact wording counts. */
function ownActors(zone: Zone, type: EventType): Actor[] {
  const { reading, actors } = zone.context;
  const inZone = actors.filter(
    (actor) =>
      actor.from >= zone.from &&
      actor.from < zone.to &&
      !zone.member?.others?.some(({ from, to }) => actor.from >= from && actor.from < to) &&
      canTakePart(reading, actor, zone.trigger) &&
      !isDecider(zone, actor),
  );
  const own = ofComplement(zone) ?? travelersOf(zone, inZone) ?? visitorsOf(zone, inZone) ?? inZone;
  return isCausing(zone) || isPassive(zone, own, type) ? own.filter(({ from }) => from > zone.trigger.at) : own;
}

/** `a trip was scrapped by the president`: who calls it off does not travel. */
function isDecider({ context: { reading }, trigger }: Zone, { from }: Actor): boolean {
  if (trigger.type !== "visit" || trigger.form !== "noun" || from < trigger.at) return false;
  const by = [1, 2, 3].map((back) => from - back).find((at) => keyAt(reading, at) === "by");
  for (let at = (by ?? 0) - 1; by !== undefined && at > Math.max(trigger.at, by - 8); at--)
    if (fateAt(reading, at) !== null) return true;
  return false;
}

/** `sent the envoy to`: the object travels. */
function isCausing({ context: { reading }, trigger }: Zone): boolean {
  return causingVerbs.has(trigger.lemma) && !isPassiveAt(reading, trigger.at);
}

/** `the treaty, signed by A and B`. */
function isPassive({ context: { reading }, trigger }: Zone, own: readonly Actor[], type: EventType): boolean {
  return type === "agreement" && keyAt(reading, trigger.at + 1) === "by" && own.some(({ from }) => from > trigger.at);
}

/** Whether the zone names who acts, so that no other clause has to be asked. */
function hasSubject(zone: Zone, own: readonly Actor[], type: EventType): boolean {
  if (isCausing(zone)) return own.length > 0;
  if (travelersOf(zone, own) !== null) return true;
  if (findBetween(zone, zone.to) !== null || isPassive(zone, own, type)) return true;
  // `After the summit on June 12 | Pompeo met …`: the clause has another subject than the zone
  return zone.from > zone.clause.from && own.some(({ from }) => from < zone.trigger.at);
}

/** `whom he met`, `to whom he gave a letter`: who stands before the clause takes part too. */
function objectBefore({ context, clause }: Zone): Actor[] {
  return clause.kind === "relative" && clause.connector === "whom" ? antecedentOf(context, clause) : [];
}

/** `he scrapped a trip by the envoy`: who calls it off does not travel. */
function travelersOf({ context: { reading }, trigger }: Zone, inZone: readonly Actor[]): Actor[] | null {
  if (trigger.form !== "noun" || trigger.type !== "visit") return null;
  const travelers = inZone.filter(
    (actor) =>
      (actor.isOwner && actor.to > trigger.at - 6) ||
      wordBefore(reading, actor) === "by" ||
      (/^(arrival|departure)$/.test(trigger.lemma) && actor.from > trigger.at && wordBefore(reading, actor) === "of"),
  );
  return travelers.length > 0 ? travelers : null;
}

/** `invited him during a visit to Pyongyang`: who acts there is on the visit, unless he is at home. */
function visitorsOf({ context: { reading }, clause, trigger, to }: Zone, inZone: readonly Actor[]): Actor[] | null {
  if (trigger.form !== "noun" || trigger.type !== "visit" || !isDuring(reading, trigger.at)) return null;
  const verb = firstVerb(reading, clause);
  const subjects = inZone.filter(({ from }) => from < verb && from < trigger.at);
  const goal = findPlace(reading, { from: trigger.at, to }, true);
  const isAbroad = subjects.some(({ parties }) => parties.some(({ country }) => country !== goal?.country));
  return goal !== null && isAbroad && subjects.length < inZone.length ? subjects : null;
}

/** `during a short visit`: a preposition of time before the noun and its adjectives. */
function isDuring(reading: ArticleReading, at: number): boolean {
  for (let before = at - 1; before > at - 6; before--) {
    if (/^(during|on|after|while)$/.test(keyAt(reading, before))) return true;
    if (!/^(ADJ|DET|NUM|NOUN)$/.test(reading.tags[before]?.pos ?? "") && keyAt(reading, before) !== "-") return false;
  }
  return false;
}

function findBetween({ context: { reading }, trigger }: Zone, to: number): number | null {
  return trigger.form === "noun" ? findWord(reading, { from: trigger.to, to }, "between") : null;
}

const asidePrepositions = wordSet("in at on about");

/** `a summit between A and B`: they and nobody else. */
function ofComplement(zone: Zone): Actor[] | null {
  const { reading, actors } = zone.context;
  const between = findBetween(zone, Math.min(zone.to, zone.trigger.to + 16));
  if (
    between === null ||
    (zone.trigger.type === "visit" && actingVerb(reading, { from: zone.trigger.to, to: between }))
  )
    return null;
  const inside = actors.filter(
    (actor) =>
      actor.from > between &&
      actor.from < zone.to &&
      !asidePrepositions.has(wordBefore(reading, actor)) &&
      !isCountryOfTown(reading, actor),
  );
  return inside.length > 0 ? inside.slice(0, 4) : null;
}

/** `An earlier trip was scrapped`: by whom the text speaks of. */
function travelersBefore({ context: { discourse, memory, reading }, trigger }: Zone): Party[] {
  if (trigger.form !== "noun" || !/^(trip|visit|journey)$/.test(keyAt(reading, trigger.at))) return [];
  if (discourse.subject?.person) return [discourse.subject];
  return memory.lastVisit?.parties.slice(0, 1) ?? [];
}

/** `the talks were put off by the North`, `at its request`: the other side would have come too. */
function isCaller(zone: Zone, own: readonly Actor[], found: readonly Party[]): boolean {
  const { reading, memory } = zone.context;
  const [only] = found;
  if (!only || found.length > 1 || !isGovernment(only) || !isRound(zone)) return false;
  const isNamedBy = own.some(
    (actor) => wordBefore(reading, actor) === "by" || isRequest(zone, actor) || callsOff(zone, actor),
  );
  return isNamedBy && memory.sides.some(({ key }) => key === only.key);
}

/** `Washington calls off a third round`. */
function callsOff({ context: { reading }, trigger }: Zone, { to }: Actor): boolean {
  for (let at = to; at < Math.min(trigger.at, to + 4); at++) {
    const isOff = verbAt(reading, at)?.lemma === "call" && keyAt(reading, at + 1) === "off";
    if (isOff || fateAt(reading, at)) return true;
  }
  return false;
}

/** `postponed at the request of the North`. */
function isRequest({ context: { reading } }: Zone, { from }: Actor): boolean {
  return findWord(reading, { from: from - 4, to: from }, "request") !== null;
}

/** `Negotiations with the minister took place`: with whom the text has spoken of so far. */
function protagonist(
  { context: { discourse, memory, reading, sentence }, trigger }: Zone,
  subjects: readonly Actor[],
  [other]: readonly Party[],
): Party[] {
  if (subjects.length > 0 || trigger.form !== "noun" || keyAt(reading, trigger.to) !== "with") return [];
  const { lastVisit } = memory;
  const isOnVisit =
    trigger.type === "talks" && lastVisit?.status === "held" && sentence.paragraph - lastVisit.sentence.paragraph < 3;
  const traveler = isOnVisit ? lastVisit.parties[0] : null;
  const found = [discourse.subject, traveler].find((party) => party && party.country !== other?.country);
  return found ? [found] : [];
}

/** `sat in the Oval Office, urging the president …`: the other party stands in the clause that goes on. */
function companions({ context: { clauses, actors }, index }: Zone): Party[] {
  const next = clauses[index + 1];
  if (next?.kind !== "gerund") return [];
  const other = actors.find(({ from, form }) => from > next.from && from < next.from + 4 && form === "name");
  return other?.parties ?? [];
}
