import { wordBefore } from "./actor";
import { type ArticleReading, keyAt } from "./article-reading";
import type { Candidate } from "./candidate";
import type { Clause } from "./clause";
import { realityOf } from "./modality";
import type { Party } from "./party";
import { subjectsOf } from "./roles";
import { datesIn, type SentenceReading, toCandidateDate } from "./sentence-reading";
import { verbs } from "./vocabulary";

/** Verbs and what they must go with to change the course of things. */
const turns: [verbs: RegExp, objects: RegExp][] = [
  [
    /^(withdraw|quit|pull|leave|abandon|renounce)$/,
    /^(treaty|npt|agency|talks|negotiations|agreement|accord|armistice|pact|iaea|safeguards|dialogue)$/,
  ],
  [
    /^(suspend|halt|freeze|stop|end|cut|sever|break|boycott)$/,
    /^(talks|dialogue|negotiations|contacts|cooperation|hotline|hotlines|communications|ties|relations|tests|testing|inspections)$/,
  ],
  [
    /^(declare|announce|impose|extend|lift)$/,
    /^(moratorium|withdrawal|null|void|nullified|invalid|boycott|suspension)$/,
  ],
  [/^(resume|restart)$/, /^(tests|testing|reprocessing)$/],
];

const announcing = /^(announce|declare|say|tell|state|notify|inform|vow|pledge|promise)$/;

/** Announcements that change the course: withdrawals, refusals to go on, moratoriums, acceptances. */
export function readStatements(context: SentenceReading): Candidate[] {
  return context.clauses.flatMap((_, index) => readTurn(context, index) ?? []);
}

function readTurn(context: SentenceReading, index: number): Candidate | null {
  const { reading, clauses, actors } = context;
  const clause = clauses[index] as Clause;
  if (clause.kind === "conditional" || clause.kind === "purpose" || clause.kind === "attribution") return null;
  const at = findTurn(reading, clause) ?? findNever(reading, clause);
  if (at === null) return null;
  const isReported = clause.kind === "reported" && isAnnounced(context, clause);
  const never = findNever(reading, clause) !== null;
  if (never && !isReported) return null;
  if (!never && realityOf(reading, at, clause) !== "held" && !isReported) return null;
  const who = (isReported ? subjectsOf(context, clause.parent as number) : subjectsOf(context, index)).filter(
    ({ isOwner }) => !isOwner,
  );
  const parties = who.flatMap((actor) => actor.parties).slice(0, 2);
  if (!parties.some(({ country }) => country === "KP" || country === "KR" || country === "US")) return null;
  if (!speaksForNorth(parties, reading, clause)) return null;
  return toStatement(context, isReported ? (clauses[clause.parent as number] as Clause) : clause, clause, parties);
}

/** What others decide counts where the clause names the North. */
function speaksForNorth(parties: readonly Party[], reading: ArticleReading, clause: Clause): boolean {
  if (parties.some(({ country }) => country === "KP")) return true;
  for (let at = clause.from; at < clause.to; at++)
    if (reading.nameAt[at]?.country?.code === "KP" || reading.nameAt[at]?.person?.country === "KP") return true;
  return false;
}

function findTurn(reading: ArticleReading, clause: Clause): number | null {
  for (let at = clause.from; at < clause.to; at++) {
    const lemma = reading.nameAt[at] ? undefined : verbs.get(keyAt(reading, at))?.lemma;
    const turn = lemma && turns.find(([pattern]) => pattern.test(lemma));
    if (turn && hasObject(reading, at + 1, clause.to, turn[1])) return at;
  }
  return null;
}

function hasObject(reading: ArticleReading, from: number, to: number, pattern: RegExp): boolean {
  for (let at = from; at < Math.min(to, from + 12); at++) if (pattern.test(keyAt(reading, at))) return true;
  return false;
}

/** `would never return`, `no longer be bound`, `refused to take part`. */
function findNever(reading: ArticleReading, clause: Clause): number | null {
  for (let at = clause.from; at < clause.to - 1; at++) {
    const isNever =
      keyAt(reading, at) === "never" || (keyAt(reading, at) === "no" && keyAt(reading, at + 1) === "longer");
    if (
      isNever &&
      hasObject(reading, at + 1, clause.to, /^(return|rejoin|participate|bound|go|resume|attend|negotiate|sit)$/)
    )
      return at + 1;
  }
  return null;
}

function isAnnounced({ reading, clauses }: SentenceReading, clause: Clause): boolean {
  const parent = clause.parent === null ? null : clauses[clause.parent];
  if (!parent) return false;
  for (let at = parent.from; at < parent.to; at++)
    if (announcing.test(verbs.get(keyAt(reading, at))?.lemma ?? "")) return true;
  return false;
}

function toStatement(context: SentenceReading, dated: Clause, clause: Clause, parties: Party[]): Candidate | null {
  const { reading, memory, sentence } = context;
  const mention = datesIn(reading, dated.from, dated.to)[0] ?? datesIn(reading, clause.from, clause.to)[0];
  const date = mention ? toCandidateDate(reading, mention, "past", memory.anchor) : null;
  if (date?.bounds.earliest && date.bounds.earliest > reading.day) return null;
  return {
    type: "statement",
    status: "held",
    isTentative: false,
    parties,
    date,
    place: null,
    sentence,
    isDefinite: false,
    ordinal: null,
    days: null,
    edge: null,
    at: clause.from,
    evidence: [sentence],
    strength: date ? 0.8 : 0.6,
  };
}

/** `in his address to the General Assembly on Tuesday`: a speech before a world body that speaks of the North. */
export function readAddresses(context: SentenceReading): Candidate[] {
  const { reading, sentence, actors } = context;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!/^(address|speech|addressed)$/.test(keyAt(reading, at))) continue;
    const body = actors.find(
      (actor) => actor.from > at && actor.from < at + 7 && actor.parties[0]?.body?.id === "un-general-assembly",
    );
    const speaker = actors.find(
      (actor) => actor.parties[0]?.person && !/^(with|of|about)$/.test(wordBefore(reading, actor)),
    );
    const clause = context.clauses.find((candidate) => candidate.from <= at && at < candidate.to);
    const names = actors.some((actor) => actor.parties.some(({ country }) => country === "KP"));
    if (!body || !speaker || !clause || !names) continue;
    const statement = toStatement(context, clause, clause, speaker.parties.slice(0, 1));
    return statement?.date
      ? [{ ...statement, place: { name: "United Nations", country: "US", slug: placeSlug(reading) } }]
      : [];
  }
  return [];
}

function placeSlug(reading: ArticleReading): string | null {
  return reading.index.placesById.has("un-headquarters") ? "un-headquarters" : null;
}
