import type { Day } from "#core/dates/calendar";
import type { EventType } from "#core/event";
import { gather } from "#core/gather";
import type { Sentence } from "#core/prose/sentences";
import { wordSet } from "#core/prose/word-set";
import { type ArticleReading, hasWord } from "./article-reading";
import { type Candidate, candidateOf } from "./candidate";
import { splitClauses } from "./clause/split-clauses";
import { noteEntry, noteTime, readHeading } from "./heading";
import type { ReadSentence } from "./people/delegation-heads";
import { Discourse } from "./people/discourse";
import { findActors } from "./people/find-actors";
import { areHeads } from "./people/party";
import type { Memory } from "./sentence-reading";
import { readAddresses, readStatements } from "./trigger/statements";
import { readFrames } from "./zone/frames";
import { findDateline } from "./zone/places";
import { readPresences } from "./zone/presence";
import { endsStory } from "./zone/story-end";
import { readUnnamedActs } from "./zone/unnamed-acts";

/** What each clause tells, in the order of the text, before it is known what is one event and what matters. */
export function readTellings(reading: ArticleReading): Candidate[] {
  return readSentences(reading).tellings;
}

/** The same with the sentences and who is meant in each. */
export function readSentences(reading: ArticleReading): { tellings: Candidate[]; sentences: ReadSentence[] } {
  const discourse = new Discourse(reading.day, reading.index.holders);
  const memory: Memory = {
    anchor: null,
    anchorAt: -1,
    anchorSentence: null,
    counted: new Map(),
    dayTold: null,
    year: null,
    era: null,
    heading: null,
    place: null,
    dateline: findDateline(reading),
    sides: [],
    last: null,
    invitation: null,
    lastVisit: null,
    visits: [],
    told: [],
  };
  const sentences: ReadSentence[] = [];
  const tellings = gather(reading.sentences, (told) => {
    if (readHeading({ reading, memory, sentence: told })) return [];
    noteEntry({ reading, memory, sentence: told });
    noteTime({ reading, memory, sentence: told });
    if (memory.era === null && endsStory(reading, told)) memory.year = null;
    const isHeaded = memory.heading?.paragraph === told.paragraph;
    const sentence = isHeaded ? asItem(told) : told;
    const actors = findActors(reading, sentence, discourse);
    const clauses = splitClauses(reading, sentence);
    sentences.push({ sentence: told, clauses, actors });
    memory.sides = discourse.countries.sides;
    const context = { reading, sentence, clauses, actors, discourse, memory };
    const turns = readStatements(context);
    const frames = readFrames(context).filter((frame) => !isObjectOfTurn(reading, frame, turns));
    const statements = turns.filter((statement) => !isToldBy(statement, frames));
    const tellings = [...frames, ...statements, ...readAddresses(context)];
    const acts = tellings.length > 0 ? tellings : readUnnamedActs(context);
    return [...acts, ...readPresences(context, acts)].map((candidate) => asStay(refine(candidate, reading.day)));
  });
  return { tellings, sentences };
}

/** How far after the verb of a turn the talks stand that it is about, in tokens. */
const longestTurn = 24;

/** `suspended the talks on June 4`, `pulled out of the six-party talks`: the day is that of the turn, and no round was held on it. */
function isObjectOfTurn(reading: ArticleReading, frame: Candidate, turns: readonly Candidate[]): boolean {
  const { type, status, place, date, at, sentence } = frame;
  if (type !== "talks" || place !== null || !/^(held|cancelled)$/.test(status)) return false;
  if (date?.bounds.earliest && date.bounds.earliest > reading.day) return false;
  const isScheduled = hasWord(reading, sentence, schedulingWords);
  return (
    !isScheduled && turns.some((turn) => at > turn.at && at < turn.at + longestTurn && turn.date?.text === date?.text)
  );
}

const schedulingWords = wordSet("scheduled due planned set slated arranged expected");

/** Written out, so that all sentences have one shape. */
function asItem({ start, end, from, to, paragraph }: Sentence): Sentence {
  return { start, end, from, to, paragraph, isItem: true };
}

/** `pulled out of the talks scheduled for Monday`: that they fell through is no statement beside. */
function isToldBy(statement: Candidate, frames: readonly Candidate[]): boolean {
  return frames.some(
    ({ status, at, date, type, place }) =>
      (status === "cancelled" || status === "postponed" || (type === "talks" && place !== null)) &&
      (date?.edtf === statement.date?.edtf || (status !== "held" && date?.text === statement.date?.text)) &&
      at > statement.at,
  );
}

/** Two heads of state or government who meet hold a summit. */
function refine(candidate: Candidate, day: Day): Candidate {
  const isContact = candidate.type === "meeting" || candidate.type === "talks";
  const type: EventType =
    isContact && areHeads(candidate.parties, candidate.date?.bounds.earliest ?? day) ? "summit" : candidate.type;
  return type === candidate.type ? candidate : candidateOf({ ...candidate, type });
}

/** `when he calls at the White House`: whom he meets there is not told, but that he is abroad. */
function asStay(candidate: Candidate): Candidate {
  const { type, parties, place, date } = candidate;
  const isContact = type === "meeting" || type === "talks" || type === "summit";
  const home = parties[0]?.country;
  if (!isContact || !place?.country || date === null || !home) return candidate;
  if (parties.some(({ country }) => country !== home)) return candidate;
  const isAbroad = home !== place.country && parties.every(({ person }) => person !== null);
  return isAbroad && home !== "KP" ? candidateOf({ ...candidate, type: "visit" }) : candidate;
}
