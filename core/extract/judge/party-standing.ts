import { type ArticleReading, isVerbAt, keyAt } from "#core/extract/article-reading";
import type { Clause } from "#core/extract/clause/clause";
import { type Actor, wordBefore } from "#core/extract/people/actor";
import type { ReadSentence } from "#core/extract/people/delegation-heads";
import type { Party } from "#core/extract/people/party";
import { actingVerb } from "#core/extract/zone/acting-verb";
import { wordSet } from "#core/prose/word-set";

/** How somebody stands in the sentence that tells an event. */
export interface Standing {
  /** whether it names them */
  isNamed: boolean;
  /** where it speaks of them nearest to what tells the event */
  actor: Actor;
  /** subject, object, or the word that leads it */
  role: string;
}

/** Null where the sentence does not speak of somebody of that key; `at`: the token that tells the event. */
export function standingOf(
  reading: ArticleReading,
  read: ReadSentence,
  told: { key: string; at: number },
): Standing | null {
  const clause = clauseAt(read, told.at);
  let [isNamed, least]: [boolean, number] = [false, Number.POSITIVE_INFINITY];
  let nearest: Actor | null = null;
  for (const actor of read.actors) {
    if (!isOf(actor, told.key)) continue;
    isNamed ||= actor.form === "name";
    const far = distanceTo(actor, told.at, clause);
    if (far < least) [nearest, least] = [actor, far];
  }
  return nearest && { isNamed, actor: nearest, role: roleOf(reading, read, nearest) };
}

function clauseAt({ clauses }: ReadSentence, at: number): Clause | undefined {
  return clauses.find(({ from, to }) => at >= from && at < to);
}

function isOf({ parties }: Actor, key: string): boolean {
  for (const party of parties) if (party.key === key) return true;
  return false;
}

/** What stands in another clause is further away than anything in that which tells the event. */
const otherClause = 300;

function distanceTo({ from }: Actor, at: number, clause: Clause | undefined): number {
  const isWithin = clause !== undefined && from >= clause.from && from < clause.to;
  return Math.abs(from - at) + (isWithin ? 0 : otherClause);
}

const linking = wordSet(
  "with to between from by of and in at for on through about against after before led under over during",
);

function roleOf(reading: ArticleReading, read: ReadSentence, actor: Actor): string {
  if (actor.isOwner) return "owner";
  const before = wordBefore(reading, actor);
  if (linking.has(before)) return before;
  const clause = clauseAt(read, actor.from);
  const verb = clause ? actingVerb(reading, clause) : null;
  if (verb !== null && actor.from < verb) return "subject";
  return isVerbAt(reading, actor.from - 1) ? "object" : "else";
}

/** Somebody at a place of a sentence. */
interface Placed {
  reading: ArticleReading;
  read: ReadSentence;
  actor: Actor;
}

/** `A, B and C`: whether somebody is listed with one who takes part, or with one who does not. */
export function listedWords({ reading, read: { actors }, actor }: Placed, others: readonly Party[]): string[] {
  const index = actors.indexOf(actor);
  const [before, after] = [actors[index - 1], actors[index + 1]];
  const isPart = (other: Actor) => others.some(({ key }) => isOf(other, key));
  const words: string[] = [];
  if (before && areListed(reading, before, actor)) words.push(isPart(before) ? "after part" : "after other");
  if (after && areListed(reading, actor, after)) words.push(isPart(after) ? "before part" : "before other");
  return words;
}

/** No more words stand between two who are listed. */
const longestLink = 6;

function areListed(reading: ArticleReading, a: Actor, b: Actor): boolean {
  if (b.from - a.to > longestLink || !/^(and|,)$/.test(keyAt(reading, a.to))) return false;
  for (let at = a.to; at < b.from; at++) if (isVerbAt(reading, at)) return false;
  return true;
}
