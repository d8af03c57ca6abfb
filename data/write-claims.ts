import type { ReportDraft, SourceDraft } from "#core/event-draft";
import { knownDays } from "#core/history/known-day";
import { toDate } from "#data/day";
import type { Origin, Prisma, SourceKind } from "#prisma/client";
import { newId } from "./new-id";
import type { Batch } from "./write-batch";
import { addSource, knownSince } from "./write-source";

type ClaimRow = Prisma.ClaimCreateManyInput;

/** A source that an event's record cites, and its id. */
export interface CitedSource {
  id: string;
  draft: SourceDraft;
}

/** One claim for each field that a source is cited for; one that is cited for none supports that it happened. */
export function toCitations(eventId: string, { id: sourceId, draft }: CitedSource, origin: Origin): ClaimRow[] {
  const fields = draft.supports.length > 0 ? [...new Set(draft.supports)] : (["existence"] as const);
  return fields.map((field) => ({ id: newId(), eventId, sourceId, field, origin, ...knownSince(draft.date) }));
}

/** The reports of a history: what each says of status, date and place, under the report's number. */
export function toReportClaims(
  batch: Batch,
  eventId: string,
  history: readonly ReportDraft[],
  kindOf: KindOf,
): ClaimRow[] {
  const days = knownDays(history.map(({ knownOn }) => knownOn));
  return history.flatMap(({ knownOn, status, date, place, note, source }, report) => {
    const sourceId = addSource(batch, source, kindOf(source));
    const knownOnDay = toDate(days[report] as string);
    const common = { eventId, sourceId, knownOn, knownOnDay, report, origin: batch.author.origin };
    const claims: ClaimRow[] = [{ ...common, id: newId(), field: "status", status, note }];
    if (date) claims.push({ ...common, id: newId(), field: "date", value: date });
    if (place) claims.push({ ...common, id: newId(), field: "place", value: place });
    return claims;
  });
}

/** The kind of a source that a report cites: histories do not say it. */
export type KindOf = (source: ReportDraft["source"]) => SourceKind;
