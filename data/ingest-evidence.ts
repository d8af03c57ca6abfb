import type { ClaimField } from "#core/event";
import { describeQuote } from "#core/evidence/quote";
import type { ExtractedEvent } from "#core/extract/extracted-event";
import { toDate } from "#data/day";
import type { Prisma } from "#prisma/client";
import { newId } from "./new-id";
import type { Publication } from "./write-source";

type ClaimRow = Prisma.ClaimCreateManyInput;

/** An article that is stored, and whose words are evidence. */
export interface StoredArticle {
  id: string;
  sourceId: string;
  slug: string;
  /** `YYYY-MM-DD` */
  date: string;
  text: string;
  /** how a record cites it */
  publication: Publication;
}

/**
 * What the article's passages claim about an event: one claim for each field that a passage supports. Together they are
 * one report, `report`, in the event's history.
 */
export function toEvidenceClaims(
  article: StoredArticle,
  eventId: string,
  event: ExtractedEvent,
  report: number,
): ClaimRow[] {
  return event.evidence.flatMap(({ start, end, supports }, index) => {
    const quote = describeQuote(article.text, start, end);
    return fieldsOf(event, supports, index, article.date).map((field) => ({
      ...{
        id: newId(),
        eventId,
        sourceId: article.sourceId,
        articleId: article.id,
        report,
        origin: "extractor" as const,
      },
      ...{ field, value: wordsOf(event, field, article.date), status: field === "status" ? event.status : null },
      ...{ knownOn: article.date, knownOnDay: toDate(article.date), confidence: event.confidence },
      ...quote,
    }));
  });
}

/**
 * The sentence that tells that something happened also tells by its tense what became of it, and stands for a date that
 * goes on from a sentence before.
 */
export function fieldsOf(
  event: ExtractedEvent,
  supports: readonly ClaimField[],
  index: number,
  articleDate: string,
): ClaimField[] {
  const tells = index === Math.max(0, firstThatTells(event));
  const isSaid = (field: ClaimField) => event.evidence.some((passage) => passage.supports.includes(field));
  const implied = [
    ...(isSaid("status") ? [] : (["status"] as const)),
    ...(isSaid("date") || !saysDate(event, articleDate) ? [] : (["date"] as const)),
  ];
  return [...new Set<ClaimField>([...supports, ...(tells ? implied : [])])];
}

/** `[..D]` and `D/..` with the article's own day only say that nothing was said. */
export function saysDate({ date }: ExtractedEvent, articleDate: string): boolean {
  return date !== null && date !== `[..${articleDate}]` && date !== `${articleDate}/..`;
}

function firstThatTells(event: ExtractedEvent): number {
  return event.evidence.findIndex((passage) => passage.supports.includes("existence"));
}

function wordsOf(event: ExtractedEvent, field: ClaimField, articleDate: string): string | null {
  if (field === "date") return saysDate(event, articleDate) ? event.date : null;
  if (field === "place") return event.place?.name ?? null;
  return field === "participant" ? event.participants.map(({ name }) => name).join(", ") || null : null;
}
