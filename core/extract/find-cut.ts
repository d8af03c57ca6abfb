import { speechVerbs } from "#core/names/title-words";
import { type ArticleReading, keyAt } from "./article-reading";
import type { Clause, ClauseKind, Cut } from "./clause";
import { isAttribution, isFiniteSoon, isFiniteVerb, isGerund, opensVerbPhrase } from "./finite-verbs";
import { auxiliaries, conditionals, planWords, verbs, wishWords } from "./vocabulary";

/** A token at which the clause that is being read may end. */
export interface CutPoint {
  reading: ArticleReading;
  at: number;
  /** of the sentence */
  end: number;
  clause: Clause;
  /** whether the clause has its verb already: only then can the next one be a clause of its own */
  hasVerb: boolean;
}

const adverbialWords = new Set("after before while when because although though until once as since".split(" "));
const relativeWords = new Set(["who", "which", "where", "whose", "whom"]);

/** The clause that begins at a token, or null where the one before goes on. */
export function findCut(point: CutPoint): Cut | null {
  const { reading, at } = point;
  if (reading.dateAt[at] || (reading.nameAt[at]?.from ?? at) < at) return null;
  return reading.tokens[at]?.kind === "mark" ? cutAtMark(point) : cutAtWord(point);
}

function cut(kind: ClauseKind, skip: number, connector: string): Cut {
  return { kind, skip, connector };
}

function cutAtMark(point: CutPoint): Cut | null {
  const { reading, at, clause } = point;
  const mark = reading.tokens[at]?.text as string;
  const next = keyAt(reading, at + 1);
  if (mark === ";" || mark === "—" || isSpacedDash(reading, at)) return cut("main", 1, next);
  // `three times: in Rome, …` is a list
  if (mark === ":") return at - clause.from > 6 && !/^(in|at|on)$/.test(next) ? cut("main", 1, next) : null;
  return mark === "," ? cutAfterComma(point) : null;
}

function isSpacedDash(reading: ArticleReading, at: number): boolean {
  const [token, next] = [reading.tokens[at], reading.tokens[at + 1]];
  return token !== undefined && /^[–-]$/.test(token.text) && token.spaced && next?.spaced !== false;
}

function cutAfterComma(point: CutPoint): Cut | null {
  const { reading, at, end, hasVerb } = point;
  const next = keyAt(reading, at + 1);
  if (opensRelative(reading, at + 1)) return cut("relative", 1, next);
  if (adverbialWords.has(next) || conditionals.has(next)) return null;
  if (/^(but|so|yet)$/.test(next)) return cut("coordinate", 2, next);
  if (next === "and" || next === "or")
    return hasVerb && opensVerbPhrase(reading, at + 2, end) ? cut("coordinate", 2, next) : null;
  if (hasVerb && isAttribution(reading, at + 1, end)) return cut("attribution", 1, next);
  return isGerund(reading, at + 1) ? cut("gerund", 1, next) : cutAfterInsertion(point);
}

/** `, who`, `, in which`. */
function opensRelative(reading: ArticleReading, at: number): boolean {
  const isLed = /^(in|with|of|at)$/.test(keyAt(reading, at));
  return relativeWords.has(keyAt(reading, isLed ? at + 1 : at));
}

/** The comma that ends an inserted clause; what follows goes on with the one that it interrupted. */
function cutAfterInsertion({ reading, at, end, clause }: CutPoint): Cut | null {
  const kind = clause.parent === null ? "main" : "coordinate";
  if (/^(relative|attribution|adverbial|conditional)$/.test(clause.kind))
    return opensVerbPhrase(reading, at + 1, end) || clause.parent === null ? cut(kind, 1, ",") : null;
  // `who said he had come alone, spent …`
  const isVerb = verbs.get(keyAt(reading, at + 1))?.form === "past";
  return clause.kind === "reported" && isVerb ? cut("coordinate", 1, ",") : null;
}

