import { type ArticleReading, isVerbAt, keyAt, verbAt } from "#core/extract/article-reading";
import { speechVerbs } from "#core/names/title-words";
import { wordSet } from "#core/prose/word-set";
import { type Clause, type Cut, cut } from "./clause";
import type { CutPoint } from "./find-cut";
import { isFiniteSoon, opensVerbPhrase } from "./finite-verbs";

const insertedKinds = wordSet("relative attribution adverbial conditional");

/** How long what stands between `who` and its verb may be, in tokens. */
const longestAside = 10;

/** Only an aside between commas has come since `who`. */
function isBeforeVerb(reading: ArticleReading, from: number, to: number): boolean {
  if (to - from >= longestAside || (to > from + 1 && keyAt(reading, from + 1) !== ",")) return false;
  for (let at = from; at < to; at++) if (isVerbAt(reading, at)) return false;
  return true;
}

/** `who, a year ago this month, spent …`; a phrase of time and place between commas: the clause goes on behind them. */
function isWithin(reading: ArticleReading, clause: Clause, comma: number, end: number): boolean {
  const isAside = clause.connector === "who" && isBeforeVerb(reading, clause.from, comma);
  return isAside || isPhraseBetween(reading, clause, comma, end);
}

/** The comma that ends an inserted clause; what follows goes on with the one that it interrupted. */
export function cutAfterInsertion({ reading, at, end, clause }: CutPoint): Cut | null {
  if (isWithin(reading, clause, at, end)) return null;
  const kind = clause.parent === null ? "main" : "coordinate";
  if (opensWithStep(reading, clause) && opensVerbPhrase(reading, at + 1, end))
    return { ...cut("coordinate", 1, ","), resumes: true };
  const isLeading = clause.parent === null && /^(gerund|purpose)$/.test(clause.kind);
  if (isLeading || insertedKinds.has(clause.kind))
    return opensVerbPhrase(reading, at + 1, end) || clause.parent === null ? cut(kind, 1, ",") : null;
  // `before he flies home to rest, he will …`
  if (/^(purpose|gerund)$/.test(clause.kind) && isFiniteSoon(reading, at + 1, end) && startsSubject(reading, at + 1))
    return cut("main", 1, ",");
  // `who said he had come alone, spent …`
  const isVerb = verbAt(reading, at + 1)?.form === "past";
  return clause.kind === "reported" && isVerb ? cut("coordinate", 1, ",") : null;
}

function hasVerbIn(reading: ArticleReading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isVerbAt(reading, at)) return true;
  return false;
}

/** No phrase of time and place between two commas is longer, in tokens. */
const longestPhrase = 9;

/** `When they met for the first time, in Rome last June, | they …`: when and where it was. */
function isPhraseBetween(reading: ArticleReading, { from, kind, parent }: Clause, comma: number, end: number): boolean {
  if (kind !== "adverbial" || parent !== null) return false;
  // `Before that, on Dec. 23, they …`: the day is that of what follows
  if (!/^(in|at|on)$/.test(keyAt(reading, comma + 1)) || !hasVerbIn(reading, from, comma)) return false;
  for (let at = comma + 2; at < Math.min(end, comma + longestPhrase); at++) {
    if (keyAt(reading, at) === ",") return isFiniteSoon(reading, at + 1, end);
    if (isVerbAt(reading, at) && !reading.nameAt[at] && !reading.dateAt[at]) return false;
  }
  return false;
}

/** `On Sunday, | two days after meeting Hu, | Kim received …`: the day is that of what follows. */
function opensWithStep(reading: ArticleReading, { kind, parent, from }: Clause): boolean {
  return kind === "adverbial" && parent === 0 && reading.dateAt[from] !== undefined;
}

const relativeWords = wordSet("who which where whose whom");

/** Whether a subject of its own begins at a token. */
export function startsSubject(reading: ArticleReading, from: number): boolean {
  const at = reading.dateAt[from]?.to ?? from;
  return /^(PRON|PROPN)$/.test(reading.tags[at]?.pos ?? "") && !relativeWords.has(keyAt(reading, at));
}

const listeners = wordSet("reporters journalists newsmen correspondents lawmakers parliament us them him her");

/** `A visit, he added, was …`, `The idea, she told reporters, came from …`. */
export function isInsertedSpeech(reading: ArticleReading, from: number): boolean {
  for (let at = from; at < from + 6; at++) {
    if (speechVerbs.has(keyAt(reading, at)) && !reading.nameAt[at])
      return keyAt(reading, listeners.has(keyAt(reading, at + 1)) ? at + 2 : at + 1) === ",";
    if (reading.tokens[at]?.kind === "mark" && keyAt(reading, at) !== "-") return false;
  }
  return false;
}
