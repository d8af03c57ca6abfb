import { type ArticleReading, isVerbAt, keyAt, verbAt } from "#core/extract/article-reading";
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

/** The comma that ends an inserted clause; what follows goes on with the one that it interrupted. */
export function cutAfterInsertion({ reading, at, end, clause }: CutPoint): Cut | null {
  // `who, a year ago this month, spent …`
  if (clause.connector === "who" && isBeforeVerb(reading, clause.from, at)) return null;
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
