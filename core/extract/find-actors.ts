import type { Sentence } from "#core/prose/sentences";
import { type Actor, wordBefore } from "./actor";
import { type ArticleReading, keyAt } from "./article-reading";
import type { Discourse } from "./discourse";
import { readGroup } from "./group-actors";
import { isGovernment } from "./party";
import { readPhrase } from "./phrase-actors";
import { readPronoun } from "./pronoun-actors";
import { verbs } from "./vocabulary";

/** Finds who is spoken of in a sentence and tells the discourse. */
export function findActors(reading: ArticleReading, sentence: Sentence, discourse: Discourse): Actor[] {
  discourse.beginSentence();
  const actors: Actor[] = [];
  for (let at = sentence.from; at < sentence.to; ) {
    const actor = reading.dateAt[at] ? null : readActor(reading, { from: at, to: sentence.to }, discourse);
    if (actor && !absorb(reading, actors, actor)) {
      tell(reading, actor, discourse);
      actors.push(actor);
    }
    at = Math.max(actor?.to ?? 0, at + 1);
  }
  return actors;
}

function readActor(reading: ArticleReading, span: { from: number; to: number }, discourse: Discourse): Actor | null {
  return (
    readPronoun(reading, span.from, discourse) ??
    readGroup(reading, span.from, discourse) ??
    readPhrase(reading, span, discourse)
  );
}

/**
 * `Song, the North's envoy, …`: a description after a name says nothing new, one before it gives way to the name.
 * Returns whether the actor is done with.
 */
function absorb(reading: ArticleReading, actors: Actor[], actor: Actor): boolean {
  const last = actors.at(-1);
  const isBeside = last && actor.from <= last.to + 1 && keyAt(reading, last.to) === ",";
  if (!isBeside || !areOne(last, actor)) return false;
  if (last.form === "name" && actor.form === "role") {
    last.to = actor.to;
    return true;
  }
  if (last.form === "role" && actor.form === "name") {
    actor.from = last.from;
    actors.pop();
  }
  return false;
}

/** Whether nothing speaks against two neighbors being one person. */
function areOne(a: Actor, b: Actor): boolean {
  const [one, other] = [a.parties[0], b.parties[0]];
  if (a.parties.length !== 1 || b.parties.length !== 1 || !one || !other) return false;
  return one.country === other.country || one.country === null || other.country === null;
}

const notSubjects = /^(with|of|by|for|from|to|in|at|on|about|between|against|under|like|than)$/;

/** Lets the discourse know who was spoken of, and whether in the place of a subject. */
function tell(reading: ArticleReading, actor: Actor, discourse: Discourse): void {
  const { parties, form, isOwner } = actor;
  const [only] = parties;
  if (form === "pronoun" && parties.length === 1 && only) discourse.refer(only);
  if (form === "pronoun" || isOwner || isWhere(reading, actor)) return;
  const before = wordBefore(reading, actor);
  const isSubject = !notSubjects.test(before) && !verbs.has(before);
  for (const party of parties) discourse.note(party, isSubject);
}

/** `in Stockholm` speaks of a place, `in the North` also of a country. */
function isWhere(reading: ArticleReading, actor: Actor): boolean {
  if (!actor.parties.every(isGovernment) || keyAt(reading, actor.from) === "the") return false;
  return /^(in|at|near)$/.test(wordBefore(reading, actor));
}
