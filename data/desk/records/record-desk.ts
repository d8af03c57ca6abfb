import type { Problem } from "#core/desk/event-problems";
import type { Write } from "#core/desk/permissions";
import type { RecordForm } from "#core/desk/records/record-fields";
import type { Database } from "#data/client";
import type { Prisma } from "#prisma/client";

/** A person, body or place as it stands. */
export interface StoredRecord<D> {
  id: string;
  slug: string;
  version: number;
  draft: D;
}

/** A reader of records: the database, or a transaction. */
export type RecordReader = Pick<Database, "entity" | "place" | "entityName" | "placeName" | "$queryRaw">;

/**
 * What the desk does alike to people and to places, and each does in its own way. Drafts have their slug as `id`; ids here
 * are those of rows.
 */
export interface RecordDesk<D extends { id: string; name: string }> {
  noun: "entity" | "place";
  form: RecordForm<D>;
  writes: { create: Write; save: Write; merge: Write; unmerge: Write };
  find: (db: RecordReader, id: string) => Promise<StoredRecord<D> | null>;
  findId: (db: RecordReader, slug: string) => Promise<string | null>;
  /** slugs that are taken and begin so, those of records that were merged included */
  listSlugs: (tx: Prisma.TransactionClient, start: string) => Promise<string[]>;
  /** holds the row until the transaction ends */
  lock: (tx: Prisma.TransactionClient, id: string) => Promise<void>;
  /** what a draft refers to and the database does not allow; `id` is null for a new record */
  referenceProblems: (db: RecordReader, id: string | null, draft: D) => Promise<Problem[]>;
  insert: (tx: Prisma.TransactionClient, id: string, draft: D, version: number) => Promise<void>;
  /** writes the rows, and anew what follows from them: what it and its events are found by */
  update: (tx: Prisma.TransactionClient, id: string, draft: D, version: number) => Promise<void>;
  /** writes anew what its events are found by */
  refresh: (tx: Prisma.TransactionClient, id: string) => Promise<number>;
  /** takes the rows away, to which nothing must refer any more */
  remove: (tx: Prisma.TransactionClient, id: string) => Promise<void>;
  join: (winner: D, loser: D) => D;
  /** @throws Refused where one of two records cannot become part of the other */
  refuseMerge: (tx: Prisma.TransactionClient, winner: StoredRecord<D>, loser: StoredRecord<D>) => Promise<void>;
  /** the records that refer to one as what holds it */
  listHeld: (tx: Prisma.TransactionClient, id: string) => Promise<StoredRecord<D>[]>;
  /** the same record in another one */
  heldBy: (draft: D, holder: string) => D;
}
