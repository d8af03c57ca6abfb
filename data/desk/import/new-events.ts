import { EntityDraft } from "#core/entity";
import type { UnfinishedContent } from "#core/event-draft";
import { Refused } from "#data/errors";
import type { Prisma, Publication } from "#prisma/client";
import { newId } from "../../new-id";
import { type Batch, newBatch } from "../../write-batch";
import { addEntity } from "../../write-entity";
import { addParts, toEventColumns } from "../../write-event";
import { learn } from "../../write-known";
import { addRevision } from "../../write-revision";
import { addSource, sourceKey } from "../../write-source";
import { recordedStates, toStateRows } from "../../write-states";
import { newClaims } from "../change-claims";
import { authorOf, type EditorAuthor } from "../editor-author";
import { findQuoted, type QuotedArticle, withQuotedSources } from "../quoted-articles";
import { snapshotOf } from "../write-content";
import type { ChosenRow } from "./chosen-row";
import { claimAddresses } from "./claim-addresses";
import type { ImportFile } from "./import-file";

/** Rows to write, and the events among them whose relations must not lead in circles once they are written. */
export interface NewEvents {
  batch: Batch;
  directed: UnfinishedContent[];
}

/**
 * Gathers the rows of new events with all that belongs to them, as the event form would write them one by one.
 * @throws Refused where somebody whom a row names is not on record any more
 */
export async function addNewEvents(
  tx: Prisma.TransactionClient,
  author: EditorAuthor,
  { settings }: ImportFile,
  rows: readonly ChosenRow[],
): Promise<NewEvents> {
  const batch = newBatch({ ...authorOf(author), origin: "import" });
  const contents = rows.flatMap(({ choice, content }) =>
    choice === "new" && content ? [structuredClone(content)] : [],
  );
  const renamed = await claimAddresses(tx, contents);
  for (const content of contents) rename(content, renamed);
  const quoted = await findQuoted(
    tx,
    contents.flatMap(({ quotes }) => quotes),
  );
  await learn(tx, batch.known, {
    entities: contents.flatMap(({ participants }) => participants.map(({ entity }) => entity)),
    places: contents.flatMap(({ place }) => place?.ids ?? []),
    events: contents.flatMap(relatedOf),
    sources: contents
      .flatMap(({ sources, history }) => [...sources, ...history.map(({ source }) => source)])
      .map(sourceKey),
  });
  for (const { source, sourceId } of quoted.values()) batch.known.sources.set(sourceKey(source), sourceId);
  addStrangers(batch, contents, settings.createPeople);
  for (const { id } of contents) batch.known.events.set(id, newId());
  for (const content of contents) addNewEvent(batch, content, quoted, settings.state);
  return { batch, directed: contents.filter(({ relations }) => relations) };
}

/** Other rows of the file may have got another address than they named. */
function rename(content: UnfinishedContent, renamed: ReadonlyMap<string, string>): void {
  const nameOf = (slug: string) => renamed.get(slug) ?? slug;
  content.related = content.related.map(nameOf);
  if (content.relations)
    content.relations = content.relations.map((relation) => ({ ...relation, event: nameOf(relation.event) }));
}

/** The slugs of all events that an event is related to. */
function relatedOf({ related, relations = [] }: UnfinishedContent): string[] {
  return [...related, ...relations.map(({ event }) => event)];
}

/** People whom rows name and nobody knows, where the import may put them on record; nobody has checked them. */
function addStrangers(batch: Batch, contents: readonly UnfinishedContent[], mayCreate: boolean): void {
  for (const { participants } of contents)
    for (const { entity, name, country } of participants) {
      if (batch.known.entities.has(entity)) continue;
      const draft = EntityDraft.safeParse({ id: entity, kind: "person", name, country });
      if (!mayCreate || !draft.success)
        throw new Refused(`“${name}” is not on record any more. Compare the rows again; nothing was written.`);
      addEntity(batch, draft.data);
    }
}

function addNewEvent(
  batch: Batch,
  draft: UnfinishedContent,
  allQuoted: ReadonlyMap<string, QuotedArticle>,
  state: Publication,
): void {
  const { rows, known, author } = batch;
  const id = known.events.get(draft.id) as string;
  const quoted = new Map(
    draft.quotes.flatMap(({ article }): [string, QuotedArticle][] => {
      const found = allQuoted.get(article);
      return found ? [[article, found]] : [];
    }),
  );
  // relations to what went meanwhile are no reason to refuse all
  const related = draft.related.filter((slug) => known.events.has(slug));
  const relations = (draft.relations ?? []).filter(({ event }) => known.events.has(event));
  const content = withQuotedSources(
    { ...draft, related, ...(draft.relations ? { relations } : {}) },
    quoted,
    new Set(),
  );
  rows.event.push({ id, origin: author.origin, state, ...toEventColumns(content, known) });
  addParts(batch, id, content);
  for (const { event, kind } of relations)
    rows.relation.push({ fromId: id, toId: known.events.get(event) as string, kind });
  const sources = content.sources.map((source) => ({ id: addSource(batch, source, source.kind), draft: source }));
  for (const [position, sourceId] of [...new Set(sources.map((source) => source.id))].entries())
    rows.eventSource.push({ eventId: id, sourceId, position });
  const claims = newClaims(batch, id, { content, sources, quoted });
  const record = { status: content.status, date: content.date, place: content.place?.name ?? null };
  rows.claim.push(...claims);
  rows.eventState.push(...toStateRows(id, recordedStates(record, claims)));
  addRevision(batch, { noun: "event", subjectId: id, number: 1, before: null, after: snapshotOf(content, state) });
}