function cutAtWord(point: CutPoint): Cut | null {
  const { reading, at, end, hasVerb } = point;
  const key = keyAt(reading, at);
  if (relativeWords.has(key)) return cut("relative", 0, key);
  if (conditionals.has(key) && key !== "should") return cut("conditional", 0, key);
  if (adverbialWords.has(key)) return cutAtAdverbial(point, key);
  if (key === "that") return cutAtThat(point);
  if (/^(and|but|or)$/.test(key))
    return hasVerb && opensVerbPhrase(reading, at + 1, end) ? cut("coordinate", 1, key) : null;
  if (key === "to") return cutAtPurpose(point);
  return speechVerbs.has(keyAt(reading, at - 1)) ? cutAfterSpeech(point) : null;
}

function cutAtAdverbial({ reading, at, end }: CutPoint, key: string): Cut | null {
  if (/^(since|until)$/.test(key) && reading.dateAt[at + 1]) return null;
  const needsVerb = /^(as|before|after|once)$/.test(key);
  const hasGerund = key !== "as" && isGerund(reading, at + 1);
  return needsVerb && !hasGerund && !isFiniteSoon(reading, at + 1, end) ? null : cut("adverbial", 0, key);
}

const tellingNouns = /^(news|announcement|promise|assurance|hint|word|reporters|journalists|parliament|agreed)$/;

function cutAtThat({ reading, at, clause }: CutPoint): Cut | null {
  const before = keyAt(reading, at - 1);
  if (speechVerbs.has(before) || before === "agreed") return cut("reported", 1, "that");
  if (reading.dateAt[at - 1] && hasSpeech(reading, clause.from, at)) return cut("reported", 1, "that");
  const next = keyAt(reading, at + 1);
  const isRelative = (verbs.has(next) || auxiliaries.has(next)) && verbs.get(next)?.form !== "base";
  if (isRelative) return cut("relative", 0, "that");
  return tellingNouns.test(before) || reading.nameAt[at - 1]?.person ? cut("reported", 1, "that") : null;
}

function hasSpeech(reading: ArticleReading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (speechVerbs.has(keyAt(reading, at))) return true;
  return false;
}

/** `flew to Beijing to explain …`; after `plans` or `is due` the infinitive is the predicate itself. */
function cutAtPurpose({ reading, at }: CutPoint): Cut | null {
  const before = keyAt(reading, at - 1);
  if (verbs.get(keyAt(reading, at + 1))?.form !== "base") return null;
  if (/^(invitation|offer)$/.test(before)) return cut("purpose", 0, "to");
  if (planWords.has(before) || wishWords.has(before) || auxiliaries.has(before) || reading.nameAt[at + 1]) return null;
  return /^(have|has|had|how|where|when|able|right|continue)$/.test(before) ? null : cut("purpose", 0, "to");
}

/** `said he met …`: what follows a verb of saying is reported, if it has a verb of its own. */
function cutAfterSpeech({ reading, at, end }: CutPoint): Cut | null {
  if (reading.tokens[at]?.kind === "mark" || /^(that|to|in|on|by|at|with|so)$/.test(keyAt(reading, at))) return null;
  return isFiniteSoon(reading, at, end) ? cut("reported", 0, "said") : null;
}

/** Follows a clause token by token and knows whether its verb has come. Each token is looked at once. */
export class VerbWatch {
  #clause: Clause | null = null;
  #upTo = 0;
  #hasVerb = false;

  hasVerb(reading: ArticleReading, clause: Clause, at: number): boolean {
    if (this.#clause !== clause) {
      this.#clause = clause;
      this.#upTo = clause.from;
      this.#hasVerb = false;
    }
    for (; this.#upTo < at && !this.#hasVerb; this.#upTo++) this.#hasVerb = isFiniteVerb(reading, this.#upTo);
    return this.#hasVerb;
  }
}
