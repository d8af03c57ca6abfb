import { cache } from "react";
import type { ArticleRecord } from "#core/article";
import { compareBounds } from "#core/dates/edtf";
import { locateQuote } from "#core/evidence/locate-quote";
import type { Span } from "#core/evidence/segments";
import { findArticle } from "#data/articles";
import { database } from "#data/client";
import { findEventCards, findRedirect } from "#data/events";
import { findNamesIn } from "#data/names-in-text";

/** The article at an address, where it has moved to, or null; read once for the page and its metadata. */
export const readArticle = cache(async (slug: string): Promise<ArticleRecord | { movedTo: string } | null> => {
  const db = await database();
  const article = await findArticle(db, slug);
  if (article) return article;
  const redirect = await findRedirect(db, "article", slug);
  return redirect?.to ? { movedTo: redirect.to } : null;
});

/** An article with its events in the order of time, and its passages where they stand in the stored text. */
export async function readArticlePage(slug: string) {
  const article = await readArticle(slug);
  if (!article || "movedTo" in article) return article;
  const slugs = [...new Set(article.evidence.map(({ event }) => event))];
  const db = await database();
  const [cards, names] = await Promise.all([findEventCards(db, slugs), findNamesIn(db, article.title)]);
  return { article, names, events: cards.toSorted(compareBounds), ...locatePassages(article) };
}

/** Passages that are no longer found are counted, not guessed. */
function locatePassages({ text, evidence }: ArticleRecord): { spans: Span[]; lost: number } {
  const located = evidence.map((quote) => ({ id: quote.event, match: locateQuote(text, quote) }));
  const spans = located.flatMap(({ id, match }) => (match ? [{ start: match.start, end: match.end, id }] : []));
  return { spans, lost: evidence.length - spans.length };
}
