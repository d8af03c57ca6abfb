import { titleHeads } from "#core/names/title-words";
import { type ArticleReading, keyAt } from "./article-reading";
import type { Clause } from "./clause";
import type { Trigger } from "./trigger";
import { auxiliaries, goalVerbs, sourceVerbs, verbs, verbTriggers } from "./vocabulary";

/** A verb that tells an event, with the words that it needs: `sat down`, `went to`. */
export function readVerb(reading: ArticleReading, at: number, clause: Clause): Trigger | null {
  const token = reading.tokens[at];
  const verb = token && verbs.get(token.key);
  if (!verb || token.text === token.text.toUpperCase()) return null;
  const type = verbTriggers.get(verb.lemma);
  if (!type || !isVerbHere(reading, at, clause)) return null;
  const to = endOfVerb({ reading, at, lemma: verb.lemma, next: keyAt(reading, at + 1) });
  return to === null ? null : { at, to, type, form: "verb", lemma: verb.lemma };
}

const nounLike = new Set("meeting visit visits tour set phone return head contact".split(" "));

/** `meeting`, `visit`, `talks` are nouns after an article, an adjective or a possessive. */
function isVerbHere(reading: ArticleReading, at: number, clause: Clause): boolean {
  const key = keyAt(reading, at);
  if (key === "talks" || key === "host") return false;
  if (key === "meeting") return isGerundOfMeet(reading, at);
  if (!nounLike.has(key) || at === clause.from) return true;
  const before = keyAt(reading, at - 1);
  const followsName = reading.nameAt[at - 1] !== undefined && reading.tokens[at - 1]?.kind !== "possessive";
  return followsName || before === "who" || auxiliaries.has(before);
}

/** `after meeting Mr. Kim`. */
function isGerundOfMeet(reading: ArticleReading, at: number): boolean {
  if (!/^(after|before|while|by|in|of|for|is|are|was|were|been|be|without)$/.test(keyAt(reading, at - 1))) return false;
  return reading.nameAt[at + 1] !== undefined || /^(the|his|her|with|him|mr)$/.test(keyAt(reading, at + 1));
}

interface Verb {
  reading: ArticleReading;
  at: number;
  lemma: string;
  /** the word after it */
  next: string;
}

/** What a verb needs beside it to tell an event: the token after the expression, or null. */
type Need = (verb: Verb) => number | null;

/** Whether one of the words comes within a few tokens, before a full stop. */
const needs =
  (pattern: RegExp, count: number): Need =>
  ({ reading, at }) =>
    hasWithin(reading, at + 1, count, pattern) ? at + 1 : null;

/** The word right after it. */
const needsNext =
  (pattern: RegExp, length = 1): Need =>
  ({ at, next }) =>
    pattern.test(next) ? at + length : null;

const needsSomebody: Need = ({ reading, at }) => (seesSomebody(reading, at + 1) ? at + 1 : null);

const needsPlaceIn: Need = ({ reading, at, next }) =>
  /^(in|at)$/.test(next) && hasPlaceWithin(reading, at + 2, 3) ? at + 1 : null;

const talkingTo = needs(/^(with|to|by|together|privately)$/, 9);

const neededBy: Record<string, Need> = {
  discuss: needs(/^with$/, 13),
  bring: ({ reading, at }) =>
    hasWithin(reading, at + 1, 8, /^(together|face)$/) && hasWithin(reading, at + 2, 12, /^with$/) ? at + 1 : null,
  face: ({ reading, at, next }) => (/^(to|-)$/.test(next) && hasWithin(reading, at + 2, 5, /^with$/) ? at + 3 : null),
  get: needsNext(/^together$/, 2),
  compare: needsNext(/^notes$/, 2),
  consult: needs(/^with$/, 5),
  gather: ({ reading, at, next }) =>
    next === "for" && hasWithin(reading, at + 2, 4, /^(talks|round|negotiations|meeting|consultations|summit)$/)
      ? at + 1
      : null,
  be: endOfStay,
  attend: needs(/^(in|at)$/, 9),
  been: ({ reading, at, next }) => (next === "to" && hasPlaceWithin(reading, at + 2, 2) ? at + 1 : null),
  do: ({ reading, at, next }) =>
    (next === "the" && keyAt(reading, at + 2) === "same") || next === "likewise" ? at + 3 : null,
  expect: needsPlaceIn,
  schedule: needsPlaceIn,
  due: needsPlaceIn,
  phone: notAfterArticle,
  telephone: notAfterArticle,
  sit: needsNext(/^(down|across|opposite|with|in|around)$/),
  set: needsNext(/^(out|off|foot)$/, 2),
  talk: talkingTo,
  speak: talkingTo,
  chat: talkingTo,
  brief: needsSomebody,
  see: needsSomebody,
  spend: needs(/^(days?|hours|week|night)$/, 6),
  write: needsNext(/^(to|a)$/),
};

