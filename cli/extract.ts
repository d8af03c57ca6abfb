import { createHash } from "node:crypto";
import { once } from "node:events";
import type { ArticleFile } from "#core/article";
import type { ArticleFileProblem } from "#core/article-file";
import { partName } from "#core/article-input/article-reading";
import { readArticles } from "#core/article-input/read-articles";
import type { ArticleForm } from "#core/article-input/sniff-form";
import type { CompiledLexicon } from "#core/extract/compile-lexicon";
import { extract } from "#core/extract/extract";
import { articlePaths, isFolder, readInput } from "./article-paths";
import { readSeedLexicon } from "./seed-lexicon";
import { usages } from "./usages.js";

process.exitCode = await main(process.argv.slice(2));

/**
 * Prints the events of article files as JSON: one object for one article, one line each for several files or a feed, in the
 * order given. Files are read one at a time. What is bad is named on stderr and the others go on; the exit code is then 1.
 */
async function main(paths: string[]): Promise<number> {
  if (paths.length === 0) {
    console.error(usages.extract);
    return 1;
  }
  const lexicon = readSeedLexicon();
  const isSingle = paths.length === 1 && !paths.some(isFolder);
  let failures = 0;
  for (const path of articlePaths(paths)) failures += await extractFile(path, lexicon, isSingle);
  return failures > 0 ? 1 : 0;
}

/** Prints what a file yields, and says how many of its articles failed. */
async function extractFile(path: string, lexicon: CompiledLexicon, isSingle: boolean): Promise<number> {
  const bytes = readInput(path);
  if (!(bytes instanceof Uint8Array)) return complain(path, [bytes]);
  const { form, parts } = await readArticles({ name: path, bytes });
  let failures = 0;
  for (const part of parts) {
    const { article } = part;
    if (Array.isArray(article)) failures += complain(path, article);
    else {
      const extraction = { article: describe(article, form), events: extract(article, lexicon) };
      const isAlone = isSingle && part.item === null;
      await write(
        isAlone
          ? `${JSON.stringify(extraction, null, 2)}\n`
          : `${JSON.stringify({ file: partName(path, part), ...extraction })}\n`,
      );
    }
  }
  return failures;
}

/** What is known of an article; its text too where that is not what stands in the file, for offsets count in it. */
function describe({ date, title, publisher, url, language, body }: ArticleFile, form: ArticleForm | null) {
  const sha256 = createHash("sha256").update(body).digest("hex");
  return { date, title, publisher, url, language, sha256, ...(form === "plain" ? {} : { text: body }) };
}

function complain(path: string, problems: readonly ArticleFileProblem[]): number {
  for (const { line, problem, remedy } of problems) console.error(`${path}:${line}: ${problem} ${remedy}`);
  return 1;
}

/** Waits where the reader of a pipe is slower than we are, so that memory stays flat. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}
