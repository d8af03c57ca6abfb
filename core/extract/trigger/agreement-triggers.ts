import { type ArticleReading, hasWord, keyAt, verbAt as verbOf } from "#core/extract/article-reading";
import type { Clause } from "#core/extract/clause/clause";
import type { VerbEntry } from "#core/extract/clause/conjugation";
import { agreementNouns, agreementVerbs, auxiliaries } from "#core/extract/vocabulary";
import { itemAt } from "#core/item-at";
import { wordSet } from "#core/prose/word-set";
import type { Trigger } from "./trigger";
import { verbReadings } from "./verb-patterns";

const issuedTexts = wordSet("declaration statement communique agreement accord deal treaty framework pact");

/** `the joint statement of Sept. 19, 2005`, `the October 4 declaration`: a text that is named by its day. */
export function readDatedAgreement(reading: ArticleReading, at: number): Trigger | null {
  if (!issuedTexts.has(keyAt(reading, at))) return null;
  if (keyAt(reading, at) === "statement" && keyAt(reading, at - 1) !== "joint") return null;
  const isOf = /^(of|dated)$/.test(keyAt(reading, at + 1)) && reading.dateAt[at + 2] !== undefined;
  const isAttribute = [at - 1, at - 2].some((before) =>
    /^(day|range|month)$/.test(reading.dateAt[before]?.expression.kind ?? ""),
  );
  return isOf || isAttribute || isOfTownThen(reading, at)
    ? { at, to: at + 1, type: "agreement", form: "noun", lemma: "dated" }
    : null;
}

/** `last October's Geneva accord`: of a town, after a time that owns it. */
function isOfTownThen(reading: ArticleReading, at: number): boolean {
  const town = itemAt(reading.nameAt, at - 1);
  if (!town?.place || reading.tokens[town.from - 1]?.kind !== "possessive") return false;
  return /^(month|day)$/.test(itemAt(reading.dateAt, town.from - 2)?.expression.kind ?? "");
}

/** `no accord`, `not a single signed paper`. */
const noneWords = wordSet("no not never without");

const drafts = wordSet("draft drafts");

/** A text with a verb of signing or issuing in the clause: before it, or after it in the passive. */
export function readAgreement(reading: ArticleReading, at: number, clause: Clause): Trigger | null {
  if (hasWord(reading, { from: at - 3, to: at }, noneWords)) return null;
  // `exchanged drafts of a joint statement`
  if (hasWord(reading, { from: at - 4, to: at }, drafts)) return null;
  if (isOutcome(reading, at, clause)) return { at, to: at + 1, type: "agreement", form: "noun", lemma: "outcome" };
  const verbToken = verbBefore(reading, at, clause) ?? verbAfter(reading, at, clause);
  if (verbToken === null || !isSignedText(reading, at, verbToken)) return null;
  return { at: verbToken, to: Math.max(at, verbToken) + 1, type: "agreement", form: "verb", lemma: "sign" };
}

const outcomeNouns = wordSet("agreement accord deal pact protocol communique declaration");
const closingVerbs = wordSet("end close conclude finish wrap culminate emerge adjourn");

/** `ended a four-day meeting in Seoul with a 12-point accord`: what it closed with. */
function isOutcome(reading: ArticleReading, at: number, clause: Clause): boolean {
  if (!outcomeNouns.has(keyAt(reading, at))) return false;
  let start = at - 1;
  while (
    start > at - 7 &&
    (/^(ADJ|NOUN|DET|NUM)$/.test(reading.tags[start]?.pos ?? "") || keyAt(reading, start) === "-")
  )
    start--;
  if (!/^(with|in)$/.test(keyAt(reading, start))) return false;
  for (let back = start - 1; back >= Math.max(clause.from, start - 14); back--) {
    const lemma = verbOf(reading, back)?.lemma;
    if (lemma) return closingVerbs.has(lemma);
  }
  return false;
}

const signingVerbs = wordSet("sign put initial ink");
const topicsOfTreaties = wordSet("peace nonproliferation safety safeguards");

/** A statement counts if it is joint; the treaties of everybody are not what two sides sign. */
function isSignedText(reading: ArticleReading, at: number, signed: number): boolean {
  if (signingVerbs.has(verbOf(reading, signed)?.lemma ?? "")) return true;
  const before = keyAt(reading, at - 1);
  if (keyAt(reading, at) === "principles") return false;
  if (keyAt(reading, at) === "statement") return before === "joint" || keyAt(reading, at - 2) === "joint";
  return keyAt(reading, at) !== "treaty" || !topicsOfTreaties.has(before);
}

