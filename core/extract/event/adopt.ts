import type { ArticleReading } from "#core/extract/article-reading";
import { type Candidate, candidateOf } from "#core/extract/candidate";
import { areOfTwoSides, countryParty } from "#core/extract/people/party";
import { newsDay } from "./news-day";

/** What gives no day of its own is of the day that its paragraph speaks of. */
export function adoptNearDate(event: Candidate): Candidate {
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

/** … or of the day of the news, where that is likely. */
export function adoptNews(reading: ArticleReading, event: Candidate): Candidate {
  const date = newsDay(reading, event);
  return date === null ? event : candidateOf({ ...event, date, strength: Math.min(event.strength, 0.5) });
}

/** A round or a text that names no side is one of the North's: the others may be many. */
export function adoptNorth(event: Candidate): Candidate {
  const north = countryParty("KP");
  return north && event.parties.length === 0 && event.type !== "visit"
    ? candidateOf({ ...event, parties: [north] })
    : event;
}
