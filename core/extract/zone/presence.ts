import { type ArticleReading, hasFlagIn, keyAt, verbAt } from "#core/extract/article-reading";
import type { Candidate, CandidateDate } from "#core/extract/candidate";
import type { Clause } from "#core/extract/clause/clause";
import { subjectsOf } from "#core/extract/clause/subjects";
import type { ExtractedPlace } from "#core/extract/extracted-event";
import type { Party } from "#core/extract/people/party";
import { datesIn, type Memory, type SentenceReading, toCandidateDate } from "#core/extract/sentence-reading";
import { findTriggers } from "#core/extract/trigger/find-triggers";
import { causingVerbs, planning, unreal } from "#core/extract/vocabulary";
import { gather, gatherFound } from "#core/gather";
import { speechVerbs, titleHeads } from "#core/names/title-words";
import { wordFlag } from "#core/prose/tokens";
import { actingVerb, statusOfAct } from "./acting-verb";
import { findPlace } from "./find-place";
import { plainTelling } from "./plain-telling";
import { tellsHowLong } from "./zone-date";
import { directionOf } from "./zone-status";

/** Who is somewhere abroad, and where. */
interface Stay {
  travelers: Party[];
  place: ExtractedPlace;
}

/**
 * `In December 2010 he was shown the reactor in Yongbyon`: whoever acts in another country on a day was there, whatever
 * was done. Only in clauses that tell nothing else; `told` is what the sentence tells.
 */
export function readPresences(context: SentenceReading, told: readonly Candidate[]): Candidate[] {
  const { reading, sentence, actors } = context;
  if (actors.length === 0 || datesIn(reading, sentence.from, sentence.to).length === 0) return [];
  return gatherFound(context.clauses, (clause, index) =>
    told.some(({ at }) => at >= clause.from && at < clause.to) ? null : readPresence(context, index, told),
  );
}

function readPresence(context: SentenceReading, index: number, told: readonly Candidate[]): Candidate | null {
  const { reading, sentence } = context;
  const clause = context.clauses[index] as Clause;
  const mention = datesIn(reading, clause.from, clause.to).find(
    (date) =>
      !isTerm(keyAt(reading, date.from - 1)) && !tellsHowLong(reading, { from: clause.from, to: date.from }, date),
  );
  const at = mention && canTell(clause) ? actingVerb(reading, clause) : null;
  const stay =
    at === null || isNoAct(reading, at) || isOffice(reading, at, clause.to) ? null : findStay(context, index);
  if (!mention || at === null || !stay || isToldOf(told, stay) || findTriggers(reading, clause).length > 0) return null;
  const status = statusOfAct(context, index, at);
  const date = status && withoutTrace(context.memory, () => dateOf(context, mention, status));
  if (!status || !date) return null;
  const { travelers: parties, place } = stay;
  return plainTelling({ type: "visit", status, parties, date, place, sentence, at }, clause.kind === "relative");
}

/** `who speaks for the Union until the end of June`: how long somebody is something, not when he acts. */
function isTerm(before: string): boolean {
  return before === "until" || before === "till";
}

function canTell({ kind }: Clause): boolean {
  return kind !== "conditional" && kind !== "attribution" && kind !== "purpose";
}

/** What is said, wished for, planned, only seen, or done by somebody who was sent tells nothing of where its subject was. */
function isNoAct({ tokens, verbs }: ArticleReading, at: number): boolean {
  const lemma = verbs[at]?.lemma ?? "";
  if (speechVerbs.has(tokens[at]?.key ?? "") || unreal.has(lemma) || planning.has(lemma)) return true;
  // `visited the museum`: what a visit tells is read there
  return causingVerbs.has(lemma) || lemma === "visit" || lemma === "tour";
}

/** `was ambassador in Pyongyang from 2006 to 2010`, `served as envoy there`: an office that somebody held. */
function isOffice(reading: ArticleReading, at: number, to: number): boolean {
  if (!/^(be|serve|work)$/.test(verbAt(reading, at)?.lemma ?? "")) return false;
  return hasFlagIn(reading, { from: at, to: Math.min(to, at + 5) }, titleHead);
}

const titleHead = wordFlag(({ key }) => titleHeads.has(key));

/** People who act in a clause, and a place in it that is in another country than theirs. */
function findStay({ reading, clauses, actors }: SentenceReading, index: number): Stay | null {
  const { from, to } = clauses[index] as Clause;
  const place = findPlace(reading, { from, to }, true);
  if (!place?.country) return null;
  const acting = gather(subjectsOf({ reading, clauses, actors }, index), ({ parties }) => parties);
  const travelers = acting.filter(
    ({ person, country }) => person !== null && country !== null && country !== place.country,
  );
  return travelers.length > 0 ? { travelers, place } : null;
}

/** The sentence tells of the traveler in that country already. */
function isToldOf(told: readonly Candidate[], { travelers: [traveler], place }: Stay): boolean {
  return told.some(
    (event) =>
      event.place?.country === place.country && event.parties.some((party) => party.key === (traveler as Party).key),
  );
}

function dateOf(
  context: SentenceReading,
  mention: ReturnType<typeof datesIn>[number],
  status: "held" | "planned",
): CandidateDate | null {
  return toCandidateDate(context, mention, directionOf(status, context.sentence.isItem));
}

/** What is read by the way leaves the thread of the text as it was. */
function withoutTrace<T>(memory: Memory, read: () => T): T {
  const before = { ...memory };
  const result = read();
  Object.assign(memory, before);
  return result;
}
