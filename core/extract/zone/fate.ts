import { type ArticleReading, keyAt, verbAt } from "#core/extract/article-reading";
import type { Clause } from "#core/extract/clause/clause";
import { realityOf } from "#core/extract/clause/modality";
import { cancelling, postponing } from "#core/extract/vocabulary";
import { wordSet } from "#core/prose/word-set";

/** Words that may stand between the subject and what became of it. */
const beforeFate = wordSet("was were been be being then later and but , which that never not n't didn't");

/** `was called off`, `was delayed`, with no other subject. */
export function fateOf(reading: ArticleReading, clause: Clause): "cancelled" | "postponed" | null {
  for (let at = clause.from; at < clause.to; at++) {
    const fate = fateAt(reading, at);
    if (!fate || !(at === clause.from || beforeFate.has(keyAt(reading, at - 1)))) continue;
    return realityOf(reading, at, clause) === "unreal" && !isNeverAt(reading, at) ? null : fate;
  }
  return null;
}

/** `never materialized`, `did not happen`. */
export function isNeverAt(reading: ArticleReading, at: number): boolean {
  const before = keyAt(reading, at - 1);
  return /^(never|not)$/.test(before) || before.endsWith("n't");
}

/** `was never held`, `were not convened`; `have not been held since` tells when they were. */
function isOfBeingHeld(reading: ArticleReading, at: number): boolean {
  const isHeld = /^(hold|convene|stage)$/.test(verbAt(reading, at)?.lemma ?? "");
  return isHeld && /^(was|were)$/.test(keyAt(reading, at - 2));
}

/** `has been moved to the first week of March`, `shifted to a later date`, `brought forward to Friday`. */
function isMoved(reading: ArticleReading, at: number, phrase: string): boolean {
  if (/^(move|shift) (to|from)$/.test(phrase)) return reading.dateAt[at + 2] !== undefined || isLater(reading, at + 2);
  return (
    /^(bring forward|move up|bring up)$/.test(phrase) &&
    keyAt(reading, at + 2) === "to" &&
    reading.dateAt[at + 3] !== undefined
  );
}

/** `a later date`, `another day`. */
function isLater(reading: ArticleReading, at: number): boolean {
  const noun = keyAt(reading, at) === "another" ? at + 1 : at + 2;
  const isOther =
    noun === at + 1 || (keyAt(reading, at) === "a" && /^(later|new|different)$/.test(keyAt(reading, at + 1)));
  return isOther && /^(date|day|time)$/.test(keyAt(reading, noun));
}

const droppings = new Set(["call off", "fall through", "come to nothing", "pull the plug"]);
const delays = new Set([
  "put off",
  "put back",
  "push back",
  "push off",
  "move back",
  "put on",
  "carry over",
  "hold over",
  "set back",
]);

/** What is decided against, called off or put off was not done: `decided against boarding`, `postponed taking a walk`. */
export function isUndoing(reading: ArticleReading, at: number): boolean {
  return fateAt(reading, at) !== null || stepsBack(reading, at);
}

const leaving = wordSet("back pull bow drop opt beg cry");

/** `backed out`, `pulled out`, `decided against`, `withdrew from`: somebody does not take part after all. */
export function stepsBack(reading: ArticleReading, at: number): boolean {
  const lemma = verbAt(reading, at)?.lemma ?? "";
  const next = keyAt(reading, at + 1);
  if (lemma === "decide") return next === "against";
  if (lemma === "withdraw") return next === "from";
  return leaving.has(lemma) && next === (/^(beg|cry)$/.test(lemma) ? "off" : "out");
}

const happeningVerbs = wordSet("materialise materialize happen occur");

/** What the verb at a token does to a plan: `called off`, `pushed back`. */
export function fateAt(reading: ArticleReading, at: number): "cancelled" | "postponed" | null {
  const lemma = verbAt(reading, at)?.lemma;
  const next = keyAt(reading, at + 1);
  if (!lemma) return null;
  const phrase = `${lemma} ${next}`;
  if (cancelling.has(lemma) || droppings.has(phrase)) return "cancelled";
  if (phrase === "put on" && !/^(ice|hold)$/.test(keyAt(reading, at + 2))) return null;
  if (postponing.has(lemma) || delays.has(phrase) || isMoved(reading, at, phrase)) return "postponed";
  const isHappening =
    happeningVerbs.has(lemma) || phrase === "come about" || phrase === "come off" || phrase === "take place";
  return isNeverAt(reading, at) && (isHappening || isOfBeingHeld(reading, at)) ? "cancelled" : null;
}
