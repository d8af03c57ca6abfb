import type { Editor } from "#core/desk/role";
import type { Database } from "#data/client";
import type { Prisma } from "#prisma/client";
import { type DeskRequest, deskWrite } from "./desk-write";
import { lockVersion } from "./lock-version";
import type { SaveOutcome, SaveRequest } from "./save-outcome";

/** A change of a published event, kept beside it until a reviewer decides. The author's older one on it is replaced. */
export async function proposeChange(
  db: Database,
  editor: Editor,
  about: DeskRequest,
  { id, version, content, reason }: SaveRequest & { id: string },
): Promise<SaveOutcome> {
  return deskWrite(db, editor, about, async (tx) => {
    const { slug } = await lockVersion(tx, id, version);
    const mine = { noun: "event", subjectId: id, editorId: editor.id, state: "waiting" } as const;
    await tx.proposal.updateMany({ where: mine, data: { state: "dropped", decidedAt: new Date() } });
    const payload = { ...content, id: slug } as unknown as Prisma.InputJsonObject;
    const { id: proposal } = await tx.proposal.create({
      data: {
        noun: "event",
        subjectId: id,
        baseVersion: version as number,
        payload,
        reason,
        editorId: editor.id,
        by: editor.name,
      },
    });
    return { result: { kind: "proposed", id, slug, proposal }, audit: { detail: { proposal } } };
  });
}
