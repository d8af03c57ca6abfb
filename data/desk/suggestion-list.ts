import type { Database } from "#data/client";
import { fromDate } from "#data/day";
import type { Prisma } from "#prisma/client";
import { toExtracted } from "./waiting-suggestion";

/** What the list of waiting suggestions is narrowed to. */
export interface SuggestionFilter {
  /** words of the article's title or publisher */
  q: string;
  /** 0–1: no less sure than this */
  least: number;
  /** `known`: likely on record already; `new`: not */
  match: "any" | "known" | "new";
  sort: "confidence" | "article" | "age";
  page: number;
}

/** A suggestion as the list shows it. */
export interface SuggestionLine {
  id: string;
  title: string;
  confidence: number;
  article: { id: string; title: string; publisher: string; date: string };
  /** the stored event that it is perhaps */
  event: { slug: string; title: string; score: number } | null;
  createdAt: Date;
}

export const suggestionsPerPage = 50;

const orders = {
  confidence: [{ confidence: "desc" }, { id: "asc" }],
  article: [{ article: { date: "desc" } }, { articleId: "asc" }, { id: "asc" }],
  age: [{ createdAt: "asc" }, { id: "asc" }],
} satisfies Record<SuggestionFilter["sort"], Prisma.SuggestionOrderByWithRelationInput[]>;

/** The suggestions that wait, a page of them, and how many there are. */
export async function listSuggestions(
  db: Database,
  { q, least, match, sort, page }: SuggestionFilter,
): Promise<{ lines: SuggestionLine[]; total: number }> {
  const words = q.trim().split(/\s+/).filter(Boolean).slice(0, 8);
  const contains = (word: string) => ({ contains: word, mode: "insensitive" as const });
  const where: Prisma.SuggestionWhereInput = {
    state: "waiting",
    ...(least > 0 ? { confidence: { gte: least } } : {}),
    ...(match === "any" ? {} : match === "known" ? { eventId: { not: null } } : { eventId: null }),
    article: {
      AND: words.map((word) => ({ OR: [{ title: contains(word) }, { source: { publisher: contains(word) } }] })),
    },
  };
  const [total, rows] = await Promise.all([
    db.suggestion.count({ where }),
    db.suggestion.findMany({
      where,
      orderBy: orders[sort],
      skip: (page - 1) * suggestionsPerPage,
      take: suggestionsPerPage,
      include: {
        article: { select: { id: true, title: true, date: true, source: { select: { publisher: true } } } },
        event: { select: { slug: true, title: true } },
      },
    }),
  ]);
  const lines = rows.map(({ id, payload, confidence, article, event, matchScore, createdAt }) => ({
    ...{ id, confidence, createdAt, title: toExtracted(payload).title },
    article: {
      id: article.id,
      title: article.title,
      publisher: article.source.publisher,
      date: fromDate(article.date),
    },
    event: event && { ...event, score: matchScore ?? 0 },
  }));
  return { lines, total };
}
