import { type ArticleReading, hasWord, keyAt, verbAt } from "#core/extract/article-reading";
import type { Clause } from "#core/extract/clause/clause";
import type { Trigger } from "#core/extract/trigger/trigger";
import { itemAt } from "#core/item-at";
import { wordSet } from "#core/prose/word-set";
import { isOfPhrase } from "./governor";

/** Whether talks or a meeting are only wished for, a means to something, what something depends on or outruns. */
export function isOnlyWished(reading: ArticleReading, trigger: Trigger, clause: Clause): boolean {
  return (
    isMeans(reading, trigger, clause) ||
    isLongedFor(reading, trigger, clause) ||
    isDependedOn(reading, trigger, clause) ||
    isLedToByDoor(reading, trigger, clause) ||
    isPutBack(reading, trigger) ||
    isValued(reading, trigger, clause) ||
    isOutrun(reading, trigger, clause)
  );
}

/** `depending on the outcome of its dialogue with Washington`. */
function isDependedOn(reading: ArticleReading, { at }: Trigger, { from }: Clause): boolean {
  return hasWord(reading, { from: Math.max(from, at - 8), to: at }, depending);
}

const values = wordSet(
  "important essential vital crucial critical necessary needed indispensable desirable possible impossible unlikely likely " +
    "conceivable unthinkable inconceivable premature pointless useless meaningless worthwhile inevitable imminent overdue",
);

/** How far behind its noun such a word may stand, in tokens. */
const longestValue = 16;

/** `A meeting of the two leaders was important`, `any summit would be premature`: what is said of one that nobody has seen. */
function isValued(reading: ArticleReading, { at, to, form }: Trigger, clause: Clause): boolean {
  let start = at - 1;
  while (start > clause.from && at - start < 5 && /^(ADJ|NOUN|NUM|ADV)$/.test(itemAt(reading.tags, start)?.pos ?? ""))
    start--;
  if (form !== "noun" || !/^(a|an|any|another|such|further|more)$/.test(keyAt(reading, start))) return false;
  for (let next = to; next < Math.min(clause.to, to + longestValue); next++) {
    if (!/^(is|was|are|were|be|been|seems|seemed|looks|looked)$/.test(keyAt(reading, next))) continue;
    const value = itemAt(reading.tags, next + 1)?.pos === "ADV" ? next + 2 : next + 1;
    return values.has(keyAt(reading, value));
  }
  return false;
}

const meansOfPeace = wordSet("talks dialogue negotiation negotiations consultation consultations");

/** `should settle it through dialogue`, `wants to solve it by talks`: how it is to be done, and no round of them. */
function isMeans(reading: ArticleReading, { at, lemma }: Trigger, clause: Clause): boolean {
  if (!meansOfPeace.has(lemma)) return false;
  let start = at - 1;
  while (
    start > at - 5 &&
    (/^(ADJ|NOUN|CCONJ)$/.test(itemAt(reading.tags, start)?.pos ?? "") || meansOfPeace.has(keyAt(reading, start)))
  )
    start--;
  if (!/^(through|via|by)$/.test(keyAt(reading, start))) return false;
  for (let before = start - 1; before >= Math.max(clause.from, start - 18); before--)
    if (obliging.has(keyAt(reading, before))) return true;
  return false;
}

const obliging = wordSet("should must to can could may might would");
const openings = wordSet("door doors window room space path road way");

/** `the door to talks is open`, `room for a dialogue`. */
function isLedToByDoor(reading: ArticleReading, { at }: Trigger, { from }: Clause): boolean {
  let to = at - 1;
  while (to > from && at - to < 5 && !/^(to|for)$/.test(keyAt(reading, to))) to--;
  if (!/^(to|for)$/.test(keyAt(reading, to))) return false;
  for (let between = to + 1; between < at; between++)
    if (!/^(ADJ|NOUN|DET|NUM)$/.test(itemAt(reading.tags, between)?.pos ?? "")) return false;
  return (
    openings.has(keyAt(reading, to - 1)) || (keyAt(reading, to - 1) === "open" && openings.has(keyAt(reading, to - 2)))
  );
}

/** `would help to bring the dialogue back on track`: there is none now. */
function isPutBack(reading: ArticleReading, { to }: Trigger): boolean {
  return [0, 1, 2].map((step) => keyAt(reading, to + step)).join(" ") === "back on track";
}

const depending = wordSet("depending depend depends hinge hinges hinged");

const longing = wordSet(
  "call press push hope wait ask beg appeal plead clamor clamour lobby long yearn search petition argue dream think " +
    "speak talk hear prate fantasize boast rave",
);

/** `clamored for talks`, `dreams of a meeting`, `is ready for a summit`. */
export function isLongedFor(reading: ArticleReading, trigger: Trigger, clause: Clause): boolean {
  let at = trigger.at - 1;
  while (at >= clause.from && trigger.at - at < 7 && (isOfPhrase(reading, at) || isQuote(keyAt(reading, at)))) at--;
  if (keyAt(reading, at) === "for" && readyWords.has(keyAt(reading, at - 1))) return true;
  return /^(for|of|about)$/.test(keyAt(reading, at)) && longing.has(verbAt(reading, at - 1)?.lemma ?? "");
}

const readyWords = wordSet("ready prepared eager keen impatient");

function isQuote(key: string): boolean {
  return key === '"' || key === "“";
}

const runningVerbs = wordSet("get move run race pull forge");

/** `might get ahead of the talks`: somebody is faster than they, whichever they are. */
function isOutrun(reading: ArticleReading, { at }: Trigger, { from }: Clause): boolean {
  for (let of = at - 1; of > Math.max(from + 1, at - 8); of--)
    if (keyAt(reading, of) === "of" && keyAt(reading, of - 1) === "ahead")
      return runningVerbs.has(verbAt(reading, of - 2)?.lemma ?? "");
  return false;
}
