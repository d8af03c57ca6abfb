import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { ArticleFile } from "#core/article";
import { articleTitle } from "#core/article-file";
import type { ExtractedEvent } from "#core/extract/extracted-event";
import { toSearchText } from "#core/search-text";
import { freeSlug, toDatedSlug, toSlug } from "#core/slug";
import type { Database } from "#data/client";
import { toDate } from "#data/day";
import { Conflict } from "#data/errors";
import type { Prisma } from "#prisma/client";
import type { StoredArticle } from "./ingest-evidence";
import { newId } from "./new-id";
import type { Batch, Known } from "./write-batch";
import { learn } from "./write-known";
import { addSource, type Publication, sourceKey } from "./write-source";

/** An article and the name that it goes by in messages, and in its address where it fits one. */
export interface NamedArticle {
  name: string;
  article: ArticleFile;
  /** what the text tells, where it was read before: a long text takes its time */
  found?: ExtractedEvent[] | undefined;
}

/** What is held of the articles that are taken in together, those already taken included. */
export interface Shelf {
  /** addresses by the fingerprint of the text */
  byText: Map<string, string>;
  /** addresses by the id of the source whose text it is */
  bySource: Map<string, string>;
  /** addresses that are not free */
  taken: Set<string>;
}

/** The fingerprint of a body by which an article is known again: SHA-256 of its UTF-8, hexadecimal. */
export function bodyHash(body: string): string {
  return createHash("sha256").update(body).digest("hex");
}

/** The fingerprints of those of these texts that the database holds. */
export async function heldTexts(db: Database, articles: readonly ArticleFile[]): Promise<Set<string>> {
  const sha256 = { in: articles.map(({ body }) => bodyHash(body)) };
  const rows = await db.article.findMany({ where: { sha256 }, select: { sha256: true } });
  return new Set(rows.map((row) => row.sha256));
}

/** Looks up what the database holds of these articles, with a few statements for all of them; the batch learns their sources. */
export async function openShelf(
  tx: Prisma.TransactionClient,
  known: Known,
  articles: readonly NamedArticle[],
): Promise<Shelf> {
  await learn(tx, known, { sources: articles.map(({ article }) => keyOf(article)) });
  const sourceIds = articles.flatMap(({ article }) => known.sources.get(keyOf(article)) ?? []);
  const like = articles.map(({ name, article }) => ({ slug: { startsWith: toArticleSlug(name, article) } }));
  const texts = { sha256: { in: articles.map(({ article }) => bodyHash(article.body)) } };
  const rows = await tx.article.findMany({
    where: { OR: [texts, { sourceId: { in: sourceIds } }, ...like] },
    select: { slug: true, sha256: true, sourceId: true },
  });
  return {
    byText: new Map(rows.map(({ sha256, slug }) => [sha256, slug])),
    bySource: new Map(rows.map(({ sourceId, slug }) => [sourceId, slug])),
    taken: new Set(rows.map(({ slug }) => slug)),
  };
}

/**
 * Adds an article and its source.
 * @throws Conflict where the same publication is held with another text
 */
export function addArticle(batch: Batch, shelf: Shelf, { name, article }: NamedArticle): StoredArticle {
  const { date, language, body: text } = article;
  const sha256 = bodyHash(text);
  const publication = publicationOf(article);
  const sourceId = addArticleSource(batch, shelf, article);
  const slug = freeSlug(toArticleSlug(name, article), (candidate) => shelf.taken.has(candidate));
  const id = newId();
  const { title } = publication;
  const searchText = toSearchText({ prose: [title, text], names: [] });
  batch.rows.article.push({ id, slug, sourceId, title, text, sha256, date: toDate(date), language, searchText });
  shelf.byText.set(sha256, slug);
  shelf.bySource.set(sourceId, slug);
  shelf.taken.add(slug);
  return { id, sourceId, slug, date, text, publication };
}

function publicationOf(article: ArticleFile): Publication {
  const { date, url, publisher } = article;
  return { url, publisher: publisher ?? "Publisher not named", title: articleTitle(article), date };
}

/** A file that is named like an address keeps it; any other gets its address from day and title. */
function toArticleSlug(fileName: string, file: ArticleFile): string {
  const stem = basename(fileName).replace(/\.(?:txt|html?|md|markdown)$/i, "");
  const isAddress = stem.startsWith(`${file.date}-`) && toSlug(stem) === stem;
  return isAddress ? stem : toDatedSlug(file.date, articleTitle(file));
}

/** Without an address, publisher and title do not tell two texts of one day apart: their fingerprints do. */
function keyOf(article: ArticleFile): string {
  const publication = publicationOf(article);
  return sourceKey(publication.url ? publication : { ...publication, url: `urn:sha256:${bodyHash(article.body)}` });
}

function addArticleSource(batch: Batch, { bySource }: Shelf, article: ArticleFile): string {
  const key = keyOf(article);
  const known = batch.known.sources.get(key);
  const other = known && bySource.get(known);
  if (other) throw new Conflict(`Another text of this article is stored already, as ${other}.`);
  const publication = publicationOf(article);
  const id = known ?? addSource(batch, publication, "press", key);
  batch.known.sources.set(sourceKey(publication), id);
  return id;
}
