import { createHash } from "node:crypto";
import type { ArticleFile } from "#core/article";
import type { ArticleFileProblem } from "#core/article-file";
import { partName } from "#core/article-input/article-reading";
import { readArticles } from "#core/article-input/read-articles";
import type { ArticleForm } from "#core/article-input/sniff-form";
import type { CompiledLexicon } from "#core/extract/compile-lexicon";
import { extract } from "#core/extract/extract";
import { readInput } from "./article-paths";

/** A line for standard output, or what is bad for standard error. */
export type Said = { kind: "event" | "problem"; text: string };

/** What the articles of a file tell, in their order; an article that is a file of its own is printed over several lines where `isSingle`. */
export async function* extractFile(path: string, lexicon: CompiledLexicon, isSingle: boolean): AsyncGenerator<Said> {
  const bytes = readInput(path);
  if (!(bytes instanceof Uint8Array)) return yield complaint(path, [bytes]);
  const { form, parts } = await readArticles({ name: path, bytes });
  for (const part of parts) {
    const { article } = part;
    if (Array.isArray(article)) yield complaint(path, article);
    else {
      const extraction = { article: describe(article, form), events: extract(article, lexicon) };
      const isAlone = isSingle && part.item === null;
      const text = isAlone
        ? JSON.stringify(extraction, null, 2)
        : JSON.stringify({ file: partName(path, part), ...extraction });
      yield { kind: "event", text: `${text}\n` };
    }
  }
}

/** What is known of an article; its text too where that is not what stands in the file, for offsets count in it. */
function describe({ date, title, publisher, url, language, body }: ArticleFile, form: ArticleForm | null) {
  const sha256 = createHash("sha256").update(body).digest("hex");
  return { date, title, publisher, url, language, sha256, ...(form === "plain" ? {} : { text: body }) };
}

function complaint(path: string, problems: readonly ArticleFileProblem[]): Said {
  const lines = problems.map(({ line, problem, remedy }) => `${path}:${line}: ${problem} ${remedy}\n`);
  return { kind: "problem", text: lines.join("") };
}
