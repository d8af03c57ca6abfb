import { type ArticleReading, hasWord, keyAt, verbAt } from "#core/extract/article-reading";
import type { Clause } from "#core/extract/clause/clause";
import type { SentenceReading } from "#core/extract/sentence-reading";
import { wordSet } from "#core/prose/word-set";
import { claimNouns } from "./rumor";

type Context = Pick<SentenceReading, "reading" | "clauses">;

const doubting = wordSet(
  "denied denies deny confirm offered asked urged urging refused rejected proposed wants hopes hoped wanted suggested demanded " +
    "inviting called dismissed willing ready claimed claims speculation rumor rumors rumour rumours speculated " +
    "alleged alleges talk",
);

const conditionalWords = wordSet("would could might may can");
const acceptedWords = wordSet("accepted accepts");

const confirmingWords = wordSet("confirmed confirms");

/** A clause that hangs on an `if`, or on somebody's denial or wish. */
export function isHypothetical(context: Context, clause: Clause): boolean {
  const { reading, clauses } = context;
  const hasIf = clauses.some(({ kind }) => kind === "conditional");
  if ((hasIf && hasWord(reading, clause, conditionalWords)) || isOffer(context, clause)) return true;
  const broken = resumed(clauses, clause);
  if (broken) return broken.kind === "conditional" || isHypothetical(context, broken);
  const parent = headOf(clauses, clause);
  if (!parent || !/^(reported|purpose)$/.test(clause.kind)) return false;
  // `a newspaper report that he would go`
  if (claimNouns.has(keyAt(reading, clause.from - 2)) && !hasWord(reading, parent, confirmingWords)) return true;
  if (clause.kind === "purpose" && (callsFor(reading, parent) || isIdea(reading, parent))) return true;
  if (isDoubtful(reading, parent)) return true;
  // `hoped that they would say | that they would come`
  return clause.kind === "reported" && parent.kind === "reported" && isHypothetical(context, parent);
}

/** `denied`, `hoped`, `had no evidence`: what hangs on it is not told as a fact. */
function isDoubtful(reading: ArticleReading, clause: Clause): boolean {
  return (!hasWord(reading, clause, acceptedWords) && hasDoubt(reading, clause)) || hasNoEvidence(reading, clause);
}

const wouldWord = wordSet("would");

/** `says it is ready to help | and would sit down with them`: what is said now lies ahead with `will`. */
function isOffer({ reading, clauses }: Context, clause: Clause): boolean {
  if (!/^(reported|coordinate)$/.test(clause.kind) || !hasWord(reading, clause, wouldWord)) return false;
  const before = clause.parent === null ? undefined : clauses[clause.parent];
  const reported = clause.kind === "reported" ? clause : before?.kind === "reported" ? before : undefined;
  const speech = reported?.parent == null ? undefined : clauses[reported.parent];
  return speech !== undefined && hasWord(reading, speech, saysWords);
}

const saysWords = wordSet("says say insists insist");

/** `denied that Kim, the leader, | had met him`: the clause that goes on after what was inserted. */
function resumed(clauses: readonly Clause[], clause: Clause): Clause | null {
  const { kind, connector, parent } = clause;
  const before = kind === "coordinate" && connector === "," && parent !== null ? clauses[parent] : undefined;
  if (before?.kind === "reported") return before;
  // `whether he would go back to the city, | which he left`: only over what was inserted does a condition go on
  const isOver = parent !== null && clauses.indexOf(clause) > parent + 1;
  return before?.kind === "conditional" && isOver ? before : null;
}

/** `urged the North, | represented by Ri, | to meet`: the clause that this one hangs on, over what was inserted. */
function headOf(clauses: readonly Clause[], { kind, parent }: Clause): Clause | undefined {
  const before = parent === null ? undefined : clauses[parent];
  const isInserted = kind === "purpose" && before?.connector === "participle" && before.parent !== null;
  return isInserted ? clauses[before.parent as number] : before;
}

const doubts = wordSet("doubt doubts doubted questioned");

/** `doubted that he would go`, not `had no doubt that …`. */
function isDoubted(reading: ArticleReading, at: number): boolean {
  return doubts.has(keyAt(reading, at)) && !/^(no|not|never|little|without|any|a)$/.test(keyAt(reading, at - 1));
}

/** `called on them to meet`, not `called at the White House to meet him`. */
function hasDoubt(reading: ArticleReading, { from, to }: Clause): boolean {
  for (let at = from; at < to; at++)
    if (isDoubted(reading, at)) return true;
    else if (
      doubting.has(keyAt(reading, at)) &&
      !/^called (at|in)$/.test(`${keyAt(reading, at)} ${keyAt(reading, at + 1)}`)
    )
      return true;
  return false;
}

/** `There are calls in the party for the premier | to go`. */
function callsFor(reading: ArticleReading, { from, to }: Clause): boolean {
  for (let at = from; at < to; at++)
    if (
      /^(calls|demands|pleas|appeals|pressure)$/.test(keyAt(reading, at)) &&
      !verbAt(reading, at - 1)?.form.startsWith("past")
    )
      return hasWord(reading, { from: at + 1, to }, forWords);
  return false;
}

const settledWords = wordSet("plan plans arrangement arrangements agreement deal");

/** `Another thought is for the premier | to go`: an idea, unless it is called a plan. */
function isIdea(reading: ArticleReading, { from, to }: Clause): boolean {
  for (let at = from + 1; at < to; at++)
    if (keyAt(reading, at) === "for" && /^(is|was|be)$/.test(keyAt(reading, at - 1)))
      return !hasWord(reading, { from, to: at }, settledWords);
  return false;
}

const forWords = wordSet("for on");

const evidenceNouns = wordSet(
  "evidence sign signs indication indications proof confirmation word information plan plans promise promises pledge " +
    "assurance assurances guarantee guarantees commitment undertaking",
);

/** `had no evidence that …`, `left without a promise that …`. */
function hasNoEvidence(reading: ArticleReading, { from, to }: Clause): boolean {
  for (let at = from; at < to - 1; at++)
    if (evidenceNouns.has(keyAt(reading, at + 1)) && isLacking(reading, at)) return true;
  return false;
}

/** `no`, `without any`, at its last word. */
function isLacking(reading: ArticleReading, at: number): boolean {
  const key = keyAt(reading, at);
  return key === "no" || key === "without" || (/^(a|an|any)$/.test(key) && keyAt(reading, at - 1) === "without");
}
