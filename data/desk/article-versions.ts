import type { Database } from "#data/client";
import { isId } from "./record-id";

/** A text that an article had. */
export interface ArticleVersion {
  number: number;
  by: string;
  at: Date;
  reason: string;
}

interface Snapshot {
  title?: string;
  text?: string;
  version?: number;
}

/** The versions of an article, newest first. */
export async function listArticleVersions(db: Database, articleId: string): Promise<ArticleVersion[]> {
  if (!isId(articleId)) return [];
  return db.revision.findMany({
    where: { noun: "article", subjectId: articleId },
    orderBy: { number: "desc" },
    select: { number: true, by: true, at: true, reason: true },
  });
}

/** The text that an article had in a version; null = it never had one of that number. */
export async function findArticleVersion(
  db: Database,
  articleId: string,
  number: number,
): Promise<{ title: string; text: string } | null> {
  const article = isId(articleId) ? await db.article.findUnique({ where: { id: articleId } }) : null;
  if (!article || !(number >= 1 && number <= article.version)) return null;
  // a version's text is what the next change found
  const next = await db.revision.findFirst({
    where: { noun: "article", subjectId: articleId, number: { gt: number } },
    orderBy: { number: "asc" },
    select: { before: true },
  });
  const { title = article.title, text = article.text } = (next?.before ?? {}) as Snapshot;
  return { title, text };
}
