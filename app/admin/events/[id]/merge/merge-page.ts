import { database } from "#data/client";
import { getDeskEvent } from "#data/desk/desk-events";
import { findWritten, type MergePreview, previewMerge } from "#data/desk/merge/preview-merge";
import { isId } from "#data/desk/record-id";
import { NotFound } from "#data/errors";

/** An event and, once another is named, what making one of the two would do. */
export interface MergePage {
  title: string;
  preview: MergePreview | null;
  /** why nothing is compared yet */
  problem: string | null;
}

/** Null where there is no such event. */
export async function readMergePage(id: string, written: string): Promise<MergePage | null> {
  if (!isId(id)) return null;
  const db = await database();
  try {
    const { content } = await getDeskEvent(db, id);
    const { title } = content;
    if (written.trim() === "") return { title, preview: null, problem: null };
    const other = await findWritten(db, written.slice(0, 500));
    const problem = !other
      ? `There is no event “${written.slice(0, 80)}”. Choose it from the list, or copy the address of its page.`
      : other.id === id
        ? "An event cannot be merged with itself: choose another."
        : null;
    return { title, problem, preview: other && !problem ? await previewMerge(db, id, other.id) : null };
  } catch (error) {
    if (error instanceof NotFound) return null;
    throw error;
  }
}
