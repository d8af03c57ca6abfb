import { type ArticleReading, keyAt } from "#core/extract/article-reading";
import { speechVerbs } from "#core/names/title-words";
import { wordSet } from "#core/prose/word-set";
import type { Actor } from "./actor";
import type { Discourse } from "./discourse";
import type { Party } from "./party";

const apposing = wordSet("once now currently formerly previously later long then also both");

/**
 * `Song, the North's envoy, …`: a description after a name says nothing new, one before it gives way to the name.
 * Returns whether the actor is done with.
 */
export function absorb(reading: ArticleReading, actors: Actor[], actor: Actor, discourse: Discourse): boolean {
  const last = actors.at(-1);
  if (last && namesRole(reading, last, actor)) {
    last.parties = actor.parties;
    last.to = actor.to;
    discourse.correctLast(actor.parties[0] as Party);
    return true;
  }
  if (!last || keyAt(reading, last.to) !== "," || actor.from > last.to + 2) return false;
  // `Hu, once the president of China, …`
  if (actor.from === last.to + 2 && !(actor.form === "role" && apposing.has(keyAt(reading, last.to + 1)))) return false;
  const isApposition = last.form === "name" && actor.form === "role" && saysNothingElse(reading, actor);
  if (!isApposition && !areOne(last, actor) && !isNamedBy(reading, last, actor)) return false;
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

/** `the visitor was Lim Dong-won`: the name says who. */
function namesRole(reading: ArticleReading, last: Actor, actor: Actor): boolean {
  const isRole = last.form === "role" && keyAt(reading, last.from) === "the" && actor.form === "name";
  return isRole && actor.from === last.to + 1 && /^(was|is)$/.test(keyAt(reading, last.to));
}

/** `his host, Xi Jinping, …`: no country speaks against the name between two marks. */
function isNamedBy(reading: ArticleReading, last: Actor, actor: Actor): boolean {
  const isRole = last.form === "role" && /^(the|his|her)$/.test(keyAt(reading, last.from));
  if (!isRole || actor.form !== "name" || reading.tokens[actor.to]?.kind !== "mark") return false;
  for (let at = last.from; at < last.to; at++) if (reading.nameAt[at]) return false;
  return true;
}

/** `Song, the secretary for trade,`: no country in it, and nobody who speaks: `…, the secretary said`. */
function saysNothingElse(reading: ArticleReading, { from, to }: Actor): boolean {
  for (let at = from; at < to; at++) if (reading.nameAt[at]) return false;
  return /^(the|a|an)$/.test(keyAt(reading, from)) && !speechVerbs.has(keyAt(reading, to));
}

/** Whether nothing speaks against two neighbors being one person. */
function areOne(a: Actor, b: Actor): boolean {
  const [one, other] = [a.parties[0], b.parties[0]];
  if (a.parties.length !== 1 || b.parties.length !== 1 || !one || !other) return false;
  return one.country === other.country || one.country === null || other.country === null;
}
