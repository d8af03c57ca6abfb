import { type ArticleReading, hasFlag, keyAt, verbAt } from "#core/extract/article-reading";
import { auxiliaries, conditionals, planWords, wishWords } from "#core/extract/vocabulary";
import { itemAt } from "#core/item-at";
import { speechVerbs } from "#core/names/title-words";
import { wordFlag } from "#core/prose/tokens";
import { wordSet } from "#core/prose/word-set";
import { type Clause, type Cut, cut } from "./clause";
import { cutAtStep } from "./cut-at-step";
import { cutAtThat } from "./cut-at-that";
import { cutInList } from "./cut-in-list";
import { isAttribution, isFiniteSoon, isGerund, opensNamedTwice, opensVerbPhrase, tellsListener } from "./finite-verbs";
import { cutAfterInsertion, isInsertedSpeech, startsSubject } from "./insertion";
import { closesBetween, followsSubject, joinsSubjects } from "./joined-subjects";
import { doneBefore, isGlad } from "./modality";
import { opensNextStep } from "./next-step";
import { opensParticiple } from "./opens-participle";

/** A token at which the clause that is being read may end. */
export interface CutPoint {
  reading: ArticleReading;
  at: number;
  /** of the sentence */
  end: number;
  clause: Clause;
  /** whether the clause has its verb already: only then can the next one be a clause of its own */
  hasVerb: boolean;
  /** whether the first clause of the sentence was interrupted before its verb came */
  isOpen: boolean;
}

const adverbialWords = wordSet("after before while when because although though until once as since");
const relativeWords = new Set(["who", "which", "where", "whose", "whom"]);

/** Whether a clause may end before a token: after most none does. */
export function mayCut(reading: ArticleReading, at: number): boolean {
  if (reading.dateAt[at]) return true;
  if ((reading.nameAt[at]?.from ?? at) < at) return false;
  return hasFlag(reading, at, maySplit) || endOfSpeech(reading, at) !== null;
}

/** The clause that begins at a token where one may, or null where the one before goes on. */
export function findCut(point: CutPoint): Cut | null {
  const { reading, at } = point;
  if (reading.dateAt[at]) return cutAtStep(point);
  return reading.tokens[at]?.kind === "mark" ? cutAtMark(point) : cutAtWord(point);
}

