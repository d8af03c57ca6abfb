import { speechVerbs, titleHeads } from "#core/names/title-words";
import type { Sentence } from "#core/prose/sentences";
import { type ArticleReading, keyAt } from "./article-reading";
import { auxiliaries, conditionals, nounTriggers, planWords, verbs, wishWords } from "./vocabulary";

/** How a clause hangs on the one before it. */
export type ClauseKind =
  | "main"
  /** `… and signed`: shares subject, day and place with the clause before */
  | "coordinate"
  /** `who`, `which`, `where`: its subject is what stands before it */
  | "relative"
  /** `after`, `before`, `while`, `when` */
  | "adverbial"
  /** `if`, `unless`, `whether` */
  | "conditional"
  /** `to prepare for …` */
  | "purpose"
  /** `saying …`, `ending …`: the subject of the clause before */
  | "gerund"
  /** what somebody says */
  | "reported"
  /** `…, Pompeo said` */
  | "attribution";

export interface Clause {
  /** token indexes, the second exclusive */
  from: number;
  to: number;
  kind: ClauseKind;
  /** the word that opens it */
  connector: string;
  /** index of the clause that it hangs on, among those of its sentence */
  parent: number | null;
  sentence: Sentence;
}

interface Cut {
  at: number;
  kind: ClauseKind;
  /** the clause begins after this many tokens: `, and`, `that` */
  skip: number;
  connector: string;
}

/** Cuts a sentence into clauses. Without a grammar: by punctuation and the words that open clauses. */
export function splitClauses(reading: ArticleReading, sentence: Sentence): Clause[] {
  const clauses: Clause[] = [openClause(reading, sentence, sentence.from, "main", keyAt(reading, sentence.from), null)];
  const progress: Progress = { clause: clauses[0] as Clause, upTo: sentence.from, hasVerb: false };
  for (let at = sentence.from + 1; at < sentence.to; at++) {
    const cut = findCut(reading, at, sentence.to, clauses.at(-1) as Clause, progress);
    if (!cut) continue;
    (clauses.at(-1) as Clause).to = at;
    clauses.push(openClause(reading, sentence, at + cut.skip, cut.kind, cut.connector, parentOf(clauses, cut.kind)));
    at += cut.skip;
  }
  (clauses.at(-1) as Clause).to = sentence.to;
  return clauses.filter((clause) => clause.to > clause.from);
}

