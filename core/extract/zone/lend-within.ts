import type { DateMention } from "#core/dates/prose/date-expression";
import { hasWord } from "#core/extract/article-reading";
import type { Candidate, CandidateDate } from "#core/extract/candidate";
import type { Clause, ClauseKind } from "#core/extract/clause/clause";
import { datesIn, type SentenceReading, toCandidateDate } from "#core/extract/sentence-reading";
import { wordSet } from "#core/prose/word-set";
import { gatherings } from "./zones";

/** How plainly such a day is told, 0–1. */
const lent = 0.7;

/**
 * What a sentence tells without a day of its own takes one that the sentence gives elsewhere: `When they met in June, he
 * sent a letter`, `In May he flew to Beijing, where he saw Xi, to whom he gave a letter`.
 */
export function lendWithin(context: SentenceReading, told: readonly Candidate[]): void {
  for (const event of told) {
    // what was told in a sentence before says less than what this one tells
    const hasOwn = event.date !== null && (event.date.text !== "" || event.type !== "agreement");
    if (hasOwn || !/^(held|planned)$/.test(event.status) || event.isTentative) continue;
    const index = context.clauses.findIndex(({ from, to }) => event.at >= from && event.at < to);
    const clause = context.clauses[index];
    const date =
      clause &&
      (whenClause(context, index, { event, told }) ??
        visitDuring(context, clause, { event, told })?.date ??
        signedAt(context, { event, told })?.date ??
        (event.date === null ? lentDate(context, clause, { event, told }) : null));
    if (!date) continue;
    event.date = { ...date, text: "", reason: "the day that the sentence tells", certainty: "implied" };
    event.strength = Math.min(event.strength, lent);
  }
}

function lentDate(context: SentenceReading, clause: Clause, { event, told }: Sought): CandidateDate | null {
  const before = { from: clause.from, to: event.at };
  if (hasWord(context.reading, before, perfectWords) || isPrepared(context, event, before)) return null;
  return (
    ofOpening(context, clause, event) ?? ofFront(context, clause, event) ?? ofChain(context, clause, { event, told })
  );
}

const perfectWords = wordSet("had having since until before earlier previously");

const preparing = wordSet(
  "prepare prepares arrange arranges discuss plan plans organize finalize set pave lay about on toward",
);

/** `will fly there next month to prepare for a summit`: a plan beyond the plan has its own day. */
function isPrepared(
  { reading }: SentenceReading,
  { status }: Candidate,
  before: { from: number; to: number },
): boolean {
  return status === "planned" && hasWord(reading, before, preparing);
}

/** `signed a pact | when Putin came last year`, `… a pact | that binds both | when …`: on the day of what the time is told by. */
function whenClause(context: SentenceReading, index: number, { event, told }: Sought): CandidateDate | null {
  const { clauses, reading } = context;
  if (
    event.status !== "held" ||
    hasWord(reading, { from: (clauses[index] as Clause).from, to: event.at }, perfectWords)
  )
    return null;
  let next = index + 1;
  while (clauses[next]?.kind === "relative" && clauses[next]?.connector !== "when") next++;
  const clause = clauses[next];
  if (clause?.connector !== "when" || clause.kind !== "adverbial") return null;
  const then = told.find(({ at, date }) => at >= clause.from && at < clause.to && date !== null && date.text !== "");
  return then?.status === "held" ? then.date : null;
}

/** `met the leader during her visit to Pyongyang from Sept. 8 to 10`: there and then. */
function visitDuring({ reading }: SentenceReading, { to }: Clause, { event, told }: Sought): Candidate | undefined {
  if (event.type === "visit" || !gatherings.has(event.type)) return undefined;
  const visit = told.find(({ type, at, date }) => type === "visit" && at > event.at && at < to && date !== null);
  const isDuring = visit && hasWord(reading, { from: visit.at - 4, to: visit.at }, duringWords);
  if (!isDuring || visit.status !== event.status) return undefined;
  event.place ??= event.type === "call" ? null : visit.place;
  return visit;
}

/** How far after a signature the gathering may be told that it belongs to, in tokens. */
const longestSigning = 12;

const signingWords = wordSet("during on at after following");

/** `was signed by the two leaders following their talks in Pyongyang on June 19`: on that day. */
function signedAt({ reading }: SentenceReading, { event, told }: Sought): Candidate | undefined {
  if (event.type !== "agreement") return undefined;
  const next = told.find(({ at }) => at > event.at);
  const isNear = next && next.at - event.at < longestSigning && next.date !== null && next.status === event.status;
  // `at the close of talks that opened on May 20`: not on their first day
  if (!isNear || next.edge === "start" || !(gatherings.has(next.type) || next.type === "visit")) return undefined;
  if (!hasWord(reading, { from: next.at - 4, to: next.at }, signingWords)) return undefined;
  return next;
}

const duringWords = wordSet("during on while");

const sameTime = wordSet("when as while");

/** `When they met in June, | he sent a letter`; `Before flying home on Friday, | he saw …`. */
function ofOpening(context: SentenceReading, clause: Clause, { status }: Candidate): CandidateDate | null {
  const [first] = context.clauses;
  if (!first || first === clause || first.kind !== "adverbial" || !/^(main|coordinate)$/.test(clause.kind)) return null;
  const mention = datesIn(context.reading, first.from, first.to).at(-1);
  const isDay = mention !== undefined && /^(day|weekday|near)$/.test(mention.expression.kind);
  if (!mention || !(sameTime.has(first.connector) || (first.connector === "before" && isDay))) return null;
  return resolve(context, mention, status);
}

/** No day at the head of a sentence is longer, in tokens. */
const longestFront = 8;

/** `On June 23, | before leaving, | he will see the minister`: nothing but a day stands before what was inserted. */
function ofFront(context: SentenceReading, clause: Clause, { status }: Candidate): CandidateDate | null {
  const [first, inserted] = context.clauses;
  if (!first || !inserted || inserted === clause || !/^(main|coordinate)$/.test(clause.kind)) return null;
  const isFront = first.kind === "main" && first.to - first.from <= longestFront;
  if (!isFront || !/^(gerund|adverbial)$/.test(inserted.kind)) return null;
  const mention = datesIn(context.reading, first.from, first.to).at(-1);
  return mention && mention.to >= first.to - 1 ? resolve(context, mention, status) : null;
}

function resolve(context: SentenceReading, mention: DateMention, status: Candidate["status"]): CandidateDate | null {
  return toCandidateDate(context, mention, status === "held" ? "past" : "future");
}

const hanging = new Set<ClauseKind>(["relative", "coordinate", "gerund", "purpose"]);

interface Sought {
  event: Candidate;
  told: readonly Candidate[];
}

/** `…, to whom he gave a letter`: as the clause before. */
function ofChain({ clauses }: SentenceReading, clause: Clause, { event, told }: Sought): CandidateDate | null {
  let [at, { kind }] = [clause.parent, clause];
  while (at !== null && hanging.has(kind)) {
    const parent = clauses[at] as Clause;
    const before = told.findLast(({ at, date }) => at >= parent.from && at < parent.to && date !== null);
    if (before) return before.status === event.status ? before.date : null;
    [at, kind] = [parent.parent, parent.kind];
  }
  return null;
}
