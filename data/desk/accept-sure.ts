import { proposedDecision, type SuggestionCard } from "#core/desk/inbox";
import type { Editor } from "#core/desk/role";
import type { Database } from "#data/client";
import { DataError, NotFound } from "#data/errors";
import { newId } from "../new-id";
import { acceptSuggestion } from "./accept-suggestion";
import { attachSuggestion } from "./attach-suggestion";
import { refuseUnless } from "./desk-write";
import { addGroup } from "./groups/change-group";
import { findInboxArticle, type InboxArticle } from "./inbox-article";

/** What became of the suggestions of an article that were accepted together. */
export interface BulkOutcome {
  accepted: number;
  attached: number;
  /** titles of those that a person has to look at, and why */
  left: { title: string; why: string }[];
  /** under which it can be taken back; null where nothing was accepted */
  groupId: string | null;
}

/**
 * Accepts what the desk proposes for each suggestion of an article from a confidence on, one after the other and each in a
 * transaction of its own: one that cannot be accepted stops no other. What may be one of several stored events is left.
 */
export async function acceptSure(
  db: Database,
  editor: Editor,
  { articleId, least }: { articleId: string; least: number },
): Promise<BulkOutcome> {
  const article = await findInboxArticle(db, editor, articleId);
  if (!article) throw new NotFound("There is no such article.");
  const groupId = await startGroup(db, editor, article);
  const outcome: BulkOutcome = { accepted: 0, attached: 0, left: [], groupId };
  const wanted = article.cards.filter(({ state, confidence }) => state === "waiting" && confidence >= least);
  for (const { id, title } of wanted) {
    // what was accepted a moment ago may be what the next one tells of
    const now = await findInboxArticle(db, editor, articleId);
    const card = now?.cards.find((each) => each.id === id && each.state === "waiting");
    const became = card ? await decide(db, editor, card, groupId) : null;
    if (became === "accepted" || became === "attached") outcome[became]++;
    else if (became) outcome.left.push({ title, why: became.why });
  }
  return endGroup(db, outcome);
}

/** The group is there before its first change: whatever ends this half-way, what was done can be taken back. */
async function startGroup(db: Database, editor: Editor, { id: article, title }: InboxArticle): Promise<string> {
  await refuseUnless(db, editor, { write: "suggestion.accept", noun: "article", subject: title });
  const group = { id: newId(), kind: "accept" as const, name: title, reason: "Accepted together" };
  await addGroup(db, editor, { ...group, detail: { article } });
  return group.id;
}

/** A group of nothing is none. */
async function endGroup(db: Database, outcome: BulkOutcome): Promise<BulkOutcome> {
  const { accepted, attached, groupId: id } = outcome;
  if (id === null) return outcome;
  if (accepted + attached === 0) {
    await db.changeGroup.delete({ where: { id } });
    return { ...outcome, groupId: null };
  }
  await db.changeGroup.update({ where: { id }, data: { counts: { accepted, attached } } });
  return outcome;
}

async function decide(
  db: Database,
  editor: Editor,
  card: SuggestionCard,
  groupId: string,
): Promise<"accepted" | "attached" | { why: string }> {
  const { id, sure, candidates } = card;
  const proposed = proposedDecision(card);
  if (proposed === "choose") return { why: "it may be an event on record" };
  if (candidates.find((each) => each.id === sure)?.isNews) return { why: "it changes an event on record" };
  try {
    if (proposed === "accept") await acceptSuggestion(db, editor, { id, intent: "as-is", groupId });
    else
      await attachSuggestion(db, editor, {
        ...{ id, eventId: sure as string, groupId },
        reports: false,
        changesRecord: false,
      });
    return proposed === "accept" ? "accepted" : "attached";
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return { why: error.message };
  }
}
