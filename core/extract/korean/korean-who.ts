import { countryParty, type Party } from "#core/extract/people/party";
import type { KoreanActor } from "./korean-actor";
import type { KoreanClause } from "./korean-clauses";
import { inside, type KoreanReading, type TriggerSite } from "./korean-reading";

/** Who takes part in what a trigger tells. */
export function findWho(reading: KoreanReading, site: TriggerSite): Party[] {
  const clause = reading.clauses[site.at] as KoreanClause;
  const own = inside(reading.actors, site.from, site.to).filter((actor) => !actor.isSpeaker && actor.role !== "about");
  const taking = ofOwner(
    site,
    own.filter((actor) => takesPart(reading, site, actor)),
  );
  const hasSubject = taking.some(({ role }) => role === "subject");
  const isQuoted =
    clause.ending === "quoted" || reading.clauses.slice(site.at + 1).some(({ ending }) => ending === "quoted");
  const isLoose = clause.ending === "relative" && !site.isDefined;
  const kept = taking.filter(
    ({ role, form }) =>
      role !== "topic" || !((isQuoted && hasSubject) || (isLoose && headOf(reading, clause) && form !== "group")),
  );
  const parties = kept.flatMap((actor) => actor.parties);
  const isOwned = kept.some(
    ({ role, form }) => role === "subject" || role === "topic" || (role === "of" && form !== "state"),
  );
  const all = unique([...(isOwned ? [] : carried(reading, site, parties)), ...parties]);
  return all.length > 0 ? all : implied(reading, site);
}

/** `트럼프 대통령이 폼페이오 장관의 방북을 취소했다`: whose journey it is, is told by the genitive. */
function ofOwner({ trigger }: TriggerSite, actors: KoreanActor[]): KoreanActor[] {
  const owner = actors.findLast(({ role, form }) => role === "of" && form !== "state");
  return trigger.type === "visit" && !trigger.isAcceptance && owner ? [owner] : actors;
}

function takesPart(reading: KoreanReading, site: TriggerSite, actor: KoreanActor): boolean {
  const { trigger } = site;
  const { role } = actor;
  const isBefore = actor.start < trigger.start;
  if (role === "attribute") return false;
  if (role === "topic" || role === "subject") return isBefore || trigger.form === "noun";
  if (role === "of" || role === "bare") return isBefore && isBeside(reading, actor, trigger.start);
  if (trigger.type === "visit") return travels(site, actor);
  if (trigger.type === "letter") return /^(dative|source|with|withOf)$/.test(role);
  if (role === "object") return trigger.takesObject && !actor.isBare;
  return role === "with" || role === "withOf";
}

/** A companion travels along, as does who is sent; a country in the object is the goal. */
function travels({ trigger }: TriggerSite, actor: KoreanActor): boolean {
  if (actor.role === "with") return true;
  return actor.role === "object" && trigger.isSending && !actor.isBare;
}

/** `트럼프 대통령의 방북`, `남북 고위급회담`: nothing but words of rank between. */
function isBeside({ text, places }: KoreanReading, actor: KoreanActor, before: number): boolean {
  if (before - actor.end > 24 || before < actor.end) return false;
  const gap = text.slice(actor.end, before);
  const isGoal =
    actor.isBare &&
    actor.parties.length === 1 &&
    places.some(({ start, isCountry }) => isCountry && start === actor.start);
  if (isGoal && actor.role === "bare") return false;
  return /^\s?(?:[가-힣\d·]+\s?){0,3}$/.test(gap) && !/[을를에]\s|에서\s|(?:하고|하며|(?<![북남대])한|된)\s/.test(gap);
}

/** The noun that a relative clause stands before is who did it: `방북한 특사단은`. */
function headOf({ actors }: KoreanReading, clause: KoreanClause): KoreanActor | undefined {
  return actors.find(({ start, isSpeaker }) => !isSpeaker && start >= clause.end && start - clause.end <= 3);
}

/** Whom a clause without a subject is said of: the noun after it, the subject before it, or who acted last. */
function carried(reading: KoreanReading, site: TriggerSite, found: readonly Party[]): Party[] {
  const clause = reading.clauses[site.at] as KoreanClause;
  if (clause.ending === "relative" && !site.isDefined) {
    const head = headOf(reading, clause);
    if (head) return head.parties;
  }
  if (isPaired(found) && site.trigger.type !== "visit") return [];
  const before = reading.actors.filter(
    ({ start, role, isSpeaker }) => start < site.from && !isSpeaker && (role === "topic" || role === "subject"),
  );
  const subject = before.findLast(({ role }) => role === "topic") ?? before.at(-1);
  if (subject) return subject.parties;
  const after = reading.actors.find(({ start, role, isSpeaker }) => start > site.to && role === "topic" && !isSpeaker);
  if (after && /^(linking|after)$/.test(clause.ending)) return after.parties;
  const hasSubject = reading.actors.some(({ role }) => role === "topic" || role === "subject");
  return !hasSubject && (found.length > 0 || site.trigger.type === "visit") && !site.isDefined ? reading.subjects : [];
}

/** Who sits in 6자회담; the first four in 4자회담. */
const sixParties = ["KP", "KR", "US", "CN", "JP", "RU"];

/** Talks that name nobody: those of the two Koreas by their kind, others those of the two sides told last. */
function implied({ text, names }: KoreanReading, { trigger }: TriggerSite): Party[] {
  if (trigger.form === "verb" || !/^(talks|summit|meeting)$/.test(trigger.type)) return [];
  const table = /([46])자\s?회담/.exec(text.slice(trigger.start, trigger.end))?.[1];
  if (table) return (table === "6" ? sixParties : sixParties.slice(0, 4)).flatMap((code) => countryParty(code) ?? []);
  if (/적십자|장성급|군사/.test(text.slice(trigger.start, trigger.end)))
    return ["KR", "KP"].flatMap((code) => countryParty(code) ?? []);
  const sides = names.discourse.sides;
  return sides.some(({ country }) => country === "KP") ? sides : [];
}

function isPaired(parties: readonly Party[]): boolean {
  return new Set(parties.map(({ country }) => country)).size > 1;
}

function unique(parties: readonly Party[]): Party[] {
  return [...new Map(parties.map((party) => [party.key, party])).values()];
}
