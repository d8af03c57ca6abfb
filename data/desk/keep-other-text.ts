import type { ArticleFile } from "#core/article";
import { articleTitle } from "#core/article-file";
import type { Editor } from "#core/desk/role";
import type { Database } from "#data/client";
import { DataError } from "#data/errors";
import { bodyHash } from "../ingest-article";
import { sourceKey } from "../write-source";
import { proposeText } from "./propose-text";

/** Who hands in what the command for files meets. */
const command: Editor = { id: "command-line", name: "ingest", role: "editor" };

/**
 * Keeps another text of a publication that is held, for the desk to compare, unless an editor has turned this very text
 * down before.
 * @returns what to do about it, for people
 */
export async function keepOtherText(db: Database, article: ArticleFile, fileName: string): Promise<string> {
  const { url, date, body, publisher } = article;
  const title = articleTitle(article);
  const key = sourceKey({ url, publisher: publisher ?? "Publisher not named", title, date });
  const stored = await db.article.findFirst({ where: { source: { key } }, select: { id: true } });
  if (!stored) return "Change the stored article instead.";
  const declined = await db.proposal.findFirst({
    where: {
      ...{ noun: "article", subjectId: stored.id, state: "declined" },
      payload: { path: ["sha256"], equals: bodyHash(body) },
    },
  });
  if (declined) return "An editor has compared the two and kept the stored one.";
  try {
    await proposeText(db, command, { id: stored.id, text: body, title, reason: `Ingested ${fileName}` });
    return "It waits at the desk to be compared with that one.";
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return error.message;
  }
}
