import type { UnfinishedContent } from "#core/event-draft";
import type { Prisma, Publication } from "#prisma/client";
import { insertRows, newBatch } from "../write-batch";
import { addParts, toEventColumns } from "../write-event";
import { learn } from "../write-known";
import { addRevision } from "../write-revision";
import { addSource, sourceKey } from "../write-source";
import { recordedStates, toStateRows } from "../write-states";
import { changeClaims } from "./change-claims";
import { authorOf, type EditorAuthor } from "./editor-author";
import { type ContentRow, toContent } from "./event-content";
import { nextRevision } from "./next-revision";
import { findQuoted, type QuotedArticle, withQuotedSources } from "./quoted-articles";
import { refuseCircles } from "./relation-circles";

/** A change of an event: what it shall say and in which state it shall be. */
export interface ContentChange {
  content: UnfinishedContent;
  state: Publication;
  /** why it was withdrawn; null in every other state */
  withdrawnFor?: string | null;
}

/**
 * Makes an event's rows say what the content says, derives what follows from it, and keeps the change as a revision.
 * Claims that stay the same are left alone, so that they keep the version of the dataset in which they came.
 * @returns the event's new version, which is its revision's number too
 */
export async function changeContent(
  tx: Prisma.TransactionClient,
  author: EditorAuthor,
  row: ContentRow,
  change: ContentChange,
): Promise<number> {
  const { id } = row;
  const quoted = await findQuoted(tx, change.content.quotes);
  const quotedBefore = new Set(row.claims.flatMap(({ article }) => article?.slug ?? []));
  const content = withQuotedSources(change.content, quoted, quotedBefore);
  const batch = newBatch(authorOf(author));
  await learn(tx, batch.known, {
    entities: content.participants.map(({ entity }) => entity),
    places: content.place?.ids ?? [],
    events: [...content.related, ...(content.relations ?? []).map(({ event }) => event)],
    sources: [...content.sources, ...content.history.map(({ source }) => source)].map(sourceKey),
  });
  knowSources(batch.known.sources, row, quoted);
  const number = await nextRevision(tx, "event", id);
  await clearParts(tx, id);
  addParts(batch, id, content);
  await refuseCircles(tx, content);
  for (const { event, kind } of content.relations ?? [])
    batch.rows.relation.push({ fromId: id, toId: batch.known.events.get(event) as string, kind });
  const sources = content.sources.map((draft) => ({ id: addSource(batch, draft, draft.kind), draft }));
  for (const [position, sourceId] of [...new Set(sources.map((source) => source.id))].entries())
    batch.rows.eventSource.push({ eventId: id, sourceId, position });
  const claims = await changeClaims(tx, batch, row, { content, sources, quoted });
  const record = { status: content.status, date: content.date, place: content.place?.name ?? null };
  batch.rows.eventState.push(...toStateRows(id, recordedStates(record, claims)));
  const { slug: _, ...columns } = toEventColumns(content, batch.known);
  await tx.event.update({
    where: { id },
    data: {
      ...{ ...columns, state: change.state, withdrawnFor: change.withdrawnFor ?? null },
      ...{ origin: row.origin === "extractor" ? "editor" : row.origin, version: number, updatedAt: new Date() },
    },
  });
  addRevision(batch, {
    ...{ noun: "event", subjectId: id, number },
    ...{ before: snapshotOf(toContent(row), row.state), after: snapshotOf(content, change.state) },
  });
  await insertRows(tx, batch.rows);
  return number;
}

/** What the event cites already is that very source, whichever key it was stored under, and so is what it quotes. */
function knowSources(known: Map<string, string>, row: ContentRow, quoted: Map<string, QuotedArticle>): void {
  for (const { source } of [...row.claims, ...row.sources]) known.set(sourceKey(source), source.id);
  for (const { source, sourceId } of quoted.values()) known.set(sourceKey(source), sourceId);
}

/** A revision's snapshot names the state where it is not the ordinary one. */
export function snapshotOf(content: UnfinishedContent, state: Publication): object {
  return state === "published" ? content : { ...content, state };
}

async function clearParts(tx: Prisma.TransactionClient, eventId: string): Promise<void> {
  await tx.participation.deleteMany({ where: { eventId } });
  await tx.eventPlace.deleteMany({ where: { eventId } });
  await tx.eventTag.deleteMany({ where: { eventId } });
  await tx.relation.deleteMany({ where: { fromId: eventId } });
  await tx.eventSource.deleteMany({ where: { eventId } });
  await tx.eventState.deleteMany({ where: { eventId } });
}
