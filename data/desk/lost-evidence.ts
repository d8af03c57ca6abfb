import type { Editor } from "#core/desk/role";
import type { ClaimField } from "#core/event";
import { describeQuote, type Quote } from "#core/evidence/quote";
import type { Database } from "#data/client";
import { Conflict, NotFound, Refused } from "#data/errors";
import type { Prisma } from "#prisma/client";
import { refreshEvents } from "../refresh-event";
import { retireClaims } from "./change-claims";
import { deskWrite } from "./desk-write";
import { authorOf } from "./editor-author";
import { moveClaims, withEventRevision } from "./move-claims";

/** A passage of an event that is not in its article any more. */
export interface LostEvidence {
  /** of one of its claims: it stands for all of the passage */
  id: string;
  event: { id: string; slug: string; title: string };
  article: { id: string; slug: string; title: string };
  exact: string;
  supports: ClaimField[];
}

/** The evidence that needs review: only articles that were changed can have some, and these are few. */
const lost = {
  needsReview: true,
  exact: { not: null },
  article: { version: { gt: 1 } },
} satisfies Prisma.ClaimWhereInput;

export async function countLostEvidence(db: Database): Promise<number> {
  const rows = await db.claim.findMany({
    where: lost,
    distinct: ["eventId", "articleId", "start"],
    select: { id: true },
  });
  return rows.length;
}

export const lostAPage = 50;

/** A page of the evidence that needs review, by event. */
export async function listLostEvidence(db: Database, page = 1): Promise<LostEvidence[]> {
  const firsts = await db.claim.findMany({
    where: lost,
    distinct: ["eventId", "articleId", "start"],
    orderBy: [{ eventId: "asc" }, { articleId: "asc" }, { start: "asc" }, { id: "asc" }],
    select: { eventId: true, articleId: true, start: true },
  });
  const shown = firsts.slice((page - 1) * lostAPage, page * lostAPage);
  if (shown.length === 0) return [];
  const rows = await db.claim.findMany({
    where: { AND: [lost, { OR: shown }] },
    orderBy: [{ eventId: "asc" }, { articleId: "asc" }, { start: "asc" }, { id: "asc" }],
    include: {
      event: { select: { id: true, slug: true, title: true } },
      article: { select: { id: true, slug: true, title: true } },
    },
  });
  const passages = new Map<string, LostEvidence>();
  for (const { id, event, article, exact, start, field } of rows) {
    if (!article) continue;
    const key = `${event.id} ${article.id} ${start}`;
    const known = passages.get(key);
    if (known) known.supports = [...new Set([...known.supports, field])];
    else passages.set(key, { id, event, article, exact: exact ?? "", supports: [field] });
  }
  return [...passages.values()];
}

/**
 * Says which words of the article support the event now.
 * @throws Refused unless the words stand in the article just once; NotFound where nobody misses the evidence any more
 */
export async function anchorEvidence(
  db: Database,
  editor: Editor,
  { id, words }: { id: string; words: string },
): Promise<void> {
  await review(db, editor, { id, write: "article.review-evidence" }, async (tx, passage) => {
    const quote = quoteOf(passage.text, words.trim());
    await moveClaims(
      tx,
      passage.claims.map((claim) => ({ id: claim, quote })),
    );
  });
}

/**
 * Takes evidence that is gone from its event.
 * @throws Conflict where the event would be told by nothing any more
 */
export async function dropEvidence(db: Database, editor: Editor, id: string): Promise<void> {
  await review(db, editor, { id, write: "article.drop-evidence" }, async (tx, { eventId, claims }) => {
    const others = await tx.claim.count({ where: { eventId, id: { notIn: claims } } });
    if (others === 0) throw new Conflict("Nothing else tells of this event. Withdraw it instead.");
    await retireClaims(tx, claims);
  });
}

interface Passage {
  eventId: string;
  text: string;
  /** ids */
  claims: string[];
}

async function review(
  db: Database,
  editor: Editor,
  { id, write }: { id: string; write: "article.review-evidence" | "article.drop-evidence" },
  work: (tx: Prisma.TransactionClient, passage: Passage) => Promise<void>,
): Promise<void> {
  const reason =
    write === "article.drop-evidence" ? "Its words are gone from the article" : "Its words stand elsewhere";
  await deskWrite(db, editor, { write, noun: "event", reason }, async (tx) => {
    const claim = await tx.claim.findFirst({
      where: { id, needsReview: true },
      include: { article: true, event: true },
    });
    if (!claim?.article) throw new NotFound("This evidence was reviewed already.");
    const { eventId, articleId, start, end, event, article } = claim;
    const rows = await tx.claim.findMany({ where: { eventId, articleId, start, end, needsReview: true } });
    const passage = { eventId, text: article.text, claims: rows.map((row) => row.id) };
    await withEventRevision(tx, { editor, reason }, [eventId], () => work(tx, passage));
    // a report that went with its words is no part of the event's life
    if (write === "article.drop-evidence") await refreshEvents(tx, authorOf({ editor, reason }), [eventId]);
    return { result: undefined, audit: { subjectId: eventId, subject: event.slug, detail: { article: article.slug } } };
  });
}

function quoteOf(text: string, words: string): Quote {
  if (words === "") throw new Refused("Copy the words that say so from the article.");
  const start = text.indexOf(words);
  if (start < 0) throw new Refused("These words do not stand in the article. Copy them as they are.");
  if (text.indexOf(words, start + 1) >= 0)
    throw new Refused("These words stand in the article more than once. Take in more of the sentence.");
  return describeQuote(text, start, start + words.length);
}
