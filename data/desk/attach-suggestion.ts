import { type Attachment, attachContent } from "#core/desk/attach-content";
import { may } from "#core/desk/permissions";
import type { Editor } from "#core/desk/role";
import type { ReportDraft, UnfinishedContent } from "#core/event-draft";
import type { ExtractedEvent } from "#core/extract/extracted-event";
import type { Database } from "#data/client";
import { NotFound } from "#data/errors";
import type { Prisma } from "#prisma/client";
import { saysDate } from "../ingest-evidence";
import { refuseProblems } from "./accept-suggestion";
import { deskWrite } from "./desk-write";
import { type ContentRow, readContentRow, toContent } from "./event-content";
import { lockVersion } from "./lock-version";
import { type DecidedArticle, toQuotes } from "./suggested-content";
import { decided, lockSuggestion } from "./waiting-suggestion";
import { changeContent } from "./write-content";

export interface AttachRequest {
  /** of the suggestion */
  id: string;
  eventId: string;
  /** adds what the article reports to the event's history */
  reports: boolean;
  /** the record itself follows that report */
  changesRecord: boolean;
  groupId?: string | null;
}

/** The event that a suggestion was attached to. */
export interface AttachedEvent {
  id: string;
  slug: string;
  title: string;
  /** a reviewer has to accept it first */
  isProposed: boolean;
}

/**
 * Makes the passages of a suggestion evidence of an event on record, and its news a step in that event's history. Of a
 * published event somebody who may not publish proposes it: the suggestion is settled, and the change waits.
 * @throws NotFound, Refused; Conflict where it was decided already
 */
export async function attachSuggestion(db: Database, editor: Editor, request: AttachRequest): Promise<AttachedEvent> {
  const { id, eventId, groupId = null } = request;
  const target = await db.event.findUnique({ where: { id: eventId }, select: { state: true } });
  if (!target) throw new NotFound("There is no such event (any more).");
  const isProposed = target.state !== "draft" && target.state !== "in_review" && !may(editor.role, "suggestion.attach");
  const write = isProposed
    ? "suggestion.propose"
    : target.state === "published"
      ? "suggestion.attach"
      : "suggestion.accept";
  return deskWrite(db, editor, { write, noun: "suggestion", subjectId: id, groupId }, async (tx) => {
    const { event, article } = await lockSuggestion(tx, id);
    const { version } = await readContentRow(tx, eventId);
    const row = await lockVersion(tx, eventId, version);
    const reason = `Told by “${article.publication.title}”`;
    const addition = toAttachment(event, article, request);
    if (isProposed) await propose(tx, { editor, reason, groupId, row, addition });
    else {
      const content = attachContent(toContent(row), addition);
      await refuseProblems(tx, content, row.state === "draft" ? "draft" : row.state);
      await changeContent(tx, { editor, reason, groupId }, row, {
        content,
        state: row.state,
        withdrawnFor: row.withdrawnFor,
      });
    }
    const decision = isProposed ? "proposed to a reviewer" : "attached";
    await tx.suggestion.update({
      where: { id },
      data: { state: "merged", eventId, ...decided(editor.name, decision) },
    });
    return {
      result: { id: eventId, slug: row.slug, title: row.title, isProposed },
      audit: { subject: row.slug, detail: { event: eventId, ...statusDetail(addition, row) } },
    };
  });
}

function statusDetail({ report, changesRecord }: Attachment, row: ContentRow): Record<string, string> {
  return report && changesRecord ? { from: row.status, to: report.status } : {};
}

function toAttachment(
  event: ExtractedEvent,
  article: DecidedArticle,
  { reports, changesRecord }: Pick<AttachRequest, "reports" | "changesRecord">,
): Attachment {
  return {
    quotes: toQuotes(event, article),
    report: reports ? toReport(event, article) : null,
    changesRecord: reports && changesRecord,
  };
}

/** What an article says of an event, as a step in its history. */
export function toReport(event: ExtractedEvent, { date, publication }: DecidedArticle): ReportDraft {
  return {
    ...{ knownOn: date, status: event.status, place: event.place?.name ?? null },
    date: saysDate(event, date) ? event.date : null,
    ...{ note: event.summary || event.title, source: publication },
  };
}

interface Proposed {
  editor: Editor;
  reason: string;
  groupId: string | null;
  row: ContentRow;
  addition: Attachment;
}

/** A change of one's own that waits already is added to, so that several articles can be attached to one event. */
async function propose(
  tx: Prisma.TransactionClient,
  { editor, reason, groupId, row, addition }: Proposed,
): Promise<void> {
  const mine = await tx.proposal.findFirst({
    where: { noun: "event", subjectId: row.id, editorId: editor.id, state: "waiting", baseVersion: row.version },
    orderBy: { createdAt: "desc" },
  });
  const base = mine ? (mine.payload as unknown as UnfinishedContent) : toContent(row);
  const content = attachContent(base, addition);
  await refuseProblems(tx, content, "published");
  const payload = content as unknown as Prisma.InputJsonObject;
  if (mine)
    await tx.proposal.update({ where: { id: mine.id }, data: { payload, reason: `${mine.reason}; ${reason}` } });
  else
    await tx.proposal.create({
      data: {
        ...{ noun: "event", subjectId: row.id, baseVersion: row.version, payload, reason, groupId },
        ...{ editorId: editor.id, by: editor.name },
      },
    });
}
