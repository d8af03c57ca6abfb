import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { ArticleFile } from "#core/article";
import { articleTitle } from "#core/article-file";
import { toSearchText } from "#core/search-text";
import { freeSlug, toDatedSlug, toSlug } from "#core/slug";
import { toDate } from "#data/day";
import { Conflict } from "#data/errors";
import type { Prisma } from "#prisma/client";
import type { StoredArticle } from "./ingest-evidence";
import { newId } from "./new-id";
import type { Batch } from "./write-batch";
import { learn } from "./write-known";
import { addSource, type Publication, sourceKey } from "./write-source";

/** The fingerprint of a body by which an article is known again: SHA-256 of its UTF-8, hexadecimal. */
export function bodyHash(body: string): string {
  return createHash("sha256").update(body).digest("hex");
}

/**
 * Adds an article and its source.
 * @throws Conflict where the same publication is stored with another text
 */
export async function addArticle(
  tx: Prisma.TransactionClient,
  batch: Batch,
  fileName: string,
  file: ArticleFile,
): Promise<StoredArticle> {
  const { date, language, body: text } = file;
  const sha256 = bodyHash(text);
  const title = articleTitle(file);
  const publication = { url: file.url, publisher: file.publisher ?? "Publisher not named", title, date };
  const sourceId = await addArticleSource(tx, batch, publication, sha256);
  const slug = await freeArticleSlug(tx, toArticleSlug(fileName, file));
  const id = newId();
  const searchText = toSearchText({ prose: [title, text], names: [] });
  batch.rows.article.push({ id, slug, sourceId, title, text, sha256, date: toDate(date), language, searchText });
  return { id, sourceId, slug, date, text, publication };
}

/** A file that is named like an address keeps it; any other gets its address from day and title. */
function toArticleSlug(fileName: string, file: ArticleFile): string {
  const stem = basename(fileName).replace(/\.(?:txt|html?|md|markdown)$/i, "");
  const isAddress = stem.startsWith(`${file.date}-`) && toSlug(stem) === stem;
  return isAddress ? stem : toDatedSlug(file.date, articleTitle(file));
}

async function freeArticleSlug(tx: Prisma.TransactionClient, slug: string): Promise<string> {
  const rows = await tx.article.findMany({ where: { slug: { startsWith: slug } }, select: { slug: true } });
  const taken = new Set(rows.map((row) => row.slug));
  return freeSlug(slug, (candidate) => taken.has(candidate));
}

/** Without an address, publisher and title do not tell two texts of one day apart: their fingerprints do. */
async function addArticleSource(
  tx: Prisma.TransactionClient,
  batch: Batch,
  publication: Publication,
  sha256: string,
): Promise<string> {
  const key = sourceKey(publication.url ? publication : { ...publication, url: `urn:sha256:${sha256}` });
  await learn(tx, batch.known, { sources: [key] });
  const known = batch.known.sources.get(key);
  const other = known ? await tx.article.findUnique({ where: { sourceId: known }, select: { slug: true } }) : null;
  if (other) throw new Conflict(`Another text of this article is stored already, as ${other.slug}.`);
  const id = known ?? addSource(batch, publication, "press", key);
  batch.known.sources.set(sourceKey(publication), id);
  return id;
}
