import { type ArticleReading, keyAt, verbAt } from "#core/extract/article-reading";
import type { Clause } from "#core/extract/clause/clause";
import { wordSet } from "#core/prose/word-set";
import { isOfCareer } from "./career";
import type { Zone } from "./zones";

/** A stretch of tokens, the second exclusive. */
export interface Phrase {
  from: number;
  to: number;
}

/** No phrase that a comma sets apart is longer, in tokens. */
const longest = 16;

const openers = wordSet("at in on during over late early");
const stateVerbs = wordSet("is are heads leads chairs serves");

/**
 * `received Ri, who is on a visit to China, | at the guesthouse on Tuesday`; `received Pak, head of the delegation to the
 * dialogue, | on Thursday`: what follows the last comma says where and when of the verb before all that was inserted.
 * Null where nothing is set apart so.
 */
export function detachedPhrase(zone: Zone): Phrase | null {
  const { context, clause, index, to } = zone;
  const { reading, clauses } = context;
  const own = to < clause.to ? phraseAtEnd(reading, { from: to, to: clause.to }) : null;
  if (own) return own;
  const next = clauses[index + 1];
  return next?.parent === index && tellsState(reading, next) ? phraseAtEnd(reading, next) : null;
}

/** The token after what a zone tells of itself: what is set apart behind it belongs to the verb before the insertion. */
export function ownEnd({ context: { reading }, clause, trigger, to }: Zone): number {
  const phrase = isInserted(reading, clause, trigger.at) ? phraseAtEnd(reading, clause) : null;
  return phrase !== null && phrase.from > trigger.at ? Math.min(to, phrase.from) : to;
}

/** A noun after a verb and a comma, or a clause that only says who somebody is. */
function isInserted(reading: ArticleReading, clause: Clause, trigger: number): boolean {
  if (clause.kind === "relative") return tellsState(reading, clause);
  const comma = lastComma(reading, { from: clause.from, to: trigger });
  if (comma === null || verbAt(reading, trigger)) return false;
  for (let at = comma + 1; at < trigger; at++) if (verbAt(reading, at)) return false;
  for (let at = clause.from; at < comma; at++) if (verbAt(reading, at)) return true;
  return false;
}

/** `who is on a visit`, `who heads the delegation`, `who took office in May`. */
function tellsState(reading: ArticleReading, clause: Clause): boolean {
  const isState = [1, 2].some((step) => stateVerbs.has(keyAt(reading, clause.from + step)));
  return clause.kind === "relative" && (isState || isOfCareer(reading, clause));
}

function lastComma(reading: ArticleReading, { from, to }: Phrase): number | null {
  for (let at = to - 1; at >= from; at--) if (keyAt(reading, at) === ",") return at;
  return null;
}

/** `, at the guesthouse on Tuesday.`: prepositions and nouns after the last comma. */
function phraseAtEnd(reading: ArticleReading, { from, to }: Phrase): Phrase | null {
  const comma = lastComma(reading, { from, to });
  if (comma === null || to - comma > longest || !openers.has(keyAt(reading, comma + 1))) return null;
  for (let at = comma + 2; at < to; at++)
    if (verbAt(reading, at) && !reading.dateAt[at] && !reading.nameAt[at]) return null;
  return { from: comma + 1, to };
}
