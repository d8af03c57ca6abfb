import type { Origin, Prisma } from "#prisma/client";

/** New rows, by table. */
export interface Rows {
  place: Prisma.PlaceCreateManyInput[];
  placeName: Prisma.PlaceNameCreateManyInput[];
  entity: Prisma.EntityCreateManyInput[];
  entityName: Prisma.EntityNameCreateManyInput[];
  office: Prisma.OfficeCreateManyInput[];
  tag: Prisma.TagCreateManyInput[];
  source: Prisma.SourceCreateManyInput[];
  article: Prisma.ArticleCreateManyInput[];
  event: Prisma.EventCreateManyInput[];
  participation: Prisma.ParticipationCreateManyInput[];
  eventPlace: Prisma.EventPlaceCreateManyInput[];
  eventSource: Prisma.EventSourceCreateManyInput[];
  eventTag: Prisma.EventTagCreateManyInput[];
  relation: Prisma.RelationCreateManyInput[];
  claim: Prisma.ClaimCreateManyInput[];
  eventState: Prisma.EventStateCreateManyInput[];
  suggestion: Prisma.SuggestionCreateManyInput[];
  revision: Prisma.RevisionCreateManyInput[];
}

/** Who makes a change, and why: what the revisions say. */
export interface Author {
  /** a person's name, or the command that makes the change */
  by: string;
  reason: string;
  editorId: string | null;
  /** the same for all that is changed together */
  groupId: string | null;
  origin: Origin;
}

/** A record that others refer to by its slug. */
export interface Referred {
  id: string;
  /** its spellings, for the search */
  names: string[];
}

/** What new rows may refer to: records by slug, sources by key. New records are entered here too. */
export interface Known {
  entities: Map<string, Referred>;
  places: Map<string, Referred>;
  /** ids by slug */
  events: Map<string, string>;
  /** ids by key */
  sources: Map<string, string>;
}

/** Rows that are being gathered, to be written at once. */
export interface Batch {
  rows: Rows;
  known: Known;
  author: Author;
}

/** How far a long work has come, from 0 to 1, and what it is at. */
export type OnProgress = (share: number, note?: string) => void;

/** PostgreSQL takes 32,767 values in one statement; a claim has twenty. */
const chunkSize = 1000;

export function newBatch(author: Author): Batch {
  const known = { entities: new Map(), places: new Map(), events: new Map(), sources: new Map() };
  return { rows: noRows(), known, author };
}

/** Writes all rows, those that others refer to first. Call it inside a transaction. */
export async function insertRows(
  tx: Prisma.TransactionClient,
  rows: Rows,
  onProgress: OnProgress = () => {},
): Promise<void> {
  const tables = Object.keys(writers) as (keyof Rows)[];
  const total = tables.reduce((sum, table) => sum + rows[table].length, 0);
  let done = 0;
  for (const table of tables) {
    for (let start = 0; start < rows[table].length; start += chunkSize) {
      onProgress(done / total, words[table]);
      done += await insertChunk(tx, table, rows[table].slice(start, start + chunkSize) as Rows[typeof table]);
    }
  }
  onProgress(1);
}

/** In the order in which the tables refer to each other. */
const writers: { [table in keyof Rows]: (tx: Prisma.TransactionClient, data: Rows[table]) => Promise<unknown> } = {
  place: (tx, data) => tx.place.createMany({ data }),
  placeName: (tx, data) => tx.placeName.createMany({ data }),
  entity: (tx, data) => tx.entity.createMany({ data }),
  entityName: (tx, data) => tx.entityName.createMany({ data }),
  office: (tx, data) => tx.office.createMany({ data }),
  tag: (tx, data) => tx.tag.createMany({ data, skipDuplicates: true }),
  source: (tx, data) => tx.source.createMany({ data }),
  article: (tx, data) => tx.article.createMany({ data }),
  event: (tx, data) => tx.event.createMany({ data }),
  participation: (tx, data) => tx.participation.createMany({ data }),
  eventPlace: (tx, data) => tx.eventPlace.createMany({ data }),
  eventSource: (tx, data) => tx.eventSource.createMany({ data }),
  eventTag: (tx, data) => tx.eventTag.createMany({ data }),
  relation: (tx, data) => tx.relation.createMany({ data }),
  claim: (tx, data) => tx.claim.createMany({ data }),
  eventState: (tx, data) => tx.eventState.createMany({ data }),
  suggestion: (tx, data) => tx.suggestion.createMany({ data }),
  revision: (tx, data) => tx.revision.createMany({ data }),
};

/** What the tables hold, for people who wait. */
const words: Record<keyof Rows, string> = {
  place: "places",
  placeName: "places",
  entity: "people",
  entityName: "spellings",
  office: "offices",
  tag: "tags",
  source: "sources",
  article: "articles",
  event: "events",
  participation: "participants",
  eventPlace: "places of events",
  eventSource: "sources of events",
  eventTag: "tags of events",
  relation: "related events",
  claim: "claims",
  eventState: "histories",
  suggestion: "suggestions",
  revision: "revisions",
};

async function insertChunk<Table extends keyof Rows>(
  tx: Prisma.TransactionClient,
  table: Table,
  rows: Rows[Table],
): Promise<number> {
  await writers[table](tx, rows);
  return rows.length;
}

function noRows(): Rows {
  return {
    place: [],
    placeName: [],
    entity: [],
    entityName: [],
    office: [],
    tag: [],
    source: [],
    article: [],
    event: [],
    participation: [],
    eventPlace: [],
    eventSource: [],
    eventTag: [],
    relation: [],
    claim: [],
    eventState: [],
    suggestion: [],
    revision: [],
  };
}
