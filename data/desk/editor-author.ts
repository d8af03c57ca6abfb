import type { Editor } from "#core/desk/role";
import type { Author } from "../write-batch";

/** Who makes a change at the desk, why, and with what else. */
export interface EditorAuthor {
  editor: Editor;
  reason: string;
  /** the same for all that is changed together */
  groupId?: string | null;
}

/** An editor as revisions know authors. */
export function authorOf({ editor, reason, groupId = null }: EditorAuthor): Author {
  return { by: editor.name, reason, editorId: editor.id, groupId, origin: "editor" };
}
