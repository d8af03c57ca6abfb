import { Conflict, Refused } from "#data/errors";
import type { Prisma } from "#prisma/client";
import type { EditorAuthor } from "../editor-author";
import { type ContentRow, readContentRow } from "../event-content";
import { changeContent } from "../write-content";
import type { ChosenRow } from "./chosen-row";
import type { ImportFile } from "./import-file";

/** More changes of known events than this at once would keep all other writers waiting too long. */
const mostChanges = 2_000;

/**
 * Changes events on record as rows say. What readers see changes at once only where the import publishes; else the change
 * waits beside the event, as an editor's does.
 * @throws Conflict where an event was changed since it was compared
 */
export async function changeKnown(
  tx: Prisma.TransactionClient,
  author: EditorAuthor,
  { settings }: ImportFile,
  rows: readonly ChosenRow[],
): Promise<{ changed: number; proposed: number }> {
  const updates = rows.filter(({ choice, update, match }) => choice === "update" && update !== null && match?.id);
  if (updates.length > mostChanges)
    throw new Refused(
      `${updates.length} events on record would be changed, and ${mostChanges} are at once: split the file.`,
    );
  const counts = { changed: 0, proposed: 0 };
  await lockAll(tx, updates);
  for (const row of updates) {
    const event = await readContentRow(tx, row.match?.id as string);
    refuseStale(row, event);
    if (event.state === "published" && settings.state !== "published") {
      await propose(tx, author, row, event);
      counts.proposed++;
    } else {
      const { state, withdrawnFor } = event;
      await changeContent(tx, author, event, {
        content: row.update as NonNullable<typeof row.update>,
        state,
        withdrawnFor,
      });
      counts.changed++;
    }
  }
  return counts;
}

/** In one order, so that two imports never wait for each other. */
async function lockAll(tx: Prisma.TransactionClient, rows: readonly ChosenRow[]): Promise<void> {
  const ids = rows.flatMap(({ match }) => match?.id ?? []);
  if (ids.length > 0)
    await tx.$queryRaw`
      SELECT 1 FROM "Event" WHERE "id" = ANY(${ids}::uuid[]) ORDER BY "id" FOR NO KEY UPDATE`;
}

function refuseStale({ number, match }: ChosenRow, { version, title }: ContentRow): void {
  if (version !== match?.version)
    throw new Conflict(
      `Row ${number}: “${title}” was changed since it was compared. Compare the rows again; nothing was written.`,
    );
}

async function propose(
  tx: Prisma.TransactionClient,
  author: EditorAuthor,
  row: ChosenRow,
  event: ContentRow,
): Promise<void> {
  const { editor, reason, groupId = null } = author;
  await tx.proposal.create({
    data: {
      ...{ noun: "event", subjectId: event.id, baseVersion: event.version, reason, groupId },
      ...{ payload: row.update as unknown as Prisma.InputJsonObject, editorId: editor.id, by: editor.name },
    },
  });
}
