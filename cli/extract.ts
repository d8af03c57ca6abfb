import { createHash } from "node:crypto";
import { once } from "node:events";
import { readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type ArticleFileProblem, findSizeProblem, parseArticleFile } from "#core/article-file";
import { type CompiledLexicon, compileLexicon } from "#core/extract/compile-lexicon";
import { extract } from "#core/extract/extract";
import type { Extraction } from "#core/extract/extracted-event";

const usage = "Usage: npm run -s extract -- FILE… (- reads from standard input)";

process.exitCode = await main(process.argv.slice(2));

/**
 * Prints the events of article files as JSON: one object for one file, one line each for several, in the order given.
 * Files are read one at a time. A bad one is named on stderr and the others go on; the exit code is then 1.
 */
async function main(paths: string[]): Promise<number> {
  if (paths.length === 0) {
    console.error(usage);
    return 1;
  }
  const lexicon = readLexicon();
  let failures = 0;
  for (const path of paths) {
    const result = extractFile(path, lexicon);
    if (typeof result === "string") {
      failures++;
      console.error(result);
    } else
      await write(
        paths.length === 1 ? `${JSON.stringify(result, null, 2)}\n` : `${JSON.stringify({ file: path, ...result })}\n`,
      );
  }
  return failures > 0 ? 1 : 0;
}

/** Waits where the reader of a pipe is slower than we are, so that memory stays flat. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

/** What a file yields, or what is wrong with it as `file:line: problem. remedy`. */
function extractFile(path: string, lexicon: CompiledLexicon): Extraction | string {
  const bytes = readBytes(path);
  if (!(bytes instanceof Uint8Array)) return formatProblem(path, bytes);
  const file = parseArticleFile(bytes);
  if (Array.isArray(file)) return file.map((problem) => formatProblem(path, problem)).join("\n");
  const { date, title, language, body } = file;
  const sha256 = createHash("sha256").update(body).digest("hex");
  return { article: { date, title, language, sha256 }, events: extract({ date, body, language }, lexicon) };
}

function formatProblem(path: string, { line, problem, remedy }: ArticleFileProblem): string {
  return `${path}:${line}: ${problem} ${remedy}`;
}

/** A file that is too large is not read only to be refused. */
function readBytes(path: string): Uint8Array | ArticleFileProblem {
  try {
    if (path === "-") return readFileSync(0);
    return findSizeProblem(statSync(path).size) ?? readFileSync(path);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    const problem =
      code === "ENOENT"
        ? "There is no such file."
        : code === "EISDIR"
          ? "This is a folder."
          : `It cannot be read (${code}).`;
    return { line: 1, problem, remedy: "Name an article file, or - for standard input." };
  }
}

function readLexicon(): CompiledLexicon {
  const read = (name: string) =>
    JSON.parse(readFileSync(fileURLToPath(new URL(`../seeds/${name}`, import.meta.url)), "utf8"));
  return compileLexicon({ entities: read("people.json"), places: read("places.json") });
}
