import type { ClaimField } from "#core/event";
import { type Relocation, relocateQuote } from "#core/evidence/relocate-quote";
import type { Database } from "#data/client";
import type { Prisma, Proposal } from "#prisma/client";
import type { TextPayload } from "./propose-text";
import { isId } from "./record-id";

/** A passage that supports an event, and what becomes of it with the new text. */
export interface MovedEvidence {
  event: { id: string; slug: string; title: string };
  exact: string;
  supports: ClaimField[];
  relocation: Relocation;
}

/** Two texts of an article, to be compared. */
export interface ArticleChange {
  id: string;
  article: { id: string; slug: string; title: string; language: string };
  before: { title: string; text: string };
  after: { title: string; text: string };
  by: string;
  at: Date;
  reason: string;
  state: Proposal["state"];
  /** whether the article was changed since the new text was handed in */
  isOvertaken: boolean;
  evidence: MovedEvidence[];
}

/** A change of an article's text with all that follows for its evidence; null = there is none. */
export async function findArticleChange(db: Database, articleId: string, id: string): Promise<ArticleChange | null> {
  if (!isId(id) || !isId(articleId)) return null;
  const proposal = await db.proposal.findFirst({ where: { id, noun: "article", subjectId: articleId } });
  const article = proposal && (await db.article.findUnique({ where: { id: articleId } }));
  if (!article) return null;
  const { title, text } = proposal.payload as unknown as TextPayload;
  const { slug, language, version } = article;
  const { by, reason, state, createdAt: at, baseVersion } = proposal;
  return {
    ...{ id, by, reason, state, at, isOvertaken: baseVersion !== version },
    article: { id: articleId, slug, title: article.title, language },
    before: { title: article.title, text: article.text },
    after: { title, text },
    evidence: await relocateEvidence(db, articleId, text),
  };
}

const quotedClaim = {
  include: { event: { select: { id: true, slug: true, title: true } } },
} satisfies Prisma.ClaimDefaultArgs;

/** The passages of an article, each once for an event, as they stand in another text. */
async function relocateEvidence(db: Database, articleId: string, text: string): Promise<MovedEvidence[]> {
  const claims = await listQuotes(db, articleId);
  const passages = new Map<string, MovedEvidence>();
  for (const { event, exact, prefix, suffix, start, end, field } of claims) {
    const key = `${event.id} ${start} ${end}`;
    const known = passages.get(key);
    if (known) known.supports = [...new Set([...known.supports, field])];
    else {
      const quote = { exact, prefix, suffix, start, end };
      passages.set(key, { event, exact, supports: [field], relocation: relocateQuote(text, quote) });
    }
  }
  return [...passages.values()];
}

/** A claim with words of an article. */
export type QuotedClaim = Prisma.ClaimGetPayload<typeof quotedClaim> & {
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
};

/** All claims that quote an article, in the order of its text. */
export async function listQuotes(tx: Pick<Database, "claim">, articleId: string): Promise<QuotedClaim[]> {
  const rows = await tx.claim.findMany({
    where: { articleId, exact: { not: null } },
    orderBy: [{ start: "asc" }, { end: "asc" }, { id: "asc" }],
    ...quotedClaim,
  });
  return rows.map((row) => ({
    ...row,
    ...{ exact: row.exact ?? "", prefix: row.prefix ?? "", suffix: row.suffix ?? "" },
    ...{ start: row.start ?? 0, end: row.end ?? 0 },
  }));
}

/** A change of a text that waits, as lists show it. */
export interface WaitingChange {
  id: string;
  article: { id: string; title: string };
  by: string;
  at: Date;
}

/** The changes of texts that wait, oldest first. */
export async function listWaitingChanges(db: Database): Promise<WaitingChange[]> {
  const rows = await db.proposal.findMany({
    where: { noun: "article", state: "waiting" },
    orderBy: { createdAt: "asc" },
    take: 100,
    select: { id: true, subjectId: true, by: true, createdAt: true },
  });
  const articles = await db.article.findMany({
    where: { id: { in: rows.map(({ subjectId }) => subjectId) } },
    select: { id: true, title: true },
  });
  return rows.flatMap(({ id, subjectId, by, createdAt: at }) => {
    const article = articles.find((each) => each.id === subjectId);
    return article ? [{ id, article, by, at }] : [];
  });
}
