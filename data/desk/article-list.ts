import type { Database } from "#data/client";
import { fromDate } from "#data/day";
import type { Prisma } from "#prisma/client";

/** An article as the desk lists it. */
export interface DeskArticle {
  id: string;
  slug: string;
  title: string;
  publisher: string;
  date: string;
  /** how many suggestions of it wait, and how many were decided */
  waiting: number;
  decided: number;
  /** how many events it supports */
  events: number;
  addedAt: Date;
}

export const articlesPerPage = 50;

/** Articles that match some words, newest handed in first, or those with something to decide first of all. */
export async function listDeskArticles(
  db: Database,
  { q, onlyWaiting, page }: { q: string; onlyWaiting: boolean; page: number },
): Promise<{ articles: DeskArticle[]; total: number }> {
  const words = q.trim().split(/\s+/).filter(Boolean).slice(0, 8);
  const contains = (word: string) => ({ contains: word, mode: "insensitive" as const });
  const where: Prisma.ArticleWhereInput = {
    AND: words.map((word) => ({ OR: [{ title: contains(word) }, { source: { publisher: contains(word) } }] })),
    ...(onlyWaiting ? { suggestions: { some: { state: "waiting" } } } : {}),
  };
  const [total, rows] = await Promise.all([
    db.article.count({ where }),
    db.article.findMany({
      where,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * articlesPerPage,
      take: articlesPerPage,
      select: {
        ...{ id: true, slug: true, title: true, date: true, createdAt: true },
        source: { select: { publisher: true } },
        suggestions: { select: { state: true } },
        claims: { where: { exact: { not: null } }, distinct: ["eventId"], select: { eventId: true } },
      },
    }),
  ]);
  const articles = rows.map(({ source, suggestions, claims, createdAt, date, ...row }) => {
    const waiting = suggestions.filter(({ state }) => state === "waiting").length;
    const counts = { waiting, decided: suggestions.length - waiting, events: claims.length };
    return { ...row, ...counts, publisher: source.publisher, date: fromDate(date), addedAt: createdAt };
  });
  return { articles, total };
}
