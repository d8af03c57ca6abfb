import { daysBetween } from "#core/dates/calendar";
import { type ArticleReading, hasWord } from "#core/extract/article-reading";
import type { Candidate, CandidateDate } from "#core/extract/candidate";
import { candidateOf } from "#core/extract/candidate";
import type { Clause } from "#core/extract/clause/clause";
import { inOrder } from "#core/extract/merge/likeness";
import { gatherFound } from "#core/gather";
import { itemAt } from "#core/item-at";
import type { Sentence } from "#core/prose/sentences";
import { wordSet } from "#core/prose/word-set";
import type { Actor } from "./actor";
import { isGovernment, isHead, type Party } from "./party";
import { isOfOneTeam, leaderOf } from "./team-leader";

/** A sentence with whom it speaks of. */
export interface ReadSentence {
  sentence: Sentence;
  clauses: readonly Clause[];
  actors: readonly Actor[];
}

const headWords = wordSet(
  "delegation delegations led headed head heads leading leads negotiator negotiators counterpart opposite represented " +
    "represents chief team lead heading side sides faced facing",
);

/** So many events before and after one are asked, so that a long article does not take ever longer. */
const reach = 50;

/** Where the sentence may stand that says who leads, counted from the one that tells the event, the likeliest first. */
const places = [0, 1, -1, 2, 3, -2];

/**
 * `American and North Korean diplomats spent six hours together. Allison Hooker led the American side`: those whom the
 * sentences around name as the heads of two delegations took part, and so did the delegations. Others stay as they are.
 */
export function withHeads(
  reading: ArticleReading,
  sentences: readonly ReadSentence[],
  events: readonly Candidate[],
): Candidate[] {
  return events.map((event, index) => {
    const isOfTeam = isOfOneTeam(event);
    if (!isOfTeam && !isOfDelegations(event)) return event;
    const at = indexOfSentence(sentences, event.sentence);
    if (isOfTeam) {
      const leader = leaderOf(reading, sentences, { event, index: Math.max(0, at) });
      return leader ? candidateOf({ ...event, parties: [leader] }) : event;
    }
    if (at < 0) return event;
    const around = events.slice(Math.max(0, index - reach), index + reach + 1);
    const near = gatherFound(places, (step) => {
      const told = itemAt(sentences, at + step);
      return told && tellsHeads(reading, told, sentences[at + step + 1]) ? told : null;
    });
    const heads = headsOf(
      reading,
      event,
      near.filter(({ sentence }) => isNear(sentence, event) && !isOfOtherTime(sentence, event, around)),
    );
    const isOther = heads.length > 2 && around.some((other) => isTogether(other, heads));
    return heads.length > 0 && !isOther ? candidateOf({ ...event, parties: [...event.parties, ...heads] }) : event;
  });
}

/** Where a sentence stands among those that were read, in the order of the text; -1 for one that was not. */
export function indexOfSentence(sentences: readonly ReadSentence[], { start }: Sentence): number {
  let [low, high] = [0, sentences.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = (sentences[middle] as ReadSentence).sentence.start;
    if (found === start) return middle;
    if (found < start) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Two or three countries and nobody by name. */
function isOfDelegations({ type, parties }: Candidate): boolean {
  const isRound = parties.length === 2 || parties.length === 3;
  return type !== "visit" && type !== "statement" && isRound && parties.every(isGovernment);
}

/** Three who were told together already met then; of two delegations more is told twice. */
function isTogether({ parties }: Candidate, heads: readonly Party[]): boolean {
  return heads.every(({ key }) => parties.some((party) => party.key === key));
}

function isNear({ paragraph }: Sentence, { sentence }: Candidate): boolean {
  return Math.abs(paragraph - sentence.paragraph) < 2;
}

/**
 * `They last met in 2007`, beside who led the talks of today: what the sentence tells, or goes on with, is of other days.
 */
function isOfOtherTime(sentence: Sentence, { date, at }: Candidate, events: readonly Candidate[]): boolean {
  if (!date) return false;
  const before = events.findLast((event) => isOfDelegations(event) && event.at < sentence.from);
  const told = events.filter((event) => event.evidence.includes(sentence));
  const dated = [...told, ...(before && at > sentence.from ? [before] : [])].filter((event) => event.date);
  return dated.length > 0 && dated.every((event) => event.date && isFar(event.date, date));
}

/** No round is longer, in days. */
const longestRound = 30;

function isFar(a: CandidateDate, b: CandidateDate): boolean {
  const [first, second] = inOrder(a, b).map(({ bounds }) => bounds);
  const [end, start] = [first?.latest ?? first?.earliest, second?.earliest ?? second?.latest];
  return end != null && start != null && daysBetween(end, start) > longestRound;
}

/** `Kim, her opposite number, …`: then the sentence before tells the other one. */
function tellsHeads(reading: ArticleReading, { sentence }: ReadSentence, next: ReadSentence | undefined): boolean {
  return hasWord(reading, sentence, headWords) || (next !== undefined && hasWord(reading, next.sentence, otherHeads));
}

const otherHeads = wordSet("opposite");

/** The first named person of each country; nobody where one country has none, or a head of state, who leads no delegation. */
function headsOf({ day }: ArticleReading, { parties }: Candidate, near: readonly ReadSentence[]): Party[] {
  const named = near
    .flatMap(({ actors }) => actors.filter(({ form, isOwner }) => form === "name" && !isOwner))
    .flatMap((actor) => actor.parties.filter(({ person }) => person !== null));
  const heads = parties.flatMap(({ country }) => named.find((party) => party.country === country) ?? []);
  return heads.length === parties.length && !heads.some((head) => isHead(head, day)) ? heads : [];
}
