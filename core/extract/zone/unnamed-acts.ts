import { type ArticleReading, findWord, keyAt, verbAt } from "#core/extract/article-reading";
import type { Candidate } from "#core/extract/candidate";
import type { Clause } from "#core/extract/clause/clause";
import { type Actor, wordBefore } from "#core/extract/people/actor";
import { isGovernment, type Party, uniteParties } from "#core/extract/people/party";
import { datesIn, type SentenceReading, toCandidateDate } from "#core/extract/sentence-reading";
import { findTriggers } from "#core/extract/trigger/find-triggers";
import { gather, gatherFound } from "#core/gather";
import { speechVerbs } from "#core/names/title-words";
import { wordSet } from "#core/prose/word-set";
import { actingVerb, statusOfAct } from "./acting-verb";
import { findPlace } from "./find-place";
import { plainTelling } from "./plain-telling";
import { pointedPlace } from "./pointed-place";

/**
 * `On Friday Ms. Albright listened to Mr. Paek`: somebody of the North and somebody of another country did something together on
 * a day, in a word that no list knows. Only where nothing else in the sentence tells an event.
 */
export function readUnnamedActs(context: SentenceReading): Candidate[] {
  const { reading, sentence, clauses, actors } = context;
  // most sentences name no two people and a day: they need no closer look
  if (actors.length < 2 || datesIn(reading, sentence.from, sentence.to).length === 0) return [];
  const isQuestion = [sentence.to - 1, sentence.to - 2].some((at) => reading.tokens[at]?.text === "?");
  if (isQuestion || clauses.some((clause) => findTriggers(reading, clause).length > 0)) return [];
  return gatherFound(clauses, (_, index) => readAct(context, index));
}

function readAct(context: SentenceReading, index: number): Candidate | null {
  const { reading, sentence } = context;
  const clause = context.clauses[index] as Clause;
  if (/^(conditional|attribution|purpose)$/.test(clause.kind)) return null;
  const at = actOf(context, clause);
  const found = at === null ? [] : [partiesIn(context, clause), pairBefore(context, clause, at)];
  const told = found.find((company) => company && datesIn(reading, company.from, clause.to).length > 0);
  const [mention] = told ? datesIn(reading, told.from, clause.to) : [];
  const status = at === null ? null : statusOfAct(context, index, at);
  if (!told || !mention || at === null || !status) return null;
  const date = toCandidateDate(context, mention, status === "held" ? "past" : "future");
  if (!date) return null;
  const place = findPlace(reading, { from: told.from, to: clause.to }, false) ?? pointedPlace({ context, clause });
  const known = { type: "meeting", status, parties: told.parties, date, place, sentence, at } as const;
  return plainTelling(known, clause.kind === "relative");
}

/** Who did something together, and from where on the text tells it. */
interface Company {
  parties: Party[];
  from: number;
}

/**
 * `For five hours on Sunday, behind shutters, A | and B went over the question`: two people of two countries who are joined by
 * `and` right before the verb, whichever clauses they fell into.
 */
function pairBefore({ reading, clauses, actors }: SentenceReading, clause: Clause, act: number): Company | null {
  const before = actors.filter((actor) => actor.to <= act);
  const at = before.findLastIndex((actor, index) => isJoined(reading, actor, before[index + 1]));
  const [a, b] = [before[at], before[at + 1]];
  if (!a || !b || b.from < clause.from) return null;
  const parties = uniteParties([...a.parties, ...b.parties]);
  const isOfTwo = new Set(parties.map(({ country }) => country)).size > 1;
  const start = clauses.find(({ from, to }) => from <= a.from && a.from < to)?.from ?? clause.from;
  return isOfTwo ? { parties, from: start } : null;
}

/** How far apart two who are joined by `and` may stand, in tokens. */
const longestGap = 10;

function isJoined(reading: ArticleReading, a: Actor, b: Actor | undefined): boolean {
  if (!b || b.from - a.to > longestGap || ![a, b].every(isFreePerson)) return false;
  const gap = { from: a.to, to: b.from };
  return findWord(reading, gap, "and") !== null && actingVerb(reading, gap) === null;
}

function isFreePerson({ parties, isOwner }: Actor): boolean {
  return !isOwner && parties.some(({ person }) => person !== null);
}

/** People of the North and of elsewhere who are named in a clause, and own nothing in it; null where one side is missing. */
function partiesIn({ reading, actors }: SentenceReading, { from, to }: Clause): Company | null {
  const own = actors.filter(
    (actor) => actor.from >= from && actor.from < to && !actor.isOwner && !isWhere(reading, actor),
  );
  const parties = uniteParties(gather(own, (actor) => actor.parties));
  const homes = new Set(parties.filter((party) => !isGovernment(party)).map(({ country }) => country));
  return homes.has("KP") && homes.size > 1 ? { parties, from } : null;
}

/** `in Singapore`: where they were. */
function isWhere(reading: ArticleReading, actor: Actor): boolean {
  return actor.parties.every(isGovernment) && /^(in|at|near|to)$/.test(wordBefore(reading, actor));
}

const opposing = wordSet("disagree differ quarrel clash compete contend conflict coincide contrast");

/** The verb that says what was done; null where somebody only says something, or two stand against each other. */
function actOf({ reading }: SentenceReading, clause: Clause): number | null {
  const act = actingVerb(reading, clause);
  if (act === null || speechVerbs.has(keyAt(reading, act))) return null;
  return opposing.has(verbAt(reading, act)?.lemma ?? "") ? null : act;
}
