import { areHeads, isGovernment, type Party, personParty } from "#core/extract/people/party";
import { gather } from "#core/gather";
import { knownPerson } from "#core/names/name-mention";
import type { NameContext } from "./korean-actor";
import { type KoreanCandidate, uniteParties } from "./korean-candidate";
import type { KoreanClause } from "./korean-clauses";
import { type KoreanReading, siteOf, type TriggerSite } from "./korean-reading";
import { type KoreanStatus, readKoreanStatus } from "./korean-status";
import { findKoreanTriggers, type KoreanTrigger } from "./korean-triggers";
import { findWhen, hasJustPassed } from "./korean-when";
import { findWhere } from "./korean-where";
import { findWho } from "./korean-who";

/** The events that a sentence tells. */
export function readKoreanEvents(reading: KoreanReading): KoreanCandidate[] {
  const triggers = findKoreanTriggers(reading.sentence).filter(
    ({ start, end }) => !reading.actors.some((actor) => actor.start < start && end < actor.end),
  );
  return gather(triggers, (trigger, at) =>
    readTrigger(reading, { ...siteOf(reading, trigger), reach: reachOf(reading, trigger, triggers[at + 1]) }),
  );
}

/** Two that are joined (`회담과 접촉이 취소됐다`) share what follows. */
function reachOf({ text }: KoreanReading, { end }: KoreanTrigger, next: KoreanTrigger | undefined): number {
  return !next || /^(?:과|와|및|이?나|,|·)/.test(text.slice(end, end + 3))
    ? Number.POSITIVE_INFINITY
    : next.start - end;
}

function readTrigger(reading: KoreanReading, told: TriggerSite): KoreanCandidate[] {
  const site = isCall(reading, told)
    ? { ...told, trigger: { ...told.trigger, type: "meeting" as const, takesObject: true } }
    : told;
  const { trigger } = site;
  const read = statusAt(reading, site);
  if (!read || !isMeant(reading, site)) return [];
  const status = isBehind(reading, site, read) ? { ...read, status: "held" as const } : read;
  const parties = uniteParties(findWho(reading, site));
  const place = findWhere(reading, site);
  const dates = findWhen(reading, site, status.status);
  const base: KoreanCandidate = {
    ...status,
    type: typeOf(reading, site),
    parties: trigger.type === "visit" ? travelers(parties, place?.country ?? null) : parties,
    date: null,
    place,
    ordinal: trigger.ordinal,
    evidence: [reading.sentence],
    isOfNorth: reading.actors.some((actor) => actor.parties.some(({ country }) => country === "KP")),
  };
  const candidates =
    dates.length === 0
      ? [base]
      : dates.map((date) => ({ ...base, ...inTime(status, date.bounds.earliest, reading.names.day), date }));
  return candidates.map((candidate) => withHeads(reading, candidate));
}

/** `대통령을 의례방문하였다`: who visits a person meets them. */
function isCall({ actors, text }: KoreanReading, { trigger }: TriggerSite): boolean {
  if (trigger.type !== "visit" || trigger.form === "verb") return false;
  return actors.some(
    ({ role, form, end }) =>
      role === "object" &&
      form === "person" &&
      end <= trigger.start &&
      /^\s?[가-힣]{0,4}$/.test(text.slice(end, trigger.start)),
  );
}

/** `28일 도착해 30일 만날 예정이다`: what is only linked to a plan and has a day of its own that is past, was. */
function isBehind(reading: KoreanReading, site: TriggerSite, { status }: KoreanStatus): boolean {
  const clause = reading.clauses[site.at];
  return (
    status === "planned" && clause?.ending === "linking" && hasJustPassed(reading, clause.start, site.trigger.start)
  );
}

/** At a summit a country stands for its head on that day; two heads who meet hold one. */
function withHeads({ names }: KoreanReading, candidate: KoreanCandidate): KoreanCandidate {
  const day = candidate.date?.bounds.earliest ?? candidate.date?.bounds.latest ?? names.day;
  if (candidate.type === "summit") {
    const parties = candidate.parties.map((party) => (isGovernment(party) && headOf(names, party, day)) || party);
    return { ...candidate, parties: uniteParties(parties) };
  }
  const isSummit = /^(meeting|talks)$/.test(candidate.type) && areHeads(candidate.parties, day);
  return isSummit ? { ...candidate, type: "summit" } : candidate;
}

function headOf({ index }: NameContext, { country }: Party, day: string): Party | null {
  const entity = country && index.holders.find(country, "leader", day);
  return entity ? personParty(knownPerson(entity)) : null;
}

/** What is told as done but lies ahead is a plan. */
function inTime({ status }: KoreanStatus, earliest: string | null, day: string): Pick<KoreanCandidate, "status"> {
  return { status: status === "held" && earliest !== null && earliest > day ? "planned" : status };
}

function statusAt({ clauses, text, sentence }: KoreanReading, site: TriggerSite): KoreanStatus | null {
  const { trigger, at, isDefined } = site;
  const clause = clauses[at] as KoreanClause;
  const context = (of: KoreanClause, index: number, tail: string) => ({
    trigger,
    clause: of,
    tail,
    following: clauses.slice(index + 1),
    rest: text.slice(of.end, sentence.end),
    head: text.slice(of.start, trigger.start),
    isConditional: clauses.slice(0, index).some(({ ending }) => ending === "conditional"),
    isDefined,
    reach: site.reach,
  });
  const own = readKoreanStatus(context(clause, at, text.slice(trigger.end, clause.end)));
  const before = clauses[at - 1];
  if (!isDefined || !before) return own;
  const defined = readKoreanStatus({
    ...context(before, clauses.length, before.verb),
    tail: ` ${before.verb}`,
    rest: "",
  });
  if (!defined) return null;
  // what becomes of it later outweighs how it is introduced: `예정됐던 회담이 취소됐다`
  const isFallen = own && (own.status === "cancelled" || own.status === "postponed");
  return isFallen ? own : { ...defined, isMention: false };
}

const sending = /보냈|보낸|보내|전달|전했|전하|건네|건넸|받았|받은|받고|발송|교환|주고받|접수/;

/** A letter is an event when it is sent, a signing when nobody fails at it. */
function isMeant({ text, clauses, actors }: KoreanReading, { trigger, at, from, isDefined }: TriggerSite): boolean {
  const clause = clauses[at] as KoreanClause;
  const tail = text.slice(trigger.end, clause.end);
  if (trigger.type === "letter") return sending.test(isDefined ? (clauses[at - 1]?.verb ?? "") : tail.slice(0, 40));
  if (!trigger.needsCompany) return true;
  return actors.some(
    ({ role, start, isSpeaker }) => role === "with" && !isSpeaker && start >= from && start < trigger.start,
  );
}

/** What `남북 정상` do is a summit. */
function typeOf({ actors }: KoreanReading, { trigger }: TriggerSite): KoreanCandidate["type"] {
  const areTold = actors.some(({ form, start, role }) => form === "heads" && start < trigger.start && role !== "of");
  return areTold && /^(meeting|talks)$/.test(trigger.type) ? "summit" : trigger.type;
}

/** Who goes to a country is not of it. */
function travelers(parties: readonly Party[], goal: string | null): Party[] {
  const foreign = parties.filter(({ country }) => country === null || country !== goal);
  const named = foreign.filter((party) => !isGovernment(party));
  return named.length > 0 ? named : foreign;
}
