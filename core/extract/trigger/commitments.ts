import { type ArticleReading, hasFlag, hasWord, keyAt, verbAt } from "#core/extract/article-reading";
import type { Clause } from "#core/extract/clause/clause";
import { wordFlag } from "#core/prose/tokens";
import { wordSet } from "#core/prose/word-set";

const committingVerbs = wordSet("agree undertake pledge promise vow consent decide commit");

/** `agreed to observe`, `undertook | to maintain`: bound, and as good as done. */
export function isAgreedTo(reading: ArticleReading, at: number): boolean {
  const isInfinitive = keyAt(reading, at) === "to" || keyAt(reading, at - 1) === "to";
  return isInfinitive && [1, 2, 3, 4].some((back) => committingVerbs.has(verbAt(reading, at - back)?.lemma ?? ""));
}

const forsworn = wordSet("test launch fire explode detonate transfer produce proliferate");

/** `had undertaken not to test missiles`, `agreed to fire no more rockets`, `promised to refrain from launching rockets`. */
export function forswears(reading: ArticleReading, { from, to }: Clause): boolean {
  for (let at = from; at < to; at++) {
    if (verbAt(reading, at)?.form !== "past" || !committingVerbs.has(verbAt(reading, at)?.lemma ?? "")) continue;
    const isNot = keyAt(reading, at + 1) === "not" && keyAt(reading, at + 2) === "to";
    const isNoMore = keyAt(reading, at + 1) === "to" && keyAt(reading, at + 3) === "no";
    const deed = isNot ? at + 3 : isNoMore ? at + 2 : null;
    // `has promised not to test` only reminds of it
    if (deed !== null && forsworn.has(keyAt(reading, deed))) return !/^(has|have)$/.test(keyAt(reading, at - 1));
  }
  return false;
}

const wishNouns = wordSet("desire intention interest wish reason appetite");

const idleNouns = wordSet("reason need point ground grounds purpose");
const meetingVerbs = wordSet("meet talk sit negotiate discuss return");

/** `no reason to sit down with them`, `neither a reason to meet`, `nothing to do with Japan`. */
function seesNoUse(reading: ArticleReading, at: number): boolean {
  const key = keyAt(reading, at);
  if (key === "nothing") {
    const words = [1, 2, 3].map((step) => keyAt(reading, at + step)).join(" ");
    return (
      words === "to do with" && /^(have|has|had)$/.test(keyAt(reading, at - 1)) && reading.nameAt[at + 4] !== undefined
    );
  }
  const noun = key === "neither" && keyAt(reading, at + 1) === "a" ? at + 2 : at + 1;
  const verb = keyAt(reading, noun + 1) === "to" ? keyAt(reading, noun + 2) : "";
  return /^(no|neither)$/.test(key) && idleNouns.has(keyAt(reading, noun)) && meetingVerbs.has(verb);
}

/** `had no desire for further rounds`, `was done with the negotiations`. */
export function hasNoWish(reading: ArticleReading, clause: Clause): boolean {
  for (let at = clause.from; at < clause.to; at++) {
    const isWish = keyAt(reading, at) === "no" && wishNouns.has(keyAt(reading, at + 1));
    const isDone = keyAt(reading, at) === "done" && keyAt(reading, at + 1) === "with";
    if (seesNoUse(reading, at)) return true;
    if ((isWish || isDone) && hasObject(reading, at + 1, clause.to, refusedTables)) return true;
  }
  return false;
}

const refusedTables = wordSet("talks negotiations dialogue table treaty rounds round contact contacts meetings");

const returningVerbs = wordSet("return go come take participate attend resume");
const returning = wordFlag(({ key }) => returningVerbs.has(key));
const agreeingVerbs = wordSet("agree accept consent decide");
const attendingVerbs = wordSet("return participate attend resume");
const tables = wordSet("talks negotiations dialogue table treaty");

/** `agreed to go back to the talks`, `announced that it would take part`. */
export function acceptsTalks(reading: ArticleReading, clause: Clause, isAnnounced: boolean): boolean {
  for (let at = clause.from; at < clause.to; at++) {
    if (!hasFlag(reading, at, returning) || verbAt(reading, at)?.form !== "base") continue;
    const led = [at - 1, at - 2, at - 3, at - 4].some((before) =>
      agreeingVerbs.has(verbAt(reading, before)?.lemma ?? ""),
    );
    const isBack = /^(back|part)$/.test(keyAt(reading, at + 1)) || attendingVerbs.has(keyAt(reading, at));
    if (!isBack || !(led || (isAnnounced && isReady(reading, at)))) continue;
    return keyAt(reading, at + 1) === "part" || hasObject(reading, at + 1, clause.to, tables);
  }
  return false;
}

/** `would return`, `was ready to return`. */
function isReady(reading: ArticleReading, verb: number): boolean {
  if (keyAt(reading, verb - 1) === "would") return true;
  return keyAt(reading, verb - 1) === "to" && /^(ready|prepared|willing)$/.test(keyAt(reading, verb - 2));
}

export function hasObject(reading: ArticleReading, from: number, to: number, objects: ReadonlySet<string>): boolean {
  const end = Math.min(to, from + 12);
  // `left for Washington for talks`: what one goes for is not what one leaves
  let goal = from;
  while (goal < end && !/^(for|after|before|during|without|,)$/.test(keyAt(reading, goal))) goal++;
  return hasWord(reading, { from, to: Math.min(goal, end) }, objects);
}

const returns = wordSet("return rejoin participate bound go resume attend negotiate sit");

const refusedReturns = wordSet("return rejoin participate");

/** `would never return`, `no longer be bound`, `refused to take part`. */
export function findNever(reading: ArticleReading, clause: Clause): number | null {
  for (let at = clause.from; at < clause.to - 1; at++) {
    const key = keyAt(reading, at);
    const isRefused = key === "not" && /^(will|would)$/.test(keyAt(reading, at - 1));
    if (isRefused && hasObject(reading, at + 1, Math.min(clause.to, at + 3), refusedReturns)) return at + 1;
    const isNever = key === "never" || (key === "no" && keyAt(reading, at + 1) === "longer");
    if (isNever && (hasObject(reading, at + 1, clause.to, returns) || takesPart(reading, at + 1))) return at + 1;
  }
  return null;
}

/** `never again take part`. */
function takesPart(reading: ArticleReading, from: number): boolean {
  return [0, 1, 2].some((step) => keyAt(reading, from + step) === "take" && keyAt(reading, from + step + 1) === "part");
}

const vowingVerbs = wordSet("vow swear pledge promise resolve");

/** `vowed never again to sit down with them`: said and bound in one clause. */
export function vowsNever(reading: ArticleReading, clause: Clause): boolean {
  const never = findNever(reading, clause);
  if (never === null) return false;
  for (let at = clause.from; at < never; at++)
    if (vowingVerbs.has(verbAt(reading, at)?.lemma ?? "")) return verbAt(reading, at)?.form === "past";
  return false;
}
