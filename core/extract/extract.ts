import type { Day } from "#core/dates/calendar";
import type { ClaimField, EventType } from "#core/event";
import { gather } from "#core/gather";
import type { Sentence } from "#core/prose/sentences";
import { wordSet } from "#core/prose/word-set";
import { type ArticleReading, hasWord, readArticle } from "./article-reading";
import type { Candidate } from "./candidate";
import { candidateOf } from "./candidate";
import { splitClauses } from "./clause/split-clauses";
import type { CompiledLexicon } from "./compile-lexicon";
import { type Beside, besideOf, nothingBeside } from "./confidence/beside";
import { type ConfidenceModel, confidenceModel, confidenceOf } from "./confidence/confidence";
import { type Feature, featuresOf, type UnratedEvent } from "./confidence/confidence-features";
import { buildEvent } from "./event/build-event";
import { buildParticipant } from "./event/build-participant";
import { completeDate } from "./event/complete-date";
import { senderFirst } from "./event/letter-direction";
import { newsDay } from "./event/news-day";
import type { ExtractedEvent, ExtractedEvidence } from "./extracted-event";
import { noteEntry, readHeading } from "./heading";
import { extractKorean } from "./korean/extract-korean";
import { mergeCandidates } from "./merge/merge-candidates";
import { withOutcomes } from "./merge/outcome";
import { isRelevant, isWhole } from "./merge/relevance";
import { type ReadSentence, withHeads } from "./people/delegation-heads";
import { Discourse } from "./people/discourse";
import { findActors } from "./people/find-actors";
import { areHeads, areOfTwoSides, countryParty } from "./people/party";
import { withoutTopics } from "./people/topic";
import type { Memory } from "./sentence-reading";
import { readAddresses, readStatements } from "./trigger/statements";
import { readFrames } from "./zone/frames";
import { findDateline } from "./zone/places";
import { readPresences } from "./zone/presence";
import { readUnnamedActs } from "./zone/unnamed-acts";

/** What the extractor reads of an article. */
export interface ArticleText {
  /** day of publication, `YYYY-MM-DD` */
  date: Day;
  body: string;
  /** BCP 47 */
  language: string;
}

/** An event with what its confidence rests on. */
export interface RatedEvent {
  event: ExtractedEvent;
  features: Feature[];
}

/** How many events before and after one are compared with it, so that a long article does not take ever longer. */
const reach = 50;

/**
 * Finds the diplomatic events that an article reports, each once, with the sentences that say so. Pure: the same
 * article and lexicon give the same events. Korean has recognizers of its own (docs/extraction.md); everything else is
 * read as English.
 */
export function extract(article: ArticleText, lexicon: CompiledLexicon): ExtractedEvent[] {
  return withOutcomes(rateEvents(article, lexicon).map(({ event }) => event));
}

/** The same events with the features that their confidence was made from, for measuring and fitting it. */
export function rateEvents(
  article: ArticleText,
  lexicon: CompiledLexicon,
  model: ConfidenceModel = confidenceModel,
): RatedEvent[] {
  const told: ToldEvent[] = /^ko\b/i.test(article.language)
    ? readKorean(article, lexicon)
    : readEnglish(article, lexicon);
  const events = told.map(({ event }) => event);
  return told.map(({ event, strength, beside }, at) => {
    const near = events.slice(Math.max(0, at - reach), at + reach + 1);
    const features = featuresOf(event, { events: near, strength, beside });
    return { event: { ...event, confidence: confidenceOf(features, model) }, features };
  });
}

/** An event and how plainly the text tells it, 0–1. */
interface ToldEvent {
  event: UnratedEvent;
  strength: number;
  beside: Beside;
}

function readEnglish(article: ArticleText, lexicon: CompiledLexicon): ToldEvent[] {
  const reading = readArticle(article, lexicon.names);
  const { tellings, sentences } = readSentences(reading);
  const events = mergeCandidates(tellings.filter((candidate) => isRelevant(candidate, article.body)));
  const named = withHeads(reading, sentences, events).map(adoptNearDate).map(adoptNorth);
  const whole = withoutTopics(reading, sentences, named)
    .filter((event) => isWhole(event))
    .map((event) => adoptNews(reading, event));
  return whole.map((event) => ({
    event: toEvent(reading, event),
    strength: event.strength,
    beside: besideOf(reading, event),
  }));
}

