import type { ArticleReading } from "#core/extract/article-reading";
import type { Candidate } from "#core/extract/candidate";
import { adoptNearDate, adoptNews, adoptNorth } from "#core/extract/event/adopt";
import { distinctOf, type Step, type Verdict } from "#core/extract/judge/dropped";
import { type ReadSentence, withHeads } from "#core/extract/people/delegation-heads";
import { withoutTopics } from "#core/extract/people/topic";
import { mergeCandidates } from "./merge-candidates";
import { isRelevant, isWhole } from "./relevance";

/** The sentences of an article with what their clauses tell. */
export interface ToldSentences {
  tellings: readonly Candidate[];
  sentences: readonly ReadSentence[];
}

/** Puts tellings together to events and tells which of them the rules report; of the others, what is like none of these. */
export function settleEvents(reading: ArticleReading, { tellings, sentences }: ToldSentences): Verdict[] {
  const isOfField = tellings.map((candidate) => isRelevant(candidate, reading.text));
  const complete = (events: readonly Candidate[]) =>
    events.length === 0
      ? []
      : withoutTopics(reading, sentences, withHeads(reading, sentences, events).map(adoptNearDate).map(adoptNorth));
  const { events, unsettled } = mergeCandidates(tellings.filter((_, at) => isOfField[at]));
  const settled = complete(events);
  const verdictsOf = (own: readonly Candidate[], step: Step) =>
    own.map((event): Verdict => ({ event: adoptNews(reading, event), step }));
  const reported = verdictsOf(settled.filter(isWhole), "reported");
  const dropped = [
    ...verdictsOf(
      settled.filter((event) => !isWhole(event)),
      "partial",
    ),
    ...verdictsOf(complete(unsettled), "unsettled"),
    ...verdictsOf(complete(tellings.filter((_, at) => !isOfField[at])), "irrelevant"),
  ];
  return [
    ...reported,
    ...distinctOf(
      dropped,
      reported.map(({ event }) => event),
    ),
  ];
}
