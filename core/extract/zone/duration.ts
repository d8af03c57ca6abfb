import type { DateMention } from "#core/dates/prose/date-expression";
import { countAt, ordinals } from "#core/dates/prose/time-words";
import type { EventType } from "#core/event";
import { type ArticleReading, hasFlag, hasWord, keyAt } from "#core/extract/article-reading";
import type { Candidate } from "#core/extract/candidate";
import type { Clause } from "#core/extract/clause/clause";
import { datesIn } from "#core/extract/sentence-reading";
import type { Trigger } from "#core/extract/trigger/trigger";
import { wordFlag } from "#core/prose/tokens";
import { wordSet } from "#core/prose/word-set";
import type { Zone } from "./zones";

const lasting = new Set<EventType>(["visit", "talks", "summit", "meeting"]);

const endWords = wordSet("after close end from");

/** `a four-day visit`, `three days of talks`, and which end of it the date is. */
export function readDuration(
  { context: { reading }, clause, trigger }: Zone,
  mention: DateMention | null,
): Pick<Candidate, "days" | "edge"> {
  if (!lasting.has(trigger.type)) return { days: null, edge: null };
  const days = countDays(reading, clause);
  if (mention?.role === "since") return { days, edge: "start" };
  if (
    namesLastDay(reading, clause) ||
    (days !== null && hasWord(reading, { from: trigger.at - 5, to: trigger.at }, endWords))
  )
    return { days, edge: "end" };
  const edge = edgeOfVerb(reading, trigger) ?? (mention || trigger.form === "noun" ? edgeOf(reading, clause) : null);
  return { days, edge };
}

function countDays(reading: ArticleReading, clause: Clause): number | null {
  for (let at = clause.from; at < clause.to - 1; at++) {
    const count = reading.dateAt[at] ? null : countAt(reading.tokens[at]);
    if (count === null || count < 2 || count > 15) continue;
    const next = keyAt(reading, at + 1);
    if (/^days?$/.test(next) || (next === "-" && keyAt(reading, at + 2) === "day")) return count;
  }
  return null;
}

function namesLastDay(reading: ArticleReading, { from, to }: Clause): boolean {
  return datesIn(reading, from, to).some(({ expression }) => expression.kind === "dayOf" && expression.ordinal === -1);
}

const arrivingVerbs = wordSet("arrive land reach set cross enter step touch");

const leavingVerbs = wordSet("leave return depart get");

function edgeOfVerb(reading: ArticleReading, { lemma, form, at }: Trigger): Candidate["edge"] {
  if (form === "noun") return null;
  if (leavingVerbs.has(lemma) || leadsOut(reading, at)) return "end";
  if (/^(home|back)$/.test(keyAt(reading, at + 1))) return lemma === "go" ? null : "end";
  const isIn = /^(fly|come|drive|sail)$/.test(lemma) && /^(in|into)$/.test(keyAt(reading, at + 1));
  return isIn || arrivingVerbs.has(lemma) ? "start" : null;
}

/** `flew out of Pyongyang`, `took off from there`; not `flew out to Pyongyang`, `flew out of Tokyo for Pyongyang`. */
function leadsOut(reading: ArticleReading, at: number): boolean {
  if (!/^(out of|off from)$/.test(`${keyAt(reading, at + 1)} ${keyAt(reading, at + 2)}`)) return false;
  return !hasWord(reading, { from: at + 3, to: at + 7 }, goalWords);
}

const goalWords = wordSet("for to");

const beginnings = wordSet(
  "began begins begin begun open opened opens start started starts starting beginning kicked got gets underway",
);
const endings = wordSet(
  "ended ends ending closed concluded wrapped wrapping finished completed rounded rounding wound winds winding",
);

const beginning = wordFlag(({ key }) => beginnings.has(key));
const ending = wordFlag(({ key }) => endings.has(key));

/** Whether a clause tells the first or the last day. */
export function edgeOf(reading: ArticleReading, clause: Clause): Candidate["edge"] {
  if (tells(reading, clause, beginning, isOpening)) return "start";
  return tells(reading, clause, ending, isClosing) ? "end" : null;
}

function tells(reading: ArticleReading, { from, to }: Clause, flag: number, isMeant: typeof isOpening): boolean {
  for (let at = from; at < to; at++) if (hasFlag(reading, at, flag) && isMeant(reading, at)) return true;
  return false;
}

/** `got under way`, `got off to a bad start`, not `got home`; `will open`, not `is open to talks`. */
function isOpening(reading: ArticleReading, at: number): boolean {
  if (keyAt(reading, at) === "open") return /^(will|would|to)$/.test(keyAt(reading, at - 1));
  return !/^(gets|got)$/.test(keyAt(reading, at)) || /^(off|under|underway)$/.test(keyAt(reading, at + 1));
}

/** `closed on Friday`, `wound up`; not `closed-door talks`, `behind closed doors`, `winding roads`. */
function isClosing(reading: ArticleReading, at: number): boolean {
  const next = keyAt(reading, at + 1);
  return /^w[io]/.test(keyAt(reading, at)) ? next === "up" : !/^(-|doors)$/.test(next);
}

/** `the second round` = 2, or null. */
export function ordinalOf({ context: { reading }, trigger }: Zone): number | null {
  if (trigger.form === "verb") return null;
  for (let at = trigger.at - 1; at > trigger.at - 4; at--) {
    const ordinal = ordinals.get(keyAt(reading, at));
    if (ordinal !== undefined) return ordinal;
  }
  return null;
}
