import type { Day } from "#core/dates/calendar";
import { boundsOf } from "#core/dates/edtf";
import type { ClaimField, EventType } from "#core/event";
import { officeOn } from "#core/names/offices";
import type { Sentence } from "#core/prose/sentences";
import { type ArticleReading, readArticle } from "./article-reading";
import type { Candidate } from "./candidate";
import type { CompiledLexicon } from "./compile-lexicon";
import { type ConfidenceModel, confidenceModel, confidenceOf } from "./confidence";
import { type Feature, featuresOf, type UnratedEvent } from "./confidence-features";
import { describeSummary, describeTitle } from "./describe-event";
import { Discourse } from "./discourse";
import type { ExtractedEvent, ExtractedEvidence, ExtractedParticipant } from "./extracted-event";
import { findActors } from "./find-actors";
import { readFrames } from "./frames";
import { extractKorean } from "./korean/extract-korean";
import { senderFirst } from "./letter-direction";
import { mergeCandidates } from "./merge-candidates";
import { withOutcomes } from "./outcome";
import { areHeads, countryParty, isGovernment, type Party } from "./party";
import { findDateline } from "./places";
import { isRelevant, isWhole } from "./relevance";
import { type Memory, readHeading } from "./sentence-reading";
import { splitClauses } from "./split-clauses";
import { readAddresses, readStatements } from "./statements";

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
  return told.map(({ event, strength }, at) => {
    const near = events.slice(Math.max(0, at - reach), at + reach + 1);
    const features = featuresOf(event, { events: near, strength });
    return { event: { ...event, confidence: confidenceOf(features, model) }, features };
  });
}

/** An event and how plainly the text tells it, 0–1. */
interface ToldEvent {
  event: UnratedEvent;
  strength: number;
}

function readEnglish(article: ArticleText, lexicon: CompiledLexicon): ToldEvent[] {
  const reading = readArticle(article, lexicon.names);
  const candidates = readTellings(reading).filter((candidate) => isRelevant(candidate, article.body));
  const whole = mergeCandidates(candidates)
    .map(adoptNearDate)
    .filter((event) => isWhole(event));
  return whole.map((event) => ({
    event: toEvent(reading, completeDate(event, article.date)),
    strength: event.strength,
  }));
}

function readKorean(article: ArticleText, lexicon: CompiledLexicon): ToldEvent[] {
  return extractKorean(article, lexicon.names).map((event) => ({ event, strength: 1 }));
}

/** What each clause tells, in the order of the text, before it is known what is one event and what matters. */
export function readTellings(reading: ArticleReading): Candidate[] {
  const discourse = new Discourse(reading.day, reading.index.holders);
  const memory: Memory = {
    anchor: null,
    anchorAt: -1,
    year: null,
    heading: null,
    place: null,
    dateline: findDateline(reading),
    sides: [],
    last: null,
    invitation: null,
    lastVisit: null,
  };
  return reading.sentences.flatMap((told) => {
    if (readHeading({ reading, memory, sentence: told })) return [];
    const isHeaded = memory.heading?.paragraph === told.paragraph;
    const sentence = isHeaded ? { ...told, isItem: true } : told;
    const actors = findActors(reading, sentence, discourse);
    const clauses = splitClauses(reading, sentence);
    memory.sides = discourse.countries.sides;
    const context = { reading, sentence, clauses, actors, discourse, memory };
    const frames = readFrames(context);
    return [...frames, ...readStatements(context), ...readAddresses(context)].map((candidate) =>
      refine(candidate, reading.day),
    );
  });
}

/** Two heads of state or government who meet hold a summit. */
function refine(candidate: Candidate, day: Day): Candidate {
  const isContact = candidate.type === "meeting" || candidate.type === "talks";
  const type: EventType =
    isContact && areHeads(candidate.parties, candidate.date?.bounds.earliest ?? day) ? "summit" : candidate.type;
  return type === candidate.type ? candidate : { ...candidate, type };
}

/** What gives no day of its own is of the day that its paragraph speaks of. */
function adoptNearDate(event: Candidate): Candidate {
  const { date, nearDate, status, type } = event;
  return date === null && status === "held" && nearDate !== null && type !== "agreement" && type !== "statement"
    ? { ...event, date: nearDate, strength: Math.min(event.strength, 0.5) }
    : event;
}

/** A plan without a date lies ahead; what fell through without one lies behind. */
function completeDate(event: Candidate, day: Day): Candidate {
  if (event.date !== null) return event;
  const edtf = event.status === "planned" ? `${day}/..` : `[..${day}]`;
  const reason =
    event.status === "planned" ? "a plan without a date lies ahead of the article" : "it was known by the article date";
  return { ...event, date: { edtf, text: "", reason, certainty: "unknown", bounds: boundsOf(edtf) } };
}

function toEvent(reading: ArticleReading, event: Candidate): UnratedEvent {
  const { type, status, date, place } = event;
  const parties = event.parties.map((party) => toParticipant(party, date?.bounds.earliest ?? reading.day, reading));
  const evidence = event.evidence.map((sentence) => toEvidence(reading, sentence, event));
  const exact = evidence.map((passage) => passage.exact);
  const participants = type === "letter" ? senderFirst(parties, exact) : parties;
  const facts = { type, status, date: date?.edtf ?? null, place, participants };
  return {
    ...facts,
    title: describeTitle(facts),
    summary: describeSummary(facts),
    dateText: date?.text || null,
    dateReason: date?.reason ?? null,
    dateCertainty: date?.certainty ?? "unknown",
    earliest: date?.bounds.earliest ?? null,
    latest: date?.bounds.latest ?? null,
    evidence,
  };
}

function toParticipant(party: Party, day: Day, reading: ArticleReading): ExtractedParticipant {
  if (isGovernment(party)) {
    const slug = party.country ? (reading.index.governments.get(party.country)?.id ?? null) : null;
    return { name: countryParty(party.country ?? "")?.name ?? party.name, country: party.country, office: null, slug };
  }
  const entity = party.person?.entity ?? party.body;
  const office = party.person ? (party.person.entity ? officeOn(party.person.entity, day) : party.person.title) : null;
  return { name: party.name, country: party.country, office: office || null, slug: entity?.id ?? null };
}

function toEvidence(reading: ArticleReading, { start, end }: Sentence, event: Candidate): ExtractedEvidence {
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
