import type { Database } from "#data/client";
import { withDataErrors } from "#data/errors";
import { inTransaction } from "./in-transaction";
import { type Author, insertRows, newBatch } from "./write-batch";
import { addEvents, type NewEvent } from "./write-event";
import { learn } from "./write-known";
import { sourceKey } from "./write-source";

/**
 * Writes an event with its participants, places, sources, claims and states, and its first revision, or nothing at all.
 * @throws Conflict where its address is taken; Error where it refers to what does not exist
 */
export async function createEvent(db: Database, event: NewEvent, author: Author): Promise<void> {
  const { draft, history } = event;
  await withDataErrors(() =>
    inTransaction(db, async (tx) => {
      const batch = newBatch(author);
      await learn(tx, batch.known, {
        entities: draft.participants.map(({ entity }) => entity),
        places: draft.place?.ids ?? [],
        events: draft.related,
        sources: [...draft.sources, ...history.map(({ source }) => source)].map(sourceKey),
      });
      addEvents(batch, [event]);
      await insertRows(tx, batch.rows);
    }),
  );
}
