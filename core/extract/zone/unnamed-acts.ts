import { type ArticleReading, keyAt, verbAt } from "#core/extract/article-reading";
import type { Candidate } from "#core/extract/candidate";
import type { Clause } from "#core/extract/clause/clause";
import { realityOf } from "#core/extract/clause/modality";
import { type Actor, wordBefore } from "#core/extract/people/actor";
import { isGovernment, type Party, uniteParties } from "#core/extract/people/party";
import { datesIn, type SentenceReading, toCandidateDate } from "#core/extract/sentence-reading";
import { apart } from "#core/extract/trigger/company";
import { findTriggers } from "#core/extract/trigger/find-triggers";
import { speechVerbs } from "#core/names/title-words";
import { wordSet } from "#core/prose/word-set";
import { findPlace } from "./places";

/**
 * `On Friday Ms. Albright listened to Mr. Paek`: somebody of the North and somebody of another country did something together on
 * a day, in a word that no list knows. Only where nothing else in the sentence tells an event.
 */
export function readUnnamedActs(context: SentenceReading): Candidate[] {
  const { reading, sentence, clauses, actors } = context;
  // most sentences name nobody of the North beside somebody else: they need no closer look
  if (actors.length < 2 || datesIn(reading, sentence.from, sentence.to).length === 0) return [];
  const isQuestion = [sentence.to - 1, sentence.to - 2].some((at) => reading.tokens[at]?.text === "?");
  if (isQuestion || clauses.some((clause) => findTriggers(reading, clause).length > 0)) return [];
  return clauses.flatMap((clause) => readAct(context, clause) ?? []);
}

function readAct(context: SentenceReading, clause: Clause): Candidate | null {
  const { reading, sentence } = context;
  if (/^(conditional|attribution|purpose)$/.test(clause.kind)) return null;
  const parties = partiesIn(context, clause);
  const [mention] = datesIn(reading, clause.from, clause.to);
  const at = parties.length > 0 && mention ? actOf(context, clause) : null;
  const status = at === null ? null : realityOf(reading, at, clause);
  if (!mention || at === null || (status !== "held" && status !== "planned")) return null;
  const date = toCandidateDate(context, mention, status === "held" ? "past" : "future");
  if (!date) return null;
  return {
    ...{ type: "meeting", status, isTentative: false, isForgone: false, parties, date },
    place: findPlace(reading, clause, false),
    ...{ sentence, evidence: [sentence], isAside: clause.kind === "relative", isDefinite: false, nearDate: null },
    ...{ ordinal: null, days: null, edge: null, at, strength: 0.4 },
  };
}

/** People of the North and of elsewhere who are named in a clause, and own nothing in it; nobody where one side is missing. */
function partiesIn({ reading, actors }: SentenceReading, { from, to }: Clause): Party[] {
  const own = actors.filter(
    (actor) => actor.from >= from && actor.from < to && !actor.isOwner && !isWhere(reading, actor),
  );
  const parties = uniteParties(own.flatMap((actor) => actor.parties));
  const homes = new Set(parties.filter((party) => !isGovernment(party)).map(({ country }) => country));
  return homes.has("KP") && homes.size > 1 ? parties : [];
}

/** `in Singapore`: where they were. */
function isWhere(reading: ArticleReading, actor: Actor): boolean {
  return actor.parties.every(isGovernment) && /^(in|at|near|to)$/.test(wordBefore(reading, actor));
}

const auxiliaryWords = wordSet("was were is are be been has have had will would");

/** The verb that says what was done: the first that only helps no other; null where somebody only says something. */
function actOf({ reading }: SentenceReading, { from, to }: Clause): number | null {
  let act: number | null = null;
  for (let at = from; at < to; at++) {
    if (!verbAt(reading, at) || reading.nameAt[at]) continue;
    act = at;
    if (!auxiliaryWords.has(keyAt(reading, at))) break;
  }
  if (act !== null && apart.has(verbAt(reading, act)?.lemma ?? "")) return null;
  return act === null || speechVerbs.has(keyAt(reading, act)) ? null : act;
}
