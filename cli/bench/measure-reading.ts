import { readFileSync } from "node:fs";
import { readArticles } from "#core/article-input/read-articles";
import type { CompiledLexicon } from "#core/extract/compile-lexicon";
import { extract } from "#core/extract/extract";
import { articlePaths } from "../article-paths";
import { heldBytes } from "../held-bytes.js";
import { readSeedLexicon } from "../seed-lexicon";

/** So many files are read before the memory is looked at first: until then caches fill and the program is compiled. */
const firstFiles = 10_000;
const files = 100_000;

const longText = 1_000_000;

/** What one long paragraph costs, and how much memory very many files take. */
export class Reading {
  readonly #text: string;
  readonly #lexicon = readSeedLexicon();

  /** `seeds`: the folder of an article whose words are read over and over */
  constructor(seeds: string) {
    const [path] = articlePaths([seeds]);
    this.#text = readFileSync(path as string, "utf8");
  }

  measureParagraph(): { longSeconds: number } {
    const times = [1, 2, 3].map(() => secondsOfParagraph(this.#text, this.#lexicon));
    return { longSeconds: times.sort((a, b) => a - b)[1] as number };
  }

  async measureFiles(report: (share: number) => void): Promise<{ files: number; megabytes: number }> {
    return { files, megabytes: await memoryOfFiles(this.#text, this.#lexicon, report) };
  }
}

/** How much more memory the process holds after all files than after the first ones, in megabytes. */
async function memoryOfFiles(text: string, lexicon: CompiledLexicon, report: (share: number) => void): Promise<number> {
  let first = 0;
  for (let number = 0; number < files; number += 1) {
    if (number === firstFiles) first = heldBytes();
    if (number % 1_000 === 0) report(number / files);
    const { parts } = await readArticles({ name: `${number}.txt`, bytes: shortFile(text, number) });
    for (const { article } of parts) if (!Array.isArray(article)) extract(article, lexicon);
  }
  return Math.round((heldBytes() - first) / 2 ** 20);
}

/** The first paragraph of an article with a word, a person and a place that no other file has. */
function shortFile(text: string, number: number): Buffer {
  const letters = [...String(number)].map((digit) => "abcdefghij"[Number(digit)]).join("");
  const [first] = text.split(/\n\s*\n/);
  return Buffer.from(
    `${first}\n\nSynthetic${letters}. Ambassador Jane D${letters} met Mike Pompeo in Port ${letters}.\n`,
  );
}

/** An article of a million characters without a line break, in seconds of the processor. */
function secondsOfParagraph(text: string, lexicon: CompiledLexicon): number {
  const words = `${text
    .replace(/^date \S+ /, "")
    .replace(/\s+/g, " ")
    .trim()} `;
  const body = words.repeat(Math.ceil(longText / words.length)).slice(0, longText);
  const before = process.cpuUsage();
  extract({ date: "2018-09-27", body, language: "en" }, lexicon);
  const { user, system } = process.cpuUsage(before);
  return Math.round((user + system) / 10_000) / 100;
}
