import { findSizeProblem } from "#core/article-file";
import type { Editor } from "#core/desk/role";
import type { Database } from "#data/client";
import { Conflict, NotFound, Refused } from "#data/errors";
import { bodyHash } from "../ingest-article";
import { deskWrite } from "./desk-write";

/** Another text of an article, as it waits to be compared. */
export interface TextPayload {
  title: string;
  text: string;
  sha256: string;
}

export interface NewText {
  /** of the article */
  id: string;
  text: string;
  /** not given: the headline stays */
  title?: string | undefined;
  reason: string;
}

/**
 * Keeps another text of an article beside the one that is held, until somebody has compared the two: nothing is replaced
 * here. The same text once more is the same change.
 * @returns the id of the change
 * @throws Refused with what is wrong with the text; Conflict where some article has it already
 */
export async function proposeText(db: Database, editor: Editor, { id, text, title, reason }: NewText): Promise<string> {
  const body = text.replaceAll("\r\n", "\n");
  if (body.trim() === "") throw new Refused("The article has no text. Put it in, or leave the article as it is.");
  const tooLarge = findSizeProblem(Buffer.byteLength(body));
  if (tooLarge) throw new Refused(`${tooLarge.problem} ${tooLarge.remedy}`);
  const request = { write: "article.propose", noun: "article", subjectId: id, reason } as const;
  return deskWrite(db, editor, request, async (tx) => {
    const article = await tx.article.findUnique({ where: { id } });
    if (!article) throw new NotFound("There is no such article.");
    const payload = { title: title?.trim() || article.title, text: body, sha256: bodyHash(body) };
    const isSame = payload.sha256 === article.sha256 && payload.title === article.title;
    if (isSame) throw new Refused("The text is the same to the last character: there is nothing to compare.");
    const other = await tx.article.findFirst({ where: { sha256: payload.sha256, id: { not: id } } });
    if (other) throw new Conflict(`This is the text of another article: ${other.slug}.`);
    const audit = { subject: article.slug };
    const waiting = { noun: "article", subjectId: id, state: "waiting" } as const;
    const same = await tx.proposal.findFirst({
      where: { ...waiting, baseVersion: article.version, payload: { equals: payload } },
    });
    if (same) return { result: same.id, audit };
    await tx.proposal.updateMany({
      where: { ...waiting, editorId: editor.id },
      data: { state: "dropped", decidedAt: new Date() },
    });
    const { id: change } = await tx.proposal.create({
      data: {
        ...{ noun: "article", subjectId: id, baseVersion: article.version, payload, reason },
        ...{ editorId: editor.id, by: editor.name },
      },
    });
    return { result: change, audit: { ...audit, detail: { change } } };
  });
}
