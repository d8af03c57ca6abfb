import { describeQuote } from "#core/evidence/quote";
import { relocateQuote } from "#core/evidence/relocate-quote";
import type { CompiledLexicon } from "#core/extract/compile-lexicon";
import { extract } from "#core/extract/extract";
import type { ExtractedEvent, ExtractedEvidence } from "#core/extract/extracted-event";
import { fromDate } from "#data/day";
import type { Prisma } from "#prisma/client";
import { findStoredMatches } from "../ingest-match";
import { addSuggestion } from "../ingest-suggestion";
import { insertRows, newBatch } from "../write-batch";
import { listQuotes } from "./article-change";
import { authorOf, type EditorAuthor } from "./editor-author";
import { toExtracted } from "./waiting-suggestion";

/** A suggestion none of whose passages is left was made of words that nobody can read any more. */
const gone = "The article’s text was changed, and the words are not in it any more.";

/**
 * Reads an article again after its text was replaced: suggestions that wait follow their passages, and sentences that no
 * suggestion and no evidence stands on are read for new ones.
 * @returns how many are new
 */
export async function suggestAnew(
  tx: Prisma.TransactionClient,
  lexicon: CompiledLexicon,
  author: EditorAuthor,
  articleId: string,
): Promise<number> {
  const article = await tx.article.findUniqueOrThrow({ where: { id: articleId } });
  const { text, language } = article;
  const taken: Span[] = await listQuotes(tx, articleId);
  const suggestions = await tx.suggestion.findMany({ where: { articleId }, orderBy: { id: "asc" } });
  for (const { id, payload, state } of suggestions) {
    const event = toExtracted(payload);
    const evidence = event.evidence.flatMap((passage) => follow(text, passage));
    taken.push(...evidence);
    if (state === "waiting" && evidence.length === 0)
      await tx.suggestion.update({
        where: { id },
        data: { state: "rejected", decidedBy: author.editor.name, decidedAt: new Date(), decision: gone },
      });
    else if (state === "waiting")
      await tx.suggestion.update({
        where: { id },
        data: { payload: { ...event, evidence } as unknown as Prisma.InputJsonObject },
      });
  }
  const date = fromDate(article.date);
  const read = extract({ date, language, body: text }, lexicon);
  const news = read.filter((event) => !isToldBy(event, taken));
  const matches = await findStoredMatches(tx, news, date, lexicon);
  const batch = newBatch(authorOf(author));
  for (const [index, event] of news.entries())
    addSuggestion(batch, articleId, { event, match: matches[index]?.ranked[0], reasons: [] });
  await insertRows(tx, batch.rows);
  return batch.rows.suggestion.length;
}

interface Span {
  start: number;
  end: number;
}

/** A passage where it stands now: the extractor keeps no surroundings, its words alone must tell. */
function follow(text: string, passage: ExtractedEvidence): ExtractedEvidence[] {
  const { start, end, exact, supports } = passage;
  const found = relocateQuote(text, { exact, prefix: "", suffix: "", start, end });
  if (found.kind === "lost") return [];
  if (found.kind === "kept") return [passage];
  const quote = describeQuote(text, found.quote.start, found.quote.end);
  return [{ start: quote.start, end: quote.end, exact: quote.exact, supports }];
}

function isToldBy({ evidence }: ExtractedEvent, taken: readonly Span[]): boolean {
  return evidence.some((passage) => taken.some(({ start, end }) => passage.start < end && start < passage.end));
}
