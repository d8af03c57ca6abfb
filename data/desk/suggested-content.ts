import { isEdtf } from "#core/dates/edtf";
import type { UnfinishedContent } from "#core/event-draft";
import { describeQuote } from "#core/evidence/quote";
import type { ExtractedEvent } from "#core/extract/extracted-event";
import { partySlug } from "#core/extract/match/match-people";
import { normalizeName } from "#core/names/normalize-name";
import type { Prisma } from "#prisma/client";
import { fieldsOf, type StoredArticle } from "../ingest-evidence";
import { toParticipant } from "../ingest-publish";
import type { Batch } from "../write-batch";
import { learn } from "../write-known";
import { findDismissed } from "./unknown-names";

/** An article whose suggestions are decided: its source as a record cites it, too. */
export interface DecidedArticle extends StoredArticle {
  kind: UnfinishedContent["sources"][number]["kind"];
}

/** The passages of a suggestion as quotes of its article, with all that each of them stands for. */
export function toQuotes(event: ExtractedEvent, { slug, text, date }: DecidedArticle): UnfinishedContent["quotes"] {
  return event.evidence.map(({ start, end, supports }, index) => ({
    ...{ article: slug, ...describeQuote(text, start, end) },
    supports: fieldsOf(event, supports, index, date),
  }));
}

/** The date of a suggestion; where the text gives none, what follows from the article's day. */
export function dateOf({ date, status }: Pick<ExtractedEvent, "date" | "status">, articleDay: string): string {
  if (date && isEdtf(date)) return date;
  return status === "held" || status === "cancelled" ? `[..${articleDay}]` : `${articleDay}/..`;
}

/**
 * A suggestion as the content of an event. Participants who are not on record go into the batch as records that nobody has
 * checked, as the command that publishes at once does.
 */
export async function toSuggestedContent(
  tx: Prisma.TransactionClient,
  batch: Batch,
  event: ExtractedEvent,
  article: DecidedArticle,
): Promise<UnfinishedContent> {
  const { title, type, status, summary, place } = event;
  const named = await withoutDismissed(tx, event.participants);
  await learn(tx, batch.known, { entities: named.map(partySlug), places: place?.slug ? [place.slug] : [] });
  const participants = named.flatMap((participant) => toParticipant(batch, article, participant));
  const isPlaced = place?.slug && batch.known.places.has(place.slug);
  return {
    ...{ id: "new", title, type, status, summary, date: dateOf(event, article.date) },
    place: isPlaced ? { ids: [place.slug as string], name: place.name, country: toCode(place.country) } : null,
    participants: participants.filter(
      ({ entity }, index) => participants.findIndex((other) => other.entity === entity) === index,
    ),
    ...{ tags: [], related: [], history: [] },
    sources: [{ ...article.publication, kind: article.kind, supports: [] }],
    quotes: toQuotes(event, article),
  };
}

/** What an editor has said to be nobody’s name becomes no record. */
async function withoutDismissed(tx: Prisma.TransactionClient, participants: ExtractedEvent["participants"]) {
  const strangers = participants.filter(({ slug }) => slug === null).map(({ name }) => name);
  const dismissed = await findDismissed(tx, strangers);
  return participants.filter(({ slug, name }) => slug !== null || !dismissed.has(normalizeName(name)));
}

/** The extractor's codes for bodies that act like a country are none on record. */
function toCode(country: string | null): string | null {
  return country === "EU" || country === "UN" ? null : country;
}
