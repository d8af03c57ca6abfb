import type { Editor } from "#core/desk/role";
import type { ChangeGroup, Prisma } from "#prisma/client";

/** What changes can be made together by: a file, a merge of two events, many suggestions at once, taking such
 * back, or a merge of people or places, which their own desks take back. */
export const groupKinds = ["import", "merge", "accept", "undo", "entity.merge", "place.merge"] as const;
export type GroupKind = (typeof groupKinds)[number];

export interface NewGroup {
  id: string;
  kind: GroupKind;
  /** what it was made from, for people: a file's name, a title */
  name: string;
  reason: string;
  counts?: Record<string, number>;
  /** what undoing it needs and no revision tells */
  detail?: Prisma.InputJsonObject;
}

/** Notes what is changed together, in the transaction that changes it. */
export async function addGroup(
  tx: Pick<Prisma.TransactionClient, "changeGroup">,
  editor: Editor,
  { counts, detail, ...group }: NewGroup,
): Promise<ChangeGroup> {
  const data = {
    ...group,
    editorId: editor.id,
    by: editor.name,
    ...(counts ? { counts } : {}),
    ...(detail ? { detail } : {}),
  };
  return tx.changeGroup.create({ data });
}