function openClause(
  reading: ArticleReading,
  sentence: Sentence,
  from: number,
  kind: ClauseKind,
  connector: string,
  parent: number | null,
): Clause {
  const opened = kind === "main" ? kindOfOpening(reading, from, connector) : kind;
  return { from, to: from, kind: opened, connector, parent, sentence };
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

const adverbialWords = new Set([
  "after",
  "before",
  "while",
  "when",
  "because",
  "although",
  "though",
  "until",
  "once",
  "as",
  "since",
]);
const relativeWords = new Set(["who", "which", "where", "whose", "whom"]);

/** How far the clause that is being read was searched for a verb, and whether it has one. */
interface Progress {
  clause: Clause;
  upTo: number;
  hasVerb: boolean;
}

/** Whether the clause has its verb before `at`: only then can another clause begin there. Each token is looked at once. */
function hasVerb(reading: ArticleReading, progress: Progress, clause: Clause, at: number): boolean {
  if (progress.clause !== clause) Object.assign(progress, { clause, upTo: clause.from, hasVerb: false });
  for (; progress.upTo < at && !progress.hasVerb; progress.upTo++) progress.hasVerb = isFinite(reading, progress.upTo);
  return progress.hasVerb;
}

function isFinite(reading: ArticleReading, at: number): boolean {
  const key = keyAt(reading, at);
  if (reading.tokens[at]?.kind !== "word" || reading.nameAt[at] || reading.dateAt[at] || titleHeads.has(key))
    return false;
  if (isFiniteAuxiliary(key) || speechVerbs.has(key)) return true;
  const form = verbs.get(key)?.form;
  if (form === undefined || form === "gerund") return false;
  if (form === "base")
    return (
      reading.nameAt[at - 1]?.person != null ||
      reading.nameAt[at - 1]?.country != null ||
      /^(they|we|sides|leaders|who)$/.test(keyAt(reading, at - 1))
    );
  return (
    !reading.tokens[at]?.capital &&
    !/^(talks|visits|calls)$/.test(key) &&
    !/^(the|a|an|its|his|their)$/.test(keyAt(reading, at - 1))
  );
}

function isFiniteAuxiliary(key: string): boolean {
  return (
    /^(will|would|was|were|is|are|has|had|have|did|does|could|may|might|can|should)$/.test(key) || key.endsWith("n't")
  );
}

function findCut(reading: ArticleReading, at: number, end: number, clause: Clause, progress: Progress): Cut | null {
  const token = reading.tokens[at];
  if (!token || reading.dateAt[at] || isInsideName(reading, at)) return null;
  if (token.kind === "mark") return cutAtMark(reading, at, end, clause, progress);
  return cutAtWord(reading, at, end, clause, progress);
}

function isInsideName(reading: ArticleReading, at: number): boolean {
  const name = reading.nameAt[at];
  return name !== undefined && name.from < at;
}

function cutAtMark(reading: ArticleReading, at: number, end: number, clause: Clause, progress: Progress): Cut | null {
  const mark = reading.tokens[at]?.text as string;
  const next = keyAt(reading, at + 1);
  if (mark === ";" || mark === "—" || mark === "--" || isSpacedDash(reading, at))
    return { at, kind: "main", skip: 1, connector: next };
  if (mark === ":")
    return at - clause.from > 6 && !/^(in|at|on)$/.test(next) ? { at, kind: "main", skip: 1, connector: next } : null;
  if (mark !== ",") return null;
  return cutAfterComma(reading, at, end, clause, progress);
}

function isSpacedDash(reading: ArticleReading, at: number): boolean {
  const [token, next] = [reading.tokens[at], reading.tokens[at + 1]];
  return token !== undefined && /^[–-]$/.test(token.text) && token.spaced && next?.spaced !== false;
}

function cutAfterComma(
  reading: ArticleReading,
  at: number,
  end: number,
  clause: Clause,
  progress: Progress,
): Cut | null {
  const next = keyAt(reading, at + 1);
  if (relativeWords.has(next)) return { at, kind: "relative", skip: 1, connector: next };
  if ((next === "in" || next === "with" || next === "of" || next === "at") && relativeWords.has(keyAt(reading, at + 2)))
    return { at, kind: "relative", skip: 1, connector: next };
  if (adverbialWords.has(next)) return null;
  if (conditionals.has(next)) return null;
  if (next === "but" || next === "so" || next === "yet") return { at, kind: "coordinate", skip: 2, connector: next };
  const isOpen = !hasVerb(reading, progress, clause, at);
  if (next === "and" || next === "or")
    return !isOpen && opensVerbPhrase(reading, at + 2, end)
      ? { at, kind: "coordinate", skip: 2, connector: next }
      : null;
  if (!isOpen && isAttribution(reading, at + 1, end)) return { at, kind: "attribution", skip: 1, connector: next };
  if (isGerund(reading, at + 1)) return { at, kind: "gerund", skip: 1, connector: next };
  // the end of an inserted clause
  if (
    clause.kind === "relative" ||
    clause.kind === "attribution" ||
    clause.kind === "adverbial" ||
    clause.kind === "conditional"
  )
    return opensVerbPhrase(reading, at + 1, end) || clause.parent === null
      ? { at, kind: clause.parent === null ? "main" : "coordinate", skip: 1, connector: "," }
      : null;
  // `who said he had come alone, spent …`
  if (clause.kind === "reported" && verbs.get(next)?.form === "past")
    return { at, kind: "coordinate", skip: 1, connector: "," };
  return null;
}

function isGerund(reading: ArticleReading, at: number): boolean {
  const key = keyAt(reading, at);
  return (
    key.endsWith("ing") &&
    key.length > 5 &&
    !reading.nameAt[at] &&
    verbs.get(key)?.form === "gerund" &&
    !/^(during|including|following|evening|morning)$/.test(key)
  );
}

/** A verb, or a subject and soon a verb: what follows `and` is a clause, not the rest of a list. */
function opensVerbPhrase(reading: ArticleReading, from: number, end: number): boolean {
  let at = from;
  while (
    at < end &&
    /^(then|later|also|finally|there|had|has|have|was|were|is|are|will|would|in|on|that|both)$/.test(keyAt(reading, at))
  ) {
    if (/^(had|has|have|was|were|is|are|will|would)$/.test(keyAt(reading, at))) return true;
    at++;
  }
  const entry = verbs.get(keyAt(reading, at));
  if (entry && entry.form !== "gerund" && entry.form !== "base")
    return !reading.nameAt[at] && reading.tokens[at]?.capital === false;
  return isFiniteSoon(reading, at, end);
}

/** Whether a subject of a few words and a finite verb come next. */
function isFiniteSoon(reading: ArticleReading, from: number, end: number): boolean {
  let started = false;
  for (let at = from; at < Math.min(end, from + 9); at++) {
    const key = keyAt(reading, at);
    if (reading.tokens[at]?.text === "," || key === "and" || key === "between") return false;
    const form = verbs.get(key)?.form;
    const isAux = /^(will|would|was|were|is|are|has|had|have|did|could|may|might)$/.test(key);
    if (
      started &&
      (isAux ||
        ((form === "past" || form === "present") &&
          !nounTriggers.has(key) &&
          !reading.nameAt[at] &&
          !titleHeads.has(key)))
    )
      return true;
    if (/^(to|of|with|for|by|who|which|that)$/.test(key) && !started) return false;
    started = true;
  }
  return false;
}

/** `Mr. Kim said`, `said Mr. Kim`, `according to`: whoever speaks takes no part in what is told. */
function isAttribution(reading: ArticleReading, from: number, end: number): boolean {
  if (keyAt(reading, from) === "according") return true;
  for (let at = from; at < Math.min(end, from + 12); at++) {
    const key = keyAt(reading, at);
    if (speechVerbs.has(key) && !reading.nameAt[at]) return isClauseEnd(reading, at + 1, end) || at === from;
    if (reading.tokens[at]?.text === "," && at > from) return false;
    if (
      (key === "and" && !reading.nameAt[at - 1]) ||
      /^(but|who|which|to|with)$/.test(key) ||
      (verbs.has(key) && !reading.nameAt[at] && verbs.get(key)?.form === "past")
    )
      return false;
  }
  return false;
}

function isClauseEnd(reading: ArticleReading, at: number, end: number): boolean {
  if (at >= end || reading.dateAt[at] || /^[.,;"”]$/.test(reading.tokens[at]?.text ?? "")) return true;
  return (
    /^(on|in|at|later|through|after|during|earlier|last)$/.test(keyAt(reading, at)) ||
    reading.nameAt[at]?.person != null
  );
}

function cutAtWord(reading: ArticleReading, at: number, end: number, clause: Clause, progress: Progress): Cut | null {
  const key = keyAt(reading, at);
  if (relativeWords.has(key)) return { at, kind: "relative", skip: 0, connector: key };
  if (conditionals.has(key) && key !== "should") return { at, kind: "conditional", skip: 0, connector: key };
  if (adverbialWords.has(key)) return cutAtAdverbial(reading, at, end, key);
  if (key === "that") return cutAtThat(reading, at, clause);
  if (key === "and" || key === "but" || key === "or")
    return hasVerb(reading, progress, clause, at) && opensVerbPhrase(reading, at + 1, end)
      ? { at, kind: "coordinate", skip: 1, connector: key }
      : null;
  if (key === "to") return cutAtPurpose(reading, at);
  return speechVerbs.has(keyAt(reading, at - 1)) ? cutAfterSpeech(reading, at, end) : null;
}

function cutAtAdverbial(reading: ArticleReading, at: number, end: number, key: string): Cut | null {
  if (key === "as" && !isFiniteSoon(reading, at + 1, end)) return null;
  if ((key === "since" || key === "until") && reading.dateAt[at + 1]) return null;
  if (/^(before|after|once)$/.test(key) && !isFiniteSoon(reading, at + 1, end) && !isGerund(reading, at + 1))
    return null;
  return { at, kind: "adverbial", skip: 0, connector: key };
}

function cutAtThat(reading: ArticleReading, at: number, clause: Clause): Cut | null {
  const before = keyAt(reading, at - 1);
  if (speechVerbs.has(before) || before === "agreed" || (reading.dateAt[at - 1] && hasSpeech(reading, clause.from, at)))
    return { at, kind: "reported", skip: 1, connector: "that" };
  const next = keyAt(reading, at + 1);
  const isRelative = verbs.has(next) || auxiliaries.has(next);
  if (isRelative && verbs.get(next)?.form !== "base") return { at, kind: "relative", skip: 0, connector: "that" };
  return /^(news|announcement|promise|assurance|hint|word|reporters|journalists|parliament)$/.test(before) ||
    reading.nameAt[at - 1]?.person
    ? { at, kind: "reported", skip: 1, connector: "that" }
    : null;
}

function hasSpeech(reading: ArticleReading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (speechVerbs.has(keyAt(reading, at))) return true;
  return false;
}

/** `flew to Beijing to explain …`; after `plans` or `is due` the infinitive is the predicate itself. */
function cutAtPurpose(reading: ArticleReading, at: number): Cut | null {
  const before = keyAt(reading, at - 1);
  const next = verbs.get(keyAt(reading, at + 1));
  if (next?.form === "base" && /^(invitation|offer)$/.test(before))
    return { at, kind: "purpose", skip: 0, connector: "to" };
  if (next?.form !== "base" || planWords.has(before) || wishWords.has(before) || auxiliaries.has(before)) return null;
  if (reading.nameAt[at + 1] || /^(have|has|had|how|where|when|able|right|continue)$/.test(before)) return null;
  return { at, kind: "purpose", skip: 0, connector: "to" };
}

/** `said he met …`: what follows a verb of saying is reported, if it has a verb of its own. */
function cutAfterSpeech(reading: ArticleReading, at: number, end: number): Cut | null {
  if (
    reading.tokens[at]?.kind === "mark" ||
    /^(that|to|in|on|the|by|at|with|so|it)$/.test(keyAt(reading, at)) === true
  ) {
    if (!/^(the|it)$/.test(keyAt(reading, at))) return null;
  }
  return isFiniteSoon(reading, at, end) ? { at, kind: "reported", skip: 0, connector: "said" } : null;
}