function endOfVerb(verb: Verb): number | null {
  const need = neededBy[verb.lemma];
  if (need) return need(verb);
  const { reading, at, lemma } = verb;
  if (goalVerbs.has(lemma)) return hasGoal(reading, at, lemma) ? at + 1 : null;
  return sourceVerbs.has(lemma) && !hasPlaceWithin(reading, at + 1, 5) ? null : at + 1;
}

function notAfterArticle({ reading, at }: Verb): number | null {
  return /^(by|the|a|on|over|and)$/.test(keyAt(reading, at - 1)) ? null : at + 1;
}

/** `saw Mr. Kim`, `see each other`, not `saw progress`. */
function seesSomebody(reading: ArticleReading, at: number): boolean {
  if (/^(him|her|each|mr|mrs|ms|president|chairman|one)$/.test(keyAt(reading, at))) return true;
  for (let next = at; next < at + 6 && !/^(of|in|on|to|and|as|that|from)$/.test(keyAt(reading, next)); next++)
    if (titleHeads.has(keyAt(reading, next)) || reading.nameAt[next]?.person) return true;
  return false;
}

/** `was in Moscow on Monday`, `was last there`: who is somewhere has gone there. */
function endOfStay({ reading, at, next: first }: Verb): number | null {
  const next = /^(last|back|also|still)$/.test(first) ? at + 2 : at + 1;
  if (keyAt(reading, next) === "there" && next > at + 1) return next + 1;
  const place = keyAt(reading, next) === "in" ? reading.nameAt[next + 1] : undefined;
  const isPlace = place?.place != null || (place?.country != null && !place.isAdjective);
  return isPlace && reading.tokens[place?.to ?? 0]?.kind !== "possessive" ? next + 1 : null;
}

function hasWithin(reading: ArticleReading, from: number, count: number, pattern: RegExp): boolean {
  for (let at = from; at < from + count && reading.tokens[at]?.text !== "."; at++)
    if (pattern.test(keyAt(reading, at))) return true;
  return false;
}

function hasPlaceWithin(reading: ArticleReading, from: number, count: number): boolean {
  for (let at = from; at < from + count; at++)
    if (reading.nameAt[at]?.place || reading.nameAt[at]?.country) return true;
  return false;
}

const goals = /^(to|in|into|from|through|for|at|back|home|across|over|there|here)$/;

/** Whether a verb of motion has a goal within reach; one that sends has the traveler before it. */
function hasGoal(reading: ArticleReading, at: number, lemma: string): boolean {
  const isSending = lemma === "send" || lemma === "dispatch";
  for (let next = at + 1; next < at + (isSending ? 16 : 8); next++) {
    const key = keyAt(reading, next);
    if (key === ".") return false;
    if (/^(there|here)$/.test(key) || (key === "back" && !isSending)) return true;
    if (goals.test(key) && isGoal(reading, next + 1)) return true;
  }
  return lemma === "enter" && hasPlaceWithin(reading, at + 1, 3);
}

function isGoal(reading: ArticleReading, at: number): boolean {
  return (
    hasPlaceWithin(reading, at, 5) ||
    /border|capital|line|south|north/.test(keyAt(reading, at + 1) + keyAt(reading, at + 2))
  );
}
