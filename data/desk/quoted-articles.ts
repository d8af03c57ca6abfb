import type { QuoteDraft, SourceDraft, UnfinishedContent } from "#core/event-draft";
import { fromDate } from "#data/day";
import { NotFound } from "#data/errors";
import type { Prisma } from "#prisma/client";
import { sourceKey } from "../write-source";

/** An article whose words are quoted. */
export interface QuotedArticle {
  id: string;
  sourceId: string;
  /** `YYYY-MM-DD` */
  date: string;
  text: string;
  source: SourceDraft;
}

/**
 * The articles of some quotes, by slug.
 * @throws NotFound where an article is not held
 */
export async function findQuoted(
  tx: Prisma.TransactionClient,
  quotes: readonly QuoteDraft[],
): Promise<Map<string, QuotedArticle>> {
  const slugs = [...new Set(quotes.map(({ article }) => article))];
  if (slugs.length === 0) return new Map();
  const rows = await tx.article.findMany({ where: { slug: { in: slugs } }, include: { source: true } });
  const missing = slugs.find((slug) => !rows.some((row) => row.slug === slug));
  if (missing) throw new NotFound(`The article "${missing}" is not held (any more).`);
  return new Map(rows.map((row) => [row.slug, toQuoted(row)]));
}

/** A record cites what it quotes: a publication that is quoted now, was not before, and is not named, is named last. */
export function withQuotedSources(
  content: UnfinishedContent,
  quoted: ReadonlyMap<string, QuotedArticle>,
  quotedBefore: ReadonlySet<string>,
): UnfinishedContent {
  const keys = new Set(content.sources.map(sourceKey));
  const added = [...quoted]
    .filter(([slug, { source }]) => !quotedBefore.has(slug) && !keys.has(sourceKey(source)))
    .map(([, { source }]) => source);
  return { ...content, sources: [...content.sources, ...added] };
}

function toQuoted(row: Prisma.ArticleGetPayload<{ include: { source: true } }>): QuotedArticle {
  const { id, sourceId, text } = row;
  const { url, publisher, title, date, kind } = row.source;
  return { id, sourceId, text, date: fromDate(row.date), source: { url, publisher, title, date, kind, supports: [] } };
}
