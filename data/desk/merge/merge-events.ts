import { problemsOfDraft, problemsOfPublication } from "#core/desk/event-problems";
import { type JoinChoices, joinEvents } from "#core/desk/join-events";
import type { Editor } from "#core/desk/role";
import type { Database } from "#data/client";
import { NotFound, Refused } from "#data/errors";
import type { Prisma } from "#prisma/client";
import { newId } from "../../new-id";
import { deskWrite } from "../desk-write";
import type { EditorAuthor } from "../editor-author";
import { type ContentRow, toContent } from "../event-content";
import { addGroup } from "../groups/change-group";
import { lockVersion } from "../lock-version";
import { isId } from "../record-id";
import { changeContent } from "../write-content";
import { toJoinable } from "./joinable";
import { moveBelongings, turnAddresses, turnRelations } from "./move-belongings";

export interface MergeRequest {
  /** the event that stays */
  kept: { id: string; version: number };
  /** the event whose address leads there from now on */
  gone: { id: string; version: number };
  choices: JoinChoices;
  reason: string;
}

/**
 * Makes one event of two: what is said of the one that goes is joined to the one that stays, its address redirects, its
 * comments and readers' notes go along, and events that were related to it are related to the other. It keeps its own
 * history, withdrawn.
 * @throws Forbidden, NotFound; Refused where the two cannot be one; Stale where either was changed since
 */
export async function mergeEvents(db: Database, editor: Editor, request: MergeRequest): Promise<{ groupId: string }> {
  const { kept, gone, choices } = request;
  if (!isId(kept.id) || !isId(gone.id)) throw new NotFound("There is no such event.");
  const reason = request.reason.trim();
  const groupId = newId();
  const about = { write: "event.merge", noun: "event", subjectId: gone.id, reason, groupId } as const;
  return deskWrite(db, editor, about, async (tx) => {
    if (kept.id === gone.id) throw new Refused("An event cannot be merged with itself.");
    if (reason === "") throw new Refused("Say why the two are one event.");
    const [stays, goes] = await lockBoth(tx, kept, gone);
    await refuseUnfit(tx, stays, goes);
    const author = { editor, reason, groupId };
    const content = joinEvents(toContent(stays), toJoinable(goes), choices);
    const problems = stays.state === "draft" ? problemsOfDraft(content) : problemsOfPublication(content);
    if (problems.length > 0) throw new Refused(problems.map(({ field, message }) => `${field}: ${message}`).join(" "));
    const detail = await mergeRows(tx, author, { stays, goes, content });
    const name = `${goes.title} → ${stays.title}`;
    await addGroup(tx, editor, { id: groupId, kind: "merge", name, reason, detail });
    return { result: { groupId }, audit: { subject: goes.slug, detail: { into: stays.slug } } };
  });
}

/** Always in one order: two who merge the same two the other way round never wait for each other. */
async function lockBoth(
  tx: Prisma.TransactionClient,
  kept: MergeRequest["kept"],
  gone: MergeRequest["gone"],
): Promise<[ContentRow, ContentRow]> {
  const [first, second] = kept.id < gone.id ? [kept, gone] : [gone, kept];
  const rows = [await lockVersion(tx, first.id, first.version), await lockVersion(tx, second.id, second.version)];
  return [rows.find(({ id }) => id === kept.id) as ContentRow, rows.find(({ id }) => id === gone.id) as ContentRow];
}

/** What was withdrawn, or merged already, is no event to merge with: so addresses never lead in circles. */
async function refuseUnfit(tx: Prisma.TransactionClient, stays: ContentRow, goes: ContentRow): Promise<void> {
  for (const { state, title } of [stays, goes])
    if (state === "withdrawn") throw new Refused(`“${title}” was withdrawn or merged already. Restore it first.`);
  if (goes.state === "published" && stays.state !== "published")
    throw new Refused(`Readers see “${goes.title}” and not “${stays.title}”: keep the published one.`);
  const waiting = await tx.proposal.count({ where: { noun: "event", subjectId: goes.id, state: "waiting" } });
  if (waiting > 0) throw new Refused(`A change of “${goes.title}” waits for a decision: decide it first.`);
}

interface Merged {
  stays: ContentRow;
  goes: ContentRow;
  content: ReturnType<typeof joinEvents>;
}

/** @returns what undoing needs and no revision tells */
async function mergeRows(
  tx: Prisma.TransactionClient,
  author: EditorAuthor,
  { stays, goes, content }: Merged,
): Promise<Prisma.InputJsonObject> {
  await changeContent(tx, author, stays, { content, state: stays.state });
  await turnRelations(tx, author, { from: goes.slug, to: stays.slug });
  const withdrawnFor = `Merged into ${stays.slug}`;
  await changeContent(tx, author, goes, { content: toContent(goes), state: "withdrawn", withdrawnFor });
  const redirects = await turnAddresses(tx, author, { from: goes, to: stays });
  const moved = await moveBelongings(tx, { from: goes.id, to: stays.id });
  return { kept: stays.id, gone: goes.id, keptSlug: stays.slug, goneSlug: goes.slug, redirects, ...moved };
}
