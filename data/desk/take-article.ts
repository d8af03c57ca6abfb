import type { ArticleFile } from "#core/article";
import type { Editor } from "#core/desk/role";
import { extract } from "#core/extract/extract";
import type { Database } from "#data/client";
import { Conflict } from "#data/errors";
import { addIfNew } from "../ingest";
import { bodyHash } from "../ingest-article";
import { sourceKey } from "../write-source";
import { deskLexicon } from "./desk-lexicon";
import { deskWrite } from "./desk-write";
import { authorOf } from "./editor-author";

/** What became of an article that an editor handed in. */
export type TakenArticle =
  /** `added`, or held before with the same text */
  | { kind: "added" | "unchanged"; id: string; suggestions: number }
  /** the same publication is held with another text */
  | { kind: "other-text"; id: string };

/**
 * Takes an article in with all that its text tells of, as suggestions: nothing supports an event before an editor has seen it.
 * @throws Forbidden
 */
export async function takeArticle(db: Database, editor: Editor, article: ArticleFile): Promise<TakenArticle> {
  const other = await findOtherText(db, article);
  if (other) return { kind: "other-text", id: other };
  const lexicon = await deskLexicon(db);
  const found = extract(article, lexicon);
  const subject = article.title ?? article.body.trim().slice(0, 80);
  return deskWrite(db, editor, { write: "article.add", noun: "article", subject }, async (tx) => {
    const author = { ...authorOf({ editor, reason: "Handed in at the desk" }), origin: "extractor" as const };
    const report = await addIfNew(tx, { name: "pasted", article, found }, { lexicon, author, asks: true });
    const slug = report.slug as string;
    const { id } = await tx.article.findUniqueOrThrow({ where: { slug }, select: { id: true } });
    const suggestions = report.events.length;
    const kind = report.status === "unchanged" ? "unchanged" : "added";
    return {
      result: { kind, id, suggestions } as TakenArticle,
      audit: { subjectId: id, subject: slug, detail: { kind, suggestions } },
    };
  }).catch((error: unknown) => otherTextAfterAll(db, article, error));
}

/** Somebody else handed the same publication in at the same moment. */
async function otherTextAfterAll(db: Database, article: ArticleFile, error: unknown): Promise<TakenArticle> {
  const other = error instanceof Conflict ? await findOtherText(db, article) : null;
  if (!other) throw error;
  return { kind: "other-text", id: other };
}

/** The article that is held of the same publication with another text: by its address or, without one, never. */
async function findOtherText(db: Database, { url, publisher, title, date, body }: ArticleFile): Promise<string | null> {
  if (!url) return null;
  const named = title ? [sourceKey({ url, publisher: publisher ?? "Publisher not named", title, date })] : [];
  const rows = await db.article.findMany({
    where: { source: { OR: [{ url }, { key: { in: named } }] } },
    select: { id: true, sha256: true },
    orderBy: { date: "desc" },
  });
  const sha256 = bodyHash(body);
  return rows.some((row) => row.sha256 === sha256) ? null : (rows[0]?.id ?? null);
}