function readKorean(article: ArticleText, lexicon: CompiledLexicon): ToldEvent[] {
  return extractKorean(article, lexicon.names).map((event) => ({ event, strength: 1, beside: nothingBeside }));
}

/** What each clause tells, in the order of the text, before it is known what is one event and what matters. */
export function readTellings(reading: ArticleReading): Candidate[] {
  return readSentences(reading).tellings;
}

function readSentences(reading: ArticleReading): { tellings: Candidate[]; sentences: ReadSentence[] } {
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
    const isHeaded = memory.heading?.paragraph === told.paragraph;
    const sentence = isHeaded ? asItem(told) : told;
    const actors = findActors(reading, sentence, discourse);
    const clauses = splitClauses(reading, sentence);
    sentences.push({ sentence: told, actors });
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
  const [home, ...others] = new Set(parties.map(({ country }) => country));
  if (!isContact || !place?.country || date === null || others.length > 0 || !home) return candidate;
  const isAbroad = home !== place.country && parties.every(({ person }) => person !== null);
  return isAbroad && home !== "KP" ? candidateOf({ ...candidate, type: "visit" }) : candidate;
}

/** What gives no day of its own is of the day that its paragraph speaks of. */
function adoptNearDate(event: Candidate): Candidate {
  const { date, status, nearDate, type } = event;
  if (date !== null || status !== "held" || nearDate === null || type === "statement") return event;
  return (type !== "agreement" || isOfPeople(event)) && (type !== "letter" || event.parties.length > 2)
    ? candidateOf({ ...event, date: nearDate, strength: Math.min(event.strength, 0.5) })
    : event;
}

/** `The ministers signed a plan`: people of two countries, who met then. */
function isOfPeople({ parties }: Candidate): boolean {
  return areOfTwoSides(parties.filter(({ person }) => person !== null));
}

function adoptNews(reading: ArticleReading, event: Candidate): Candidate {
  const date = newsDay(reading, event);
  return date === null ? event : candidateOf({ ...event, date, strength: Math.min(event.strength, 0.5) });
}

/** A round or a text that names no side is one of the North's: the others may be many. */
function adoptNorth(event: Candidate): Candidate {
  const north = countryParty("KP");
  return north && event.parties.length === 0 && event.type !== "visit"
    ? candidateOf({ ...event, parties: [north] })
    : event;
}

function toEvent(reading: ArticleReading, told: Candidate): UnratedEvent {
  const { type, status, place } = told;
  const date = completeDate(told.date, status, reading.day);
  const day = date.bounds.earliest ?? reading.day;
  const parties = told.parties.map((party) => buildParticipant(party, day, reading.index));
  const evidence = told.evidence.map((sentence) =>
    toEvidence(reading, sentence, { date, place, parties: told.parties, status }),
  );
  const exact = evidence.map((passage) => passage.exact);
  const participants = type === "letter" ? senderFirst(parties, exact) : parties;
  return buildEvent({ type, status, date, place, participants, evidence });
}

function toEvidence(
  reading: ArticleReading,
  { start, end }: Sentence,
  event: Pick<Candidate, "date" | "place" | "parties" | "status">,
): ExtractedEvidence {
  const exact = reading.text.slice(start, end);
  const supports: ClaimField[] = ["existence"];
  if (event.date?.text?.split(" … ").some((text) => exact.includes(text))) supports.push("date");
  if (event.place && exact.includes(event.place.name)) supports.push("place");
  if (
    event.parties.some(
      (party) =>
        exact.includes(party.name.split(" ")[0] as string) || exact.includes(party.name.split(" ").at(-1) as string),
    )
  )
    supports.push("participant");
  if (event.status !== "held") supports.push("status");
  return { start, end, exact, supports };
}
