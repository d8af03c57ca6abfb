import type { FieldRow } from "#core/desk/event-fields";
import { describeQuote } from "#core/evidence/quote";
import { isSlug } from "#core/slug";
import type { Database } from "#data/client";

/**
 * A row of the form as a passage of its article: where the row says, or where its words stand. Words that stand there more
 * than once, or nowhere, are a problem: nothing is guessed.
 */
export async function resolveQuote(db: Database, row: FieldRow): Promise<{ row: FieldRow } | { problem: string }> {
  const slug = (row.article ?? "")
    .trim()
    .replace(/^.*\/articles\//, "")
    .replace(/[?#].*$/, "");
  const article = isSlug(slug) ? await db.article.findUnique({ where: { slug }, select: { text: true } }) : null;
  if (!article) return { problem: `There is no article “${row.article ?? ""}” here. Copy its address from Articles.` };
  const exact = row.exact ?? "";
  if (exact.trim() === "") return { problem: "Select the words that say so, or copy them from the article." };
  const [start, end] = [Number(row.start), Number(row.end)];
  if (row.start && article.text.slice(start, end) === exact) return { row: { ...row, article: slug } };
  const places = occurrences(article.text, exact);
  if (places.length === 0)
    return { problem: `“${short(exact)}” does not stand in this article. Copy the words exactly.` };
  if (places.length > 1)
    return { problem: `“${short(exact)}” stands there ${places.length} times. Take in more words around it.` };
  const at = places[0] as number;
  const quote = describeQuote(article.text, at, at + exact.length);
  return { row: { ...row, ...quote, article: slug, start: String(quote.start), end: String(quote.end) } };
}

function occurrences(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