function verbBefore(reading: ArticleReading, at: number, clause: Clause): number | null {
  for (let back = at - 1; back >= Math.max(clause.from, at - 14); back--) {
    const verb = verbOf(reading, back);
    if (!verb) continue;
    if (isSigning(reading, back, verb)) return back;
    if (verb.form === "past" && verbReadings.has(verb.lemma)) return null;
  }
  return null;
}

/** Verbs that tell of a text only with the words that follow: `agreed on a communique`, `shook hands on a deal`, `cut a deal`. */
const linkedVerbs: ReadonlyMap<string, RegExp> = new Map([
  ["agree", /^(on|upon) /],
  ["arrive", /^at /],
  ["come", /^to (an?|the) /],
  ["enter", /^into /],
  ["shake", /^hands on/],
  ["work", /^out /],
  ["cut", /^(a|the) deal/],
  ["nail", /^down /],
  ["affix", /^(their|his|her) (signatures?|names?)/],
  ["set", /^(their|his|her) (signatures?|names?|hands?) to/],
]);

const signatures = wordSet("name names signature signatures initials");

function isSigning(reading: ArticleReading, at: number, verb: VerbEntry): boolean {
  if (isMadePublic(reading, at)) return true;
  if (!agreementVerbs.has(verb.lemma) || reading.nameAt[at] || !isVerbal(reading, at, verb)) return false;
  // `put their names to`
  const linked = linkedVerbs.get(verb.lemma);
  if (linked) return linked.test([1, 2, 3].map((step) => keyAt(reading, at + step)).join(" "));
  if (verb.lemma === "lead" || verb.lemma === "result" || verb.lemma === "end")
    return (
      /^(to|in|with)$/.test(keyAt(reading, at + 1)) && /^(agreement|accord|deal|pact)$/.test(keyAt(reading, at + 3))
    );
  if (keyAt(reading, at + 1) === "pen" && keyAt(reading, at + 3) === "paper") return true;
  return verb.lemma !== "put" || keyAt(reading, at + 1) === "out" || signatures.has(keyAt(reading, at + 2));
}

/** `a communique made public this morning`. */
function isMadePublic(reading: ArticleReading, at: number): boolean {
  return keyAt(reading, at) === "made" && keyAt(reading, at + 1) === "public";
}

const signatories = wordSet("and they sides leaders two both pair men duo presidents");

/** `the nuclear issue` is no verb; `to issue` is one. */
function isVerbal(reading: ArticleReading, at: number, { form }: VerbEntry): boolean {
  if (form !== "base" && form !== "present") return true;
  const before = keyAt(reading, at - 1);
  return (
    auxiliaries.has(before) ||
    before === "longer" ||
    itemAt(reading.nameAt, at - 1) !== undefined ||
    signatories.has(before)
  );
}

/** `the accord was reached`, `a statement adopted in`. */
function verbAfter(reading: ArticleReading, at: number, clause: Clause): number | null {
  for (let next = at + 1; next < Math.min(clause.to, at + 16); next++) {
    const verb = verbOf(reading, next);
    if (isMadePublic(reading, next)) return next;
    if (
      verb?.form === "past" &&
      agreementVerbs.has(verb.lemma) &&
      !/^(put|lead|result|end)$/.test(verb.lemma) &&
      !linkedVerbs.has(verb.lemma)
    )
      return next;
  }
  return null;
}

const linkingPrepositions = wordSet("to of on in under");

/**
 * `the pact | that they concluded in Moscow`, `a declaration to | which they put their names`: the text stands before
 * the clause.
 */
export function readRelativeAgreement(reading: ArticleReading, clause: Clause): Trigger | null {
  if (clause.kind !== "relative" || !/^(that|which|participle)$/.test(clause.connector)) return null;
  const before = linkingPrepositions.has(keyAt(reading, clause.from - 1)) ? clause.from - 2 : clause.from - 1;
  const noun = keyAt(reading, before) === "," ? before - 1 : before;
  if (!agreementNouns.has(keyAt(reading, noun))) return null;
  for (let at = clause.from; at < clause.to; at++) {
    const verb = verbOf(reading, at);
    if (verb && isSigning(reading, at, verb)) return { at, to: at + 1, type: "agreement", form: "verb", lemma: "sign" };
  }
  return null;
}
