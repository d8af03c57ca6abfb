import { problemsOfDraft, problemsOfPublication } from "#core/desk/event-problems";
import { may } from "#core/desk/permissions";
import type { Editor } from "#core/desk/role";
import type { UnfinishedContent } from "#core/event-draft";
import type { Database } from "#data/client";
import { Refused } from "#data/errors";
import type { Prisma, Publication } from "#prisma/client";
import { insertRows, newBatch } from "../write-batch";
import { deskWrite } from "./desk-write";
import { authorOf } from "./editor-author";
import { startEvent } from "./new-event";
import { referenceProblems } from "./references";
import { toSuggestedContent } from "./suggested-content";
import { decided, lockSuggestion } from "./waiting-suggestion";
import { changeContent } from "./write-content";

export interface Acceptance {
  /** of the suggestion */
  id: string;
  /** `as-is`: as far as the editor's role goes; `draft`: to be edited first */
  intent: "as-is" | "draft";
  /** the same for all that is decided together */
  groupId?: string | null;
}

/** The event that a suggestion became. */
export interface AcceptedEvent {
  id: string;
  slug: string;
  title: string;
  state: Publication;
}

/**
 * Makes an event of a suggestion, with its passages as evidence: a published one by who may publish, a draft in review by
 * who may not. Event, claims, revision, decision and log are one transaction.
 * @throws Refused with what keeps it from being published as it is; Conflict where it was decided already
 */
export async function acceptSuggestion(
  db: Database,
  editor: Editor,
  { id, intent, groupId = null }: Acceptance,
): Promise<AcceptedEvent> {
  const isPublic = intent === "as-is" && may(editor.role, "suggestion.publish");
  const state: Publication = intent === "draft" ? "draft" : isPublic ? "published" : "in_review";
  const write = isPublic ? "suggestion.publish" : "suggestion.accept";
  return deskWrite(db, editor, { write, noun: "suggestion", subjectId: id, groupId }, async (tx) => {
    const { event, article } = await lockSuggestion(tx, id);
    const reason = `Suggested by “${article.publication.title}”`;
    const batch = newBatch(authorOf({ editor, reason, groupId }));
    const content = await toSuggestedContent(tx, batch, event, article);
    await insertRows(tx, batch.rows);
    await refuseProblems(tx, content, state);
    const row = await startEvent(tx, content);
    await changeContent(tx, { editor, reason, groupId }, row, { content, state });
    await tx.suggestion.update({
      where: { id },
      data: { state: "accepted", eventId: row.id, ...decided(editor.name, state) },
    });
    const { slug, title } = { slug: content.id, title: content.title };
    return {
      result: { id: row.id, slug, title, state },
      audit: { subject: slug, detail: { event: row.id, state } },
    };
  });
}

/** @throws Refused with all that is wrong at once */
export async function refuseProblems(
  tx: Prisma.TransactionClient,
  content: UnfinishedContent,
  state: Publication,
): Promise<void> {
  const own = state === "draft" ? problemsOfDraft(content) : problemsOfPublication(content);
  const problems = [...own, ...(await referenceProblems(tx, content))];
  if (problems.length > 0)
    throw new Refused(`${problems.map(({ field, message }) => `${field}: ${message}`).join(" ")} Edit it first.`);
}
