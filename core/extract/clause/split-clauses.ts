import { type ArticleReading, keyAt, verbAt } from "#core/extract/article-reading";
import { conditionals } from "#core/extract/vocabulary";
import type { Sentence } from "#core/prose/sentences";
import { wordSet } from "#core/prose/word-set";
import type { Clause, ClauseKind, Cut } from "./clause";
import { findCut, mayCut } from "./find-cut";
import { isFiniteVerb } from "./finite-verbs";
import { opensNextStep } from "./next-step";

/** Cuts a sentence into clauses. Without a grammar: by punctuation and the words that open clauses. */
export function splitClauses(reading: ArticleReading, sentence: Sentence): Clause[] {
  const watch = new VerbWatch();
  let clause = openFirst(reading, sentence);
  const clauses = [clause];
  for (let at = sentence.from + 1; at < sentence.to; at++) {
    if (!mayCut(reading, at)) continue;
    const hasVerb = watch.hasVerb(reading, clause, at);
    const cut = findCut({ reading, at, end: sentence.to, clause, hasVerb, isOpen: isOpen(reading, clauses) });
    if (!cut) continue;
    clause.to = at;
    at += cut.skip;
    clause = openNext(reading, clauses, at, cut);
    clauses.push(clause);
  }
  clause.to = sentence.to;
  return clauses;
}

function openFirst(reading: ArticleReading, sentence: Sentence): Clause {
  const connector = keyAt(reading, sentence.from);
  const kind = kindOfOpening(reading, sentence.from, connector);
  return { from: sentence.from, to: sentence.from, kind, connector, parent: null, sentence };
}

/** Whether the first clause was interrupted before its verb came. */
function isOpen(reading: ArticleReading, clauses: readonly Clause[]): boolean {
  const [first, second, third] = clauses;
  if (first?.kind !== "main" || !second || clauses.length > 3) return false;
  if (second.kind !== "relative" && !(second.kind === "purpose" && clauses.length === 2)) return false;
  if (third && third.kind !== "purpose") return false;
  for (let at = first.from; at < first.to; at++) if (isFiniteVerb(reading, at)) return false;
  return true;
}

function openNext(
  reading: ArticleReading,
  clauses: readonly Clause[],
  from: number,
  { kind, connector, resumes }: Cut,
): Clause {
  const { sentence } = clauses[0] as Clause;
  const isIf = kind === "reported" && conditionals.has(keyAt(reading, from));
  const opened = isIf ? "conditional" : kind === "main" ? kindOfOpening(reading, from, connector) : kind;
  return { from, to: from, kind: opened, connector, parent: resumes ? 0 : parentOf(clauses, kind), sentence };
}

const timeWords = wordSet("after before while when as since");

function kindOfOpening(reading: ArticleReading, from: number, first: string): ClauseKind {
  if (conditionals.has(first)) return "conditional";
  if (first === "had" && reading.tokens[from]?.capital) return "conditional";
  if (first === "to" && verbAt(reading, from + 1)?.form === "base") return "purpose";
  if (opensWithParticiple(reading, from)) return "gerund";
  if (reading.dateAt[from]) return isStepToAct(reading, from) ? "adverbial" : "main";
  return timeWords.has(first) && !opensNextStep(reading, from) ? "adverbial" : "main";
}

/** `Three days after meeting Xi, …`: a step and the act that it counts from. */
function isStepToAct(reading: ArticleReading, from: number): boolean {
  const to = reading.dateAt[from]?.to ?? from;
  return /^(after|before)$/.test(keyAt(reading, to - 1)) && verbAt(reading, to)?.form === "gerund";
}

/** `Sent to Pyongyang in October, he …`, `Speaking in Seoul, she …`. */
function opensWithParticiple(reading: ArticleReading, from: number): boolean {
  const token = reading.tokens[from];
  if (!token?.capital || reading.nameAt[from]) return false;
  const form = verbAt(reading, from)?.form;
  // `Respected Comrade Doe`: an adjective
  const isAttribute = reading.tokens[from + 1]?.capital === true;
  return form === "gerund" || (form === "past" && token.key !== "said" && !isAttribute);
}

function parentOf(clauses: readonly Clause[], kind: ClauseKind): number {
  const last = clauses.length - 1;
  if (kind !== "main" && kind !== "coordinate") return last;
  // what follows an inserted clause goes on with the clause that it interrupted
  for (let at = last; at > 0; at--)
    if (!/^(relative|attribution|gerund)$/.test((clauses[at] as Clause).kind)) return at;
  return 0;
}

/** Follows a clause token by token and knows whether its verb has come. Each token is looked at once. */
class VerbWatch {
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
