import type { Day } from "#core/dates/calendar";
import type { ClaimField } from "#core/event";
import type { Sentence } from "#core/prose/sentences";
import { remember } from "#core/remember";
import { type ArticleReading, readArticle } from "./article-reading";
import type { Candidate } from "./candidate";
import type { CompiledLexicon } from "./compile-lexicon";
import { type Beside, besideOf, nothingBeside } from "./confidence/beside";
import { type ConfidenceModel, confidenceModel, confidenceOf } from "./confidence/confidence";
import { type Feature, featuresOf, type UnratedEvent } from "./confidence/confidence-features";
import { buildEvent } from "./event/build-event";
import { buildParticipant } from "./event/build-participant";
import { completeDate } from "./event/complete-date";
import { senderFirst } from "./event/letter-direction";
import type { ExtractedEvent, ExtractedEvidence } from "./extracted-event";
import { reportedOf } from "./judge/dropped";
import { judgeModel } from "./judge/judge";
import { toFeatures } from "./judge/judge-features";
import { lookAgain, type RuledArticle, wordsOfArticle } from "./judge/second-look";
import type { TreeModel } from "./judge/trees";
import { extractKorean } from "./korean/extract-korean";
import { withOutcomes } from "./merge/outcome";
import { settleEvents } from "./merge/settle-events";
import { readSentences } from "./read-sentences";

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

/**
 * The same events with the features that their confidence was made from, for measuring and fitting it. Without a judge
 * they are what the rules report.
 */
export function rateEvents(
  article: ArticleText,
  lexicon: CompiledLexicon,
  model: ConfidenceModel = confidenceModel,
  judge: TreeModel | null = judgeModel,
): RatedEvent[] {
  const told: ToldEvent[] = /^ko\b/i.test(article.language)
    ? readKorean(article, lexicon)
    : readEnglish(article, lexicon, judge);
  const events = told.map(({ event }) => event);
  return told.map(({ event, strength, beside }, at) => {
    const near = events.slice(Math.max(0, at - reach), at + reach + 1);
    const features = featuresOf(event, { events: near, strength, beside });
    return { event: withConfidence(event, confidenceOf(features, model)), features };
  });
}

/** Written out, so that all events have one shape. */
function withConfidence(event: UnratedEvent, confidence: number): ExtractedEvent {
  return {
    type: event.type,
    status: event.status,
    place: event.place,
    participants: event.participants,
    evidence: event.evidence,
    date: event.date,
    title: event.title,
    summary: event.summary,
    dateText: event.dateText,
    dateReason: event.dateReason,
    dateCertainty: event.dateCertainty,
    earliest: event.earliest,
    latest: event.latest,
    confidence,
  };
}

/** An event and how plainly the text tells it, 0–1. */
interface ToldEvent {
  event: UnratedEvent;
  strength: number;
  beside: Beside;
}

function readEnglish(article: ArticleText, lexicon: CompiledLexicon, judge: TreeModel | null): ToldEvent[] {
  const ruled = ruleArticle(article, lexicon);
  const events = judge ? lookAgain(ruled, judge) : reportedOf(ruled.verdicts);
  return events.map((event) => ({
    event: toEvent(ruled.reading, event),
    strength: event.strength,
    beside: besideOf(ruled.reading, event),
  }));
}

function ruleArticle(article: ArticleText, lexicon: CompiledLexicon): RuledArticle {
  const reading = readArticle(article, lexicon.names);
  const told = readSentences(reading);
  return { reading, ...told, verdicts: settleEvents(reading, told) };
}

/** An event as the rules leave it, with what the judge goes by. */
export interface JudgeableEvent {
  event: UnratedEvent;
  isReported: boolean;
  features: readonly string[];
}

/** What the rules report and what they drop of an English article, for fitting the judge. */
export function readJudgeable(article: ArticleText, lexicon: CompiledLexicon): JudgeableEvent[] {
  const ruled = ruleArticle(article, lexicon);
  const wordsOf = wordsOfArticle(ruled);
  return ruled.verdicts.map((verdict) => ({
    event: toEvent(ruled.reading, verdict.event),
    isReported: verdict.step === "reported",
    features: toFeatures(wordsOf(verdict)),
  }));
}

function readKorean(article: ArticleText, lexicon: CompiledLexicon): ToldEvent[] {
  return extractKorean(article, lexicon.names).map((event) => ({ event, strength: 1, beside: nothingBeside }));
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
  if (event.parties.some(({ name }) => edgesOf(name).some((word) => exact.includes(word))))
    supports.push("participant");
  if (event.status !== "held") supports.push("status");
  return { start, end, exact, supports };
}

/** The first and the last word of a name. */
const edgesOf = remember((name): readonly string[] => {
  const words = name.split(" ");
  return [words[0] as string, words.at(-1) as string];
});