function cutAtMark(point: CutPoint): Cut | null {
  const { reading, at, clause } = point;
  const mark = reading.tokens[at]?.text as string;
  const next = keyAt(reading, at + 1);
  if (mark === ";" || mark === "—" || isSpacedDash(reading, at)) return cut("main", 1, next);
  // `three times: in Rome, …` is a list
  if (mark === ":" && itemAt(reading.tokens, at - 1)?.kind === "number" && reading.tokens[at + 1]?.kind === "number")
    return null;
  if (mark === ":") return at - clause.from > 6 && !/^(in|at|on)$/.test(next) ? cut("main", 1, next) : null;
  if (/^["”]$/.test(mark)) return closesQuote(point) ? cut("main", 1, next) : null;
  return mark === "," ? cutAfterComma(point) : null;
}

/** `"There is much to do," | she said after visiting …`: what speaks is no part of the quotation before it. */
function closesQuote({ reading, at, end, clause }: CutPoint): boolean {
  if (clause.kind === "main" || keyAt(reading, at - 1) !== ",") return false;
  for (let next = at + 1; next < Math.min(end, at + longestSpeaker); next++) {
    if (speechVerbs.has(keyAt(reading, next)) && !reading.nameAt[next]) return true;
    if (/^["“;]$/.test(reading.tokens[next]?.text ?? "")) return false;
  }
  return false;
}

/** Who speaks is named within so many tokens. */
const longestSpeaker = 22;

function isSpacedDash(reading: ArticleReading, at: number): boolean {
  const [token, next] = [reading.tokens[at], reading.tokens[at + 1]];
  return token !== undefined && /^[–-]$/.test(token.text) && token.spaced && next?.spaced !== false;
}

function cutAfterComma(point: CutPoint): Cut | null {
  const { reading, at, end, hasVerb } = point;
  const next = keyAt(reading, at + 1);
  if (point.isOpen && clauseIsAside(point) && opensVerbPhrase(reading, at + 1, end))
    return { ...cut("coordinate", 1, ","), resumes: true };
  if (opensRelative(reading, at + 1)) return cut("relative", 1, next);
  if (adverbialWords.has(next) || conditionals.has(next)) return null;
  if (opensParticiple(reading, at)) return cut("relative", 1, "participle");
  if (/^(but|so|yet)$/.test(next)) return cut("coordinate", 2, next);
  if (next === "and" || next === "or") return opensClause(point, at + 2, end) ? cut("coordinate", 2, next) : null;
  if ((hasVerb || isInsertedSpeech(reading, at + 1)) && isAttribution(reading, at + 1, end))
    return cut("attribution", 1, next);
  return cutAtVerb(point);
}

/** A verb after the comma: a gerund, one of a list, or that of the clause before an insertion. */
function cutAtVerb(point: CutPoint): Cut | null {
  const { reading, at } = point;
  if (isGerund(reading, at + 1)) return cut("gerund", 1, keyAt(reading, at + 1));
  return cutInList(point) ?? cutAfterInsertion(point);
}

/** `who flew in to collect them, | had three hours with the leader`: the comma ends a purpose within an inserted clause. */
function clauseIsAside({ clause, reading, at }: CutPoint): boolean {
  return clause.kind === "purpose" && !/^(and|or|but)$/.test(keyAt(reading, at + 1));
}

const relativePrepositions = wordSet("in with of at");

/** `, who`, `, in which`. */
function opensRelative(reading: ArticleReading, at: number): boolean {
  const isLed = relativePrepositions.has(keyAt(reading, at));
  return relativeWords.has(keyAt(reading, isLed ? at + 1 : at));
}

/**
 * After `and`: a verb phrase where the clause has its verb; after an infinitive or a gerund only a clause of its own.
 */
function opensClause({ reading, clause, hasVerb }: CutPoint, from: number, end: number): boolean {
  if (hasVerb && !followsSubject(reading, from - 1) && opensNamedTwice(reading, from)) return true;
  if (hasVerb || clause.connector === "participle") return opensVerbPhrase(reading, from, end);
  const isSubject = startsSubject(reading, from) || keyAt(reading, from) === "the";
  return /^(purpose|gerund)$/.test(clause.kind) && isSubject && isFiniteSoon(reading, from, end);
}

const resuming = wordSet("has had have was were is are will would");
const beforeResumed = wordSet("and or but that who which it he she they there to not also , as than what");

/** `the meeting | that had been set for Thursday in New York | has been put off`: a second verb goes on with the first clause. */
function resumesFirst({ reading, at, clause, hasVerb, isOpen }: CutPoint): boolean {
  if (!isOpen || !hasVerb || clause.kind !== "relative" || !resuming.has(keyAt(reading, at))) return false;
  if (beforeResumed.has(keyAt(reading, at - 1)) || itemAt(reading.nameAt, at - 1)?.person) return false;
  return at - clause.from > 3 && verbAt(reading, at - 1) === undefined;
}

const conjunctions = wordSet("and but or");

/** A word or mark at which a clause may end; after any other one none does, unless somebody speaks before it. */
const maySplit = wordFlag(
  ({ key, kind, text }) =>
    (kind === "mark" && /^[;—–:,"”-]$/.test(text)) ||
    [relativeWords, conditionals, resuming, adverbialWords, conjunctions].some((words) => words.has(key)) ||
    key === "that" ||
    key === "to",
);

const speaks = wordFlag(({ key }) => speechVerbs.has(key));

function cutAtWord(point: CutPoint): Cut | null {
  const { reading, at } = point;
  const key = keyAt(reading, at);
  if (relativeWords.has(key)) return cut("relative", 0, key);
  if (conditionals.has(key) && (key !== "should" || isInvertedIf(reading, at))) return cut("conditional", 0, key);
  if (resumesFirst(point)) return { ...cut("coordinate", 0, ","), resumes: true };
  if (adverbialWords.has(key)) return cutAtAdverbial(point, key);
  if (key === "that") return cutAtThat(point);
  if (conjunctions.has(key)) return cutAtConjunction(point, key);
  if (key === "to") return cutAtPurpose(point);
  const spoken = endOfSpeech(reading, at);
  return spoken === null ? null : cutAfterSpeech(point, spoken);
}

/** `may go, | should there be talks one day`: as much as `if`; not `how should it end`. */
function isInvertedIf(reading: ArticleReading, at: number): boolean {
  if (/^(what|how|why|where|when|who|which|nor|neither|only)$/.test(keyAt(reading, at - 1))) return false;
  return /^(there|they|he|she|it)$/.test(keyAt(reading, at + 1)) && verbAt(reading, at + 2)?.form === "base";
}

/** The verb of saying that stands before a token, `said on Friday | it would` with its day, or null. */
function endOfSpeech(reading: ArticleReading, at: number): number | null {
  const day = itemAt(reading.dateAt, at - 1);
  if (!day) return isSpeechAt(reading, at - 1) ? at - 1 : null;
  const before = keyAt(reading, day.from - 1) === "on" ? day.from - 2 : day.from - 1;
  return isSpeechAt(reading, before) ? before : null;
}

function isSpeechAt(reading: ArticleReading, at: number): boolean {
  return hasFlag(reading, at, speaks) && !itemAt(reading.nameAt, at);
}

function cutAtConjunction(point: CutPoint, key: string): Cut | null {
  const { reading, at, end, clause } = point;
  // `whose title is envoy and whose task …`
  if (key === "and" && keyAt(reading, at + 1) === "whose") return cut("relative", 1, "whose");
  if (joinsSubjects(reading, at) || closesBetween(reading, at, clause.from)) return null;
  return opensClause(point, at + 1, end) ? cut("coordinate", 1, key) : null;
}

const hoursOfDay = wordSet("midnight noon midday dawn dusk dark sunrise sunset nightfall daybreak");
const needingVerb = wordSet("as before after once");

function cutAtAdverbial({ reading, at, end }: CutPoint, key: string): Cut | null {
  if (/^(since|until)$/.test(key) && reading.dateAt[at + 1]) return null;
  if (/^(after|before|since|until)$/.test(key) && hoursOfDay.has(keyAt(reading, at + 1))) return null;
  if (keyAt(reading, at + 1) === "to" || (key === "as" && isComparison(reading, at))) return null;
  if (opensNextStep(reading, at)) return null;
  const needsVerb = needingVerb.has(key);
  const hasGerund = key !== "as" && isGerund(reading, at + 1);
  return needsVerb && !hasGerund && !isFiniteSoon(reading, at + 1, end) ? null : cut("adverbial", 0, key);
}

const compared = wordSet("early soon late recently much many well long far part such of high low");

/** `as early as October`, `such as`, `as part of`. */
function isComparison(reading: ArticleReading, at: number): boolean {
  return compared.has(keyAt(reading, at + 1)) || compared.has(keyAt(reading, at - 1));
}

const helpingVerbs = wordSet("happen appear seem continue begin start get use need prove turn");
const beforeComplement = wordSet("have has had how where when able right continue out");

/** `flew to Beijing to explain …`; after `plans` or `is due` the infinitive is the predicate itself. */
function cutAtPurpose({ reading, at }: CutPoint): Cut | null {
  const before = keyAt(reading, at - 1);
  if (verbAt(reading, at + 1)?.form !== "base") return null;
  if (/^(invitation|offer)$/.test(before)) return cut("purpose", 0, "to");
  // `the only contact to date between …`
  if (keyAt(reading, at + 1) === "date" && itemAt(reading.tags, at + 2)?.pos !== "DET") return null;
  // `treated him to lunch in Hanoi`: a meal
  if (/^(lunch|breakfast)$/.test(keyAt(reading, at + 1)) && keyAt(reading, at + 2) !== "with") return null;
  if (before === "face" && keyAt(reading, at + 1) === "face") return null;
  if (planWords.has(before) || wishWords.has(before) || auxiliaries.has(before) || reading.nameAt[at + 1]) return null;
  if (
    isGlad(reading, at - 1) ||
    helpingVerbs.has(verbAt(reading, at - 1)?.lemma ?? "") ||
    doneBefore(reading, at) !== null
  )
    return null;
  return beforeComplement.has(before) ? null : cut("purpose", 0, "to");
}

/** `told Mr. Moon by telephone that …`: the call is told by who speaks in it. */
function isByPhone(reading: ArticleReading, from: number): boolean {
  for (let at = from; at < from + 8; at++)
    if (/^(by|over|on)$/.test(keyAt(reading, at)))
      return [1, 2].some((step) => /^(phone|telephone)$/.test(keyAt(reading, at + step)));
  return false;
}

const notReported = wordSet("that to in on by at with so");

/** `said he met …`: what follows a verb of saying is reported, if it has a verb of its own. */
function cutAfterSpeech({ reading, at, end }: CutPoint, speech: number): Cut | null {
  if (reading.tokens[at]?.kind === "mark" || notReported.has(keyAt(reading, at)) || isByPhone(reading, at)) return null;
  if (tellsListener(reading, speech, end)) return null;
  return isFiniteSoon(reading, at, end) ? cut("reported", 0, "said") : null;
}
