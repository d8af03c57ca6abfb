import type { ClaimField, EventRecord, EventSource, RelatedEvent } from "#core/event";

export const fieldWords: Record<ClaimField, string> = {
  existence: "the event itself",
  date: "date",
  place: "place",
  participant: "participants",
  status: "status",
  outcome: "outcome",
};

export const sourceKindWords: Record<EventSource["kind"], string> = {
  primary: "Primary source",
  press: "Press",
  reference: "Reference work",
  relay: "Repost",
};

export const relationWords: Record<RelatedEvent["kind"], string> = {
  related: "Related",
  part_of: "Part of",
  follows: "Follows",
  outcome_of: "Outcome of",
  replaces: "Replaces",
};

/** "date, place": what a source or a quote supports. */
export function supportWords(fields: ClaimField[]): string {
  return fields.map((field) => fieldWords[field]).join(", ");
}

/** What supports a fact of an event: how many sentences and sources, and where the first of them stands on the page. */
export function supportOf({ evidence, sources }: Pick<EventRecord, "evidence" | "sources">, field: ClaimField) {
  const quotes = evidence.filter(({ supports }) => supports.includes(field));
  const cited = sources.filter(({ supports }) => supports.includes(field));
  const firstQuote = quotes[0] && `#quote-${evidence.indexOf(quotes[0]) + 1}`;
  const firstSource = cited[0] && `#source-${sources.indexOf(cited[0]) + 1}`;
  const words = [count(quotes.length, "sentence"), count(cited.length, "source")].filter(Boolean).join(", ");
  return { words, href: firstQuote ?? firstSource ?? null };
}

function count(number: number, noun: string): string {
  return number === 0 ? "" : `${number} ${noun}${number === 1 ? "" : "s"}`;
}
