import type { QuoteDraft, RelationDraft, ReportDraft, SourceDraft, UnfinishedContent } from "#core/event-draft";
import { NotFound } from "#data/errors";
import type { Prisma } from "#prisma/client";

/** What the content of an event is read from. */
export const contentInclude = {
  participations: { orderBy: { position: "asc" }, include: { entity: { select: { slug: true } } } },
  places: { orderBy: { position: "asc" }, select: { place: { select: { slug: true, name: true } } } },
  tags: { orderBy: { tagSlug: "asc" } },
  relationsFrom: { select: { kind: true, to: { select: { slug: true } } } },
  sources: { orderBy: { position: "asc" }, include: { source: true } },
  claims: {
    orderBy: [{ report: "asc" }, { articleId: "asc" }, { start: "asc" }, { id: "asc" }],
    include: { source: true, article: { select: { slug: true } } },
  },
} satisfies Prisma.EventInclude;

export type ContentRow = Prisma.EventGetPayload<{ include: typeof contentInclude }>;
export type ClaimRow = ContentRow["claims"][number];

/** @throws NotFound where there is no event of this id */
export async function readContentRow(tx: Prisma.TransactionClient, id: string): Promise<ContentRow> {
  const row = await tx.event.findUnique({ where: { id }, include: contentInclude });
  if (!row) throw new NotFound("There is no such event.");
  return row;
}

/** An event's rows as its content. What only articles say is in it as quotes; its history is what people recorded. */
export function toContent(row: ContentRow): UnfinishedContent {
  const { slug: id, title, type, status, date, summary, note, placeName, placeCountry } = row;
  const ids = row.places.map(({ place }) => place.slug);
  const name = placeName ?? row.places[0]?.place.name;
  const relations = toRelations(row);
  return {
    ...{ id, title, type, status, date, summary },
    place: name && ids.length > 0 ? { ids, name, country: placeCountry } : null,
    participants: row.participations.map(({ entity, name: called, country, office }) => ({
      ...{ entity: entity.slug, name: called, country },
      ...(office ? { office } : {}),
    })),
    tags: row.tags.map(({ tagSlug }) => tagSlug),
    related: row.relationsFrom.flatMap(({ kind, to }) => (kind === "related" ? to.slug : [])).sort(),
    ...(relations.length > 0 ? { relations } : {}),
    sources: row.sources.map(({ source }) => toSourceDraft(source, row.claims)),
    ...(note ? { note } : {}),
    history: toReports(row.claims),
    quotes: toQuotes(row.claims),
  };
}

/** What the event is to others, where it is more than related. */
function toRelations({ relationsFrom }: ContentRow): RelationDraft[] {
  return relationsFrom
    .flatMap(({ kind, to }): RelationDraft[] => (kind === "related" ? [] : [{ event: to.slug, kind }]))
    .sort((a, b) => (a.event < b.event ? -1 : 1));
}

/** A claim by which a record cites a source, without words of it. */
export function isCitation({ exact, report, origin }: Pick<ClaimRow, "exact" | "report" | "origin">): boolean {
  return exact === null && report === null && origin !== "extractor";
}

/** A claim that is part of a history which people recorded. */
export function isRecordedReport({ report, origin }: Pick<ClaimRow, "report" | "origin">): boolean {
  return report !== null && origin !== "extractor";
}

function toSourceDraft(source: ClaimRow["source"], claims: readonly ClaimRow[]): SourceDraft {
  const { id, url, publisher, title, date, kind } = source;
  const fields = claims.filter((claim) => claim.sourceId === id && isCitation(claim)).map(({ field }) => field);
  return { url, publisher, title, date, kind, supports: [...new Set(fields)].sort() };
}

function toReports(claims: readonly ClaimRow[]): ReportDraft[] {
  const recorded = claims.filter(isRecordedReport);
  const numbers = [...new Set(recorded.map(({ report }) => report))];
  return numbers.flatMap((number) => toReport(recorded.filter(({ report }) => report === number)));
}

/** The report that some claims make up; none where they say no status. */
export function toReport(claims: readonly ClaimRow[]): ReportDraft[] {
  const told = claims.find(({ status }) => status !== null);
  if (!told?.status) return [];
  const said = (field: string) => claims.find((claim) => claim.field === field)?.value ?? null;
  const { url, publisher, title, date } = told.source;
  const common = { status: told.status, date: said("date"), place: said("place"), note: told.note ?? "" };
  return [{ knownOn: told.knownOn ?? "", ...common, source: { url, publisher, title, date } }];
}

function toQuotes(claims: readonly ClaimRow[]): QuoteDraft[] {
  const quotes = new Map<string, QuoteDraft>();
  for (const { article, exact, prefix, suffix, start, end, field } of claims) {
    if (!article || exact === null || start === null || end === null) continue;
    const key = `${article.slug} ${start} ${end}`;
    const supports = [...new Set([...(quotes.get(key)?.supports ?? []), field])].sort();
    const words = { exact, prefix: prefix ?? "", suffix: suffix ?? "" };
    quotes.set(key, { article: article.slug, ...words, start, end, supports });
  }
  return [...quotes.values()];
}
