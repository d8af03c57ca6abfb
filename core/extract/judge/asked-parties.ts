import { type ArticleReading, verbAt } from "#core/extract/article-reading";
import type { Candidate } from "#core/extract/candidate";
import { type Actor, wordBefore } from "#core/extract/people/actor";
import type { ReadSentence } from "#core/extract/people/delegation-heads";
import type { Party } from "#core/extract/people/party";
import { nearTo } from "./dropped";
import { type Standing, standingOf } from "./party-standing";

/** Somebody who may take part in an event, with what it is judged by. */
export interface Asked {
  reading: ArticleReading;
  /** the sentence that tells it, and how many people it names */
  read: ReadSentence;
  names: number;
  event: Candidate;
  party: Party;
  /** whether the rules say so */
  isPart: boolean;
  /** null where the sentence does not speak of them */
  standing: Standing | null;
  /** the others who take part */
  rest: readonly Party[];
  /** what is told around it, and how much of that in its sentence */
  others: readonly Candidate[];
  toldBeside: number;
}

/** An article with the sentences in which events are told. */
interface ToldArticle {
  reading: ArticleReading;
  sentences: readonly ReadSentence[];
}

/** Whoever is one of fewer is hardly ever wrong. */
const fewest = 3;

/**
 * Of whom it is asked whether they take part in one of some events: people whom its sentence speaks of besides and who take part in
 * nothing else that it tells, and where the rules take three or more, the people of them. The events are in the order of the text.
 */
export function askerOf(
  { reading, sentences }: ToldArticle,
  events: readonly Candidate[],
): (event: Candidate) => Asked[] {
  const readAt = new Map(sentences.map((read) => [read.sentence.start, read]));
  return (event) => {
    const read = readAt.get(event.sentence.start);
    if (!read) return [];
    const others = nearTo(events, event);
    const beside = others.filter((other) => other !== event && other.sentence.start === event.sentence.start);
    const isElsewhere = (party: Party) => beside.some((other) => hasPart(other, party));
    const newcomers = newcomersOf(reading, read, event).filter((party) => !isElsewhere(party));
    const doubtful = event.parties.length < fewest ? [] : event.parties.filter(({ person }) => person !== null);
    if (newcomers.length + doubtful.length === 0) return [];
    const names = read.actors.filter(({ form }) => form === "name").length;
    const ask = (party: Party, isPart: boolean): Asked => {
      const rest = isPart ? event.parties.filter((other) => other !== party) : event.parties;
      const standing = standingOf(reading, read, { key: party.key, at: event.at });
      return { reading, read, names, event, party, isPart, standing, rest, others, toldBeside: beside.length };
    };
    return [...doubtful.map((party) => ask(party, true)), ...newcomers.map((party) => ask(party, false))];
  };
}

/** Whom the sentence speaks of and the rules leave out; the heads of a summit are told. */
function newcomersOf(reading: ArticleReading, { actors }: ReadSentence, event: Candidate): Party[] {
  const found: Party[] = [];
  if (event.type === "summit") return found;
  for (const actor of actors)
    for (const party of actor.parties) {
      if (!party.person || hasPart(event, party) || found.some(({ key }) => key === party.key)) continue;
      if (!isNamedBeside(reading, actor)) found.push(party);
    }
  return found;
}

/** `the right-hand man of Moon`, `appointed by Moon`, `Moon invited him`: who says who somebody is, or has it done. */
function isNamedBeside(reading: ArticleReading, actor: Actor): boolean {
  return /^(of|by)$/.test(wordBefore(reading, actor)) || verbAt(reading, actor.to)?.lemma === "invite";
}

export function hasPart({ parties }: Candidate, party: Party): boolean {
  for (const { key } of parties) if (key === party.key) return true;
  return false;
}
