import { countAt } from "#core/dates/prose/time-words";
import { type Actor, wordBefore } from "./actor";
import { type ArticleReading, keyAt } from "./article-reading";
import type { Clause } from "./clause";
import { isGovernment, type Party } from "./party";
import { isTown } from "./places";
import type { SentenceReading } from "./sentence-reading";
import type { Trigger } from "./trigger";
import { auxiliaries, verbs } from "./vocabulary";

const placePrepositions =
  /^(in|at|to|into|from|through|near|across|outside|inside|toward|towards|for|via|around|off|leaving|leave|left|leaves|visit|visited|visits|visiting|entered|toured)$/;
const topicPrepositions = /^(about|on|over|against|under|regarding|concerning|like|than|without|despite|via|as)$/;
const media = new Set([
  "kcna",
  "rodong-sinmun",
  "state-media-kp",
  "un-general-assembly",
  "state-department-us",
  "new-york-philharmonic",
]);

/** Whether an actor can take part in what a trigger tells, by its case and preposition. */
export function canTakePart(reading: ArticleReading, actor: Actor, trigger: Trigger): boolean {
  if (actor.isOwner) return isOwnerOf(reading, actor, trigger);
  const before = wordBefore(reading, actor);
  if (topicPrepositions.test(before) || isHostOnly(reading, actor, before)) return false;
  if (
    actor.form === "government" &&
    actor.to === trigger.at &&
    trigger.form === "noun" &&
    isTown(reading, actor.to - 1)
  )
    return false;
  const parties = actor.parties;
  if (parties.some((party) => party.body && (media.has(party.key) || !/^(with|and|by|between|from)$/.test(before))))
    return false;
  if (!parties.every(isGovernment))
    return !/^(to|for|by)$/.test(before) || trigger.type !== "visit" || before === "by" || actor.from < trigger.at;
  if (trigger.type === "letter") return !/^(in|at)$/.test(before);
  if (actor.form !== "group" && isPeople(reading, actor))
    return (before !== "of" && before !== "for") || isPartOf(reading, actor);
  return actor.form === "group" || (!placePrepositions.test(before) && before !== "of");
}

/** `at the invitation of the president`: who invites does not come along. */
function isHostOnly(reading: ArticleReading, actor: Actor, before: string): boolean {
  if (before !== "of" && before !== "from") return false;
  for (let at = actor.from - 1; at > actor.from - 4; at--)
    if (/^(invitation|request|behalf)$/.test(keyAt(reading, at))) return true;
  return false;
}

/** `three of the North's officials`, `members of the delegation`. */
function isPartOf(reading: ArticleReading, actor: Actor): boolean {
  const before = keyAt(reading, actor.from - 2);
  return (
    countAt(reading.tokens[actor.from - 2]) !== null ||
    /^(some|several|many|most|members|group|team|delegation|number|all)$/.test(before)
  );
}

/** `North Korean officials`, not `North Korea`: they can be received, sent to and spoken to. */
function isPeople(reading: ArticleReading, actor: Actor): boolean {
  return actor.to - actor.from > 1 && !reading.nameAt[actor.to - 1];
}

/** `Pompeo's visit`, `the North's delegation`. */
function isOwnerOf(reading: ArticleReading, actor: Actor, trigger: Trigger): boolean {
  if (trigger.form !== "noun" || trigger.at < actor.to || trigger.at > actor.to + 5) return false;
  for (let at = actor.form === "pronoun" ? actor.to : actor.to + 1; at < trigger.at; at++)
    if (
      reading.tokens[at]?.text === "," ||
      reading.nameAt[at]?.person ||
      verbs.get(keyAt(reading, at))?.form === "past"
    )
      return false;
  return true;
}

/** Who does what the clause tells: the actors before its first verb, or whom it takes over from another clause. */
export function subjectsOf(context: Pick<SentenceReading, "reading" | "clauses" | "actors">, index: number): Actor[] {
  let clause = context.clauses[index];
  for (let depth = 0; clause && depth < 5; depth++) {
    const own = ownSubjects(context, clause);
    if (own.length > 0) return own;
    if (clause.kind === "relative") return antecedent(context.actors, clause);
    if (!isSubjectOmitted(context.reading, clause) || clause.parent === null) return [];
    clause = context.clauses[clause.parent];
  }
  return [];
}

type Actors = Pick<SentenceReading, "reading" | "actors">;

function ownSubjects({ reading, actors }: Actors, clause: Clause): Actor[] {
  const verbAt = firstVerb(reading, clause);
  const before = actors.filter((actor) => actor.from >= clause.from && actor.from < verbAt && !actor.isOwner);
  return before.filter(
    (actor) =>
      !/^(in|at|to|from|with|of|by|for|on|between|under|before|after|through|into|about|near|aboard|alongside)$/.test(
        wordBefore(reading, actor),
      ),
  );
}

/** `and signed`, `that it would`: nobody else is named as the subject. */
function isSubjectOmitted(reading: ArticleReading, clause: Clause): boolean {
  const verbAt = firstVerb(reading, clause);
  for (let at = clause.from; at < verbAt; at++) if (!isFiller(reading, at)) return false;
  return true;
}

function isFiller(reading: ArticleReading, at: number): boolean {
  const key = keyAt(reading, at);
  if (auxiliaries.has(key) || reading.dateAt[at]) return true;
  return /^(it|they|that|and|after|before|while|by|"|“|,)$/.test(key) || /(ly|ing)$/.test(key);
}

function firstVerb(reading: ArticleReading, clause: Clause): number {
  for (let at = clause.from; at < clause.to; at++) {
    const key = keyAt(reading, at);
    const form = verbs.get(key)?.form;
    if (reading.nameAt[at] || reading.dateAt[at]) continue;
    if (
      (form && form !== "gerund" && !isAttributive(reading, at)) ||
      (auxiliaries.has(key) &&
        !/^(also|later|then|again|first|both|all|each|to|not|never|just|only|together)$/.test(key))
    )
      return at;
  }
  return clause.to;
}

/** A participle between an article and a noun: `the planned visit`. */
function isAttributive(reading: ArticleReading, at: number): boolean {
  return /^(the|a|an|its|his|their)$/.test(keyAt(reading, at - 1));
}

function antecedent(actors: readonly Actor[], clause: Clause): Actor[] {
  if (/^(where|whose|which)$/.test(clause.connector)) return [];
  const last = actors.findLast((actor) => actor.to <= clause.from && clause.from - actor.to < 12);
  return last ? [last] : [];
}

/** Parties without repetition; a government is left out where somebody of the same country is named. */
export function uniteParties(parties: readonly Party[]): Party[] {
  const unique = parties.filter((party, at) => parties.findIndex(({ key }) => key === party.key) === at);
  const represented = new Set(unique.filter((party) => !isGovernment(party)).map(({ country }) => country));
  return unique.filter((party) => !isGovernment(party) || !represented.has(party.country));
}
