import type { ClaimField, EventRecord, EventSource, RelatedEvent } from "#core/event";
import { statusWords } from "#core/event-words";
import { english } from "#core/language/english";
import type { Wording } from "#core/language/wording";
import type { Choice } from "./choose-value";
import type { ClaimGround, EventClaim } from "./claim";
import type { Standing } from "./judge-claims";

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

export const groundWords: Record<ClaimGround, string> = {
  quoted: "Quoted",
  confirmed: "Machine suggested, editor confirmed",
  cited: "Cited only",
  suggested: "Machine suggested, not yet confirmed",
};

/** What introduces the words of a source, by how they stand to the record. */
export const standingWords: Record<Standing, string> = {
  agrees: "says",
  earlier: "earlier word:",
  moved: "moved to",
  differs: "says",
};

/** Why the record holds what it holds where sources differ. */
export const choiceWords: Record<Choice, string> = {
  note: "The editors explain the choice in the note below.",
  reading:
    "The record goes by people; the other is the machine’s reading of a sentence, which no editor has confirmed.",
  kind: "The record goes by the source that stands closer to the event: primary sources before the press, the press before reference works, these before reposts.",
  count: "The record goes by what more sources say.",
  later: "The record goes by the later source.",
  editors: "The record goes by the judgment of its editors; no note says why.",
};

/** What a claim says in so many words; null where it says what the record says. */
export function claimedWords(
  { field, value, status }: Pick<EventClaim, "field" | "value" | "status">,
  { t, date }: Wording,
): string | null {
  if (field === "status") return status && t(statusWords[status]).toLowerCase();
  return field === "date" ? value && date(value) : value;
}

/** What the record holds of a field, worded as {@link claimedWords} words a claim; null where it holds no single value. */
export function recordedWords(
  { date, status, place }: EventRecord,
  field: ClaimField,
  wording: Wording,
): string | null {
  if (field === "status") return wording.t(statusWords[status]).toLowerCase();
  if (field === "date") return wording.date(date);
  return field === "place" ? (place?.name ?? null) : null;
}

/** "date, place": what a source or a quote supports. */
export function supportWords(fields: ClaimField[], { t }: Wording = english): string {
  return fields.map((field) => t(fieldWords[field])).join(", ");
}

/** What supports a fact of an event: how many sentences and sources, and where the first of them stands on the page. */
export function supportOf(
  { evidence, sources }: Pick<EventRecord, "evidence" | "sources">,
  field: ClaimField,
  { t }: Wording = english,
) {
  const quotes = evidence.filter(({ supports }) => supports.includes(field));
  const cited = sources.filter(({ supports }) => supports.includes(field));
  const firstQuote = quotes[0] && `#quote-${evidence.indexOf(quotes[0]) + 1}`;
  const firstSource = cited[0] && `#source-${sources.indexOf(cited[0]) + 1}`;
  const words = [
    quotes.length > 0 && t(quotes.length === 1 ? "{count} sentence" : "{count} sentences", { count: quotes.length }),
    cited.length > 0 && t(cited.length === 1 ? "{count} source" : "{count} sources", { count: cited.length }),
  ]
    .filter(Boolean)
    .join(", ");
  return { words, href: firstQuote ?? firstSource ?? null };
}
