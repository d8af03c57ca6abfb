import type { EventType } from "#core/event";
import { knownPerson } from "#core/names/name-mention";
import { bodyNouns } from "#core/names/title-words";
import { type Actor, wordBefore } from "./actor";
import { findWord, hasWord, keyAt } from "./article-reading";
import { countryParty, type Party, personParty } from "./party";
import { canTakePart, subjectsOf, uniteParties } from "./roles";
import { causingVerbs, verbs } from "./vocabulary";
import { isInvited } from "./zone-status";
import { gatherings, type Zone } from "./zones";

/** Who takes part in what a zone tells, governments only where nobody of their country is named. */
export function findParties(zone: Zone, type: EventType): Party[] {
  const own = ownActors(zone, type);
  const subjects = hasSubject(zone, own, type) ? [] : findSubjects(zone);
  const found = partiesOf([...subjects, ...own]);
  if (found.length === 1 && gatherings.has(type) && type !== "visit")
    return uniteParties([...found, ...companions(zone)]);
  if (found.length > 0 || type === "visit" || isMultilateral(zone)) return found;
  return impliedParties(zone, type);
}

function partiesOf(actors: readonly Actor[]): Party[] {
  return uniteParties(actors.flatMap((actor) => actor.parties));
}

/** The actors of the zone that can take part: the most exact wording counts. */
function ownActors(zone: Zone, type: EventType): Actor[] {
  const { reading, actors } = zone.context;
  const inZone = actors.filter(
    (actor) => actor.from >= zone.from && actor.from < zone.to && canTakePart(reading, actor, zone.trigger),
  );
  const own = ofComplement(zone) ?? travelersOf(zone, inZone) ?? inZone;
  return isCausing(zone) || isPassive(zone, own, type) ? own.filter(({ from }) => from > zone.trigger.at) : own;
}

/** `sent the envoy to`: the object travels. */
function isCausing({ trigger }: Zone): boolean {
  return causingVerbs.has(trigger.lemma);
}

/** `the treaty, signed by A and B`. */
function isPassive({ context: { reading }, trigger }: Zone, own: readonly Actor[], type: EventType): boolean {
  return type === "agreement" && keyAt(reading, trigger.at + 1) === "by" && own.some(({ from }) => from > trigger.at);
}

/** Whether the zone names who acts, so that no other clause has to be asked. */
function hasSubject(zone: Zone, own: readonly Actor[], type: EventType): boolean {
  const { reading } = zone.context;
  if (isCausing(zone)) return own.length > 0;
  if (findBetween(zone, zone.to) !== null || isPassive(zone, own, type)) return true;
  return own.some((actor) => actor.from < zone.trigger.at || wordBefore(reading, actor) === "by");
}

function findSubjects(zone: Zone): Actor[] {
  const { context, clause, index, trigger } = zone;
  const { reading, clauses, actors } = context;
  const invited = isInvited(zone) ? actors.findLast((actor) => actor.to <= clause.from) : undefined;
  const subjects = invited ? [invited] : subjectsOf({ reading, clauses, actors }, index);
  return subjects.filter((actor) => canTakePart(reading, actor, { ...trigger, at: clause.from }));
}

/** `he scrapped a trip by the envoy`: who calls it off does not travel. */
function travelersOf({ context: { reading }, trigger }: Zone, inZone: readonly Actor[]): Actor[] | null {
  if (trigger.form !== "noun" || trigger.type !== "visit") return null;
  const travelers = inZone.filter(
    (actor) => (actor.isOwner && actor.to > trigger.at - 6) || wordBefore(reading, actor) === "by",
  );
  return travelers.length > 0 ? travelers : null;
}

function findBetween({ context: { reading }, trigger }: Zone, to: number): number | null {
  return trigger.form === "noun" ? findWord(reading, { from: trigger.to, to }, "between") : null;
}

/** `a summit between A and B`: they and nobody else. */
function ofComplement(zone: Zone): Actor[] | null {
  const { reading, actors } = zone.context;
  const between = findBetween(zone, Math.min(zone.to, zone.trigger.to + 16));
  if (between === null) return null;
  const inside = actors.filter(
    (actor) => actor.from > between && actor.from < zone.to && !/^(in|at|on|about)$/.test(wordBefore(reading, actor)),
  );
  return inside.length > 0 ? inside.slice(0, 4) : null;
}

/** `sat in the Oval Office, urging the president …`: the other party stands in the clause that goes on. */
function companions({ context: { clauses, actors }, index }: Zone): Party[] {
  const next = clauses[index + 1];
  if (next?.kind !== "gerund") return [];
  const other = actors.find(({ from, form }) => from > next.from && from < next.from + 4 && form === "name");
  return other?.parties ?? [];
}

/** Rounds, texts and meetings of delegates may be told without their parties, whom the text has named before. */
function impliedParties(zone: Zone, type: EventType): Party[] {
  const { reading, memory } = zone.context;
  if (/^(it|do)$/.test(zone.trigger.lemma)) return memory.last?.parties ?? memory.sides;
  if (isInterKorean(zone)) return ["KP", "KR"].flatMap((code) => koreanParty(zone, code, type) ?? []);
  const hasDelegates = reading.tokens
    .slice(zone.from, zone.to)
    .some(({ key }) => bodyNouns.has(key) || /^(parties|sides|leaders|ministers|premiers)$/.test(key));
  return hasDelegates || type === "agreement" || (isRound(zone) && isSubjectOrAlone(zone)) ? memory.sides : [];
}

/** `The first round was held …`: nobody else is the subject. */
function isSubjectOrAlone({ context: { reading }, from, trigger }: Zone): boolean {
  for (let at = from; at < trigger.at; at++)
    if (verbs.get(keyAt(reading, at))?.form === "past" || /^(will|would|has|have|had)$/.test(keyAt(reading, at)))
      return at - from < 2;
  return true;
}

function isInterKorean({ context: { reading }, from, to }: Zone): boolean {
  for (let at = from; at < to; at++)
    if (/^(inter|intra)$/.test(keyAt(reading, at)) && /^korean/.test(keyAt(reading, at + 2))) return true;
  return false;
}

function koreanParty({ context: { reading } }: Zone, code: string, type: EventType): Party | null {
  const head = type === "summit" ? reading.index.holders.find(code, "leader", reading.day) : null;
  return head ? personParty(knownPerson(head)) : countryParty(code);
}

/** `six-party talks`, `three-way talks`. */
function isMultilateral({ context: { reading }, from, to }: Zone): boolean {
  if (!hasWord(reading, { from, to }, /^(six|four|three|five)$/)) return false;
  for (let at = from; at < to; at++)
    if (
      /^(six|four|three|five)$/.test(keyAt(reading, at)) &&
      /^(party|way|nation|country|sided)$/.test(keyAt(reading, at + 2))
    )
      return true;
  return false;
}

/** Rounds and talks may be told without their parties, which the text has named before. */
function isRound({ context: { reading }, trigger }: Zone): boolean {
  return trigger.type === "talks" || /^(round|session|meeting|contacts)$/.test(keyAt(reading, trigger.at));
}
