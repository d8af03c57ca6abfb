import type { Sentence } from "#core/prose/sentences";
import { type ArticleReading, keyAt } from "./article-reading";
import type { Clause, ClauseKind, Cut } from "./clause";
import { findCut, VerbWatch } from "./find-cut";
import { conditionals } from "./vocabulary";

/** Cuts a sentence into clauses. Without a grammar: by punctuation and the words that open clauses. */
export function splitClauses(reading: ArticleReading, sentence: Sentence): Clause[] {
  const watch = new VerbWatch();
  let clause = openFirst(reading, sentence);
  const clauses = [clause];
  for (let at = sentence.from + 1; at < sentence.to; at++) {
    const hasVerb = watch.hasVerb(reading, clause, at);
    const cut = findCut({ reading, at, end: sentence.to, clause, hasVerb });
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

function openNext(reading: ArticleReading, clauses: readonly Clause[], from: number, { kind, connector }: Cut): Clause {
  const { sentence } = clauses[0] as Clause;
  const opened = kind === "main" ? kindOfOpening(reading, from, connector) : kind;
  return { from, to: from, kind: opened, connector, parent: parentOf(clauses, kind), sentence };
}

function kindOfOpening(reading: ArticleReading, from: number, first: string): ClauseKind {
  if (conditionals.has(first)) return "conditional";
  if (first === "had" && reading.tokens[from]?.capital) return "conditional";
  return /^(after|before|while|when|as|since)$/.test(first) && !reading.dateAt[from] ? "adverbial" : "main";
}

function parentOf(clauses: readonly Clause[], kind: ClauseKind): number {
  const last = clauses.length - 1;
  if (kind !== "main" && kind !== "coordinate") return last;
  // what follows an inserted clause goes on with the clause that it interrupted
  for (let at = last; at > 0; at--)
    if (!/^(relative|attribution|gerund)$/.test((clauses[at] as Clause).kind)) return at;
  return 0;
}
