import type { Bounds } from "#core/dates/edtf";
import { findKoreanDates } from "#core/dates/prose/korean/find-korean-dates";
import type { ArticleText } from "#core/extract/extract";
import type { ExtractedEvent } from "#core/extract/extracted-event";
import type { Party } from "#core/extract/people/party";
import { gather } from "#core/gather";
import { koreanLexicon } from "#core/names/korean/korean-lexicon";
import type { NameIndex } from "#core/names/name-index";
import { completeAgreements } from "./complete-agreements";
import { findKoreanActors } from "./find-korean-actors";
import type { NameContext } from "./korean-actor";
import type { KoreanCandidate } from "./korean-candidate";
import { splitKoreanClauses } from "./korean-clauses";
import { KoreanDiscourse } from "./korean-discourse";
import { toKoreanEvent } from "./korean-event";
import type { KoreanReading } from "./korean-reading";
import { isKoreanEvent } from "./korean-relevance";
import { type KoreanSentence, splitKoreanSentences } from "./korean-sentences";
import { readKoreanStatements } from "./korean-statements";
import { anchorAfter } from "./korean-when";
import { mergeKorean } from "./merge-korean";
import { readKoreanEvents } from "./read-korean-events";

/** Below this, an event is more likely wrong than right and is left out. */
const leastConfidence = 0.2;

/**
 * Finds the diplomatic events that a Korean article reports, Southern or Northern, each once. What is not understood
 * yields nothing. Pure, and linear in the text.
 */
export function extractKorean({ date, body }: ArticleText, index: NameIndex): ExtractedEvent[] {
  const names: NameContext = {
    text: body,
    day: date,
    index,
    lexicon: koreanLexicon(index),
    discourse: new KoreanDiscourse(date, index.holders),
    isNorthern: isNorthern(body),
  };
  const candidates = completeAgreements(readSentences(names));
  return mergeKorean(candidates)
    .filter(isKoreanEvent)
    .map((event) => toKoreanEvent({ day: date, index }, event))
    .filter(({ confidence }) => confidence >= leastConfidence);
}

/** The state media of the North by their words; the article may be long, its opening tells enough. */
function isNorthern(text: string): boolean {
  return /조선중앙통신\s?[】)]|남조선|로씨야|경애하는|동지께서|하시였다|우리 공화국/.test(text.slice(0, 3000));
}

function readSentences(names: NameContext): KoreanCandidate[] {
  let anchor: Bounds | null = null;
  return gather(splitKoreanSentences(names.text), (sentence) => {
    const subjects: Party[] = names.discourse.subjects;
    const reading = readSentence(names, sentence, { anchor, subjects });
    const events = [...readKoreanEvents(reading), ...readKoreanStatements(reading)];
    const isAhead = events.length > 0 && events.every(({ status }) => status === "planned");
    anchor = anchorAfter(reading, isAhead ? "future" : "past");
    return events;
  });
}

function readSentence(
  names: NameContext,
  sentence: KoreanSentence,
  { anchor, subjects }: Pick<KoreanReading, "anchor" | "subjects">,
): KoreanReading {
  const { actors, places } = findKoreanActors(names, sentence);
  const dates = findKoreanDates(sentence.text).map((mention) => ({
    ...mention,
    start: mention.start + sentence.start,
    end: mention.end + sentence.start,
  }));
  const acting = actors.filter(({ role, isSpeaker }) => !isSpeaker && (role === "topic" || role === "subject"));
  names.discourse.noteSubjects(acting[0]?.parties ?? []);
  return {
    names,
    text: names.text,
    sentence,
    clauses: splitKoreanClauses(sentence),
    actors,
    places,
    dates,
    subjects,
    anchor,
  };
}
