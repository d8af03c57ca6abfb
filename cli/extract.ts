import { once } from "node:events";
import { availableParallelism } from "node:os";
import { articlePaths, isFolder } from "./article-paths";
import { extractFile, type Said } from "./extraction";
import { WorkerPool } from "./pool/worker-pool";
import { readSeedLexicon } from "./seed-lexicon";
import { usages } from "./usages.js";

/** Fewer files are read in this process: threads are not worth their start, a second each. */
const fewFiles = 1000;
/** So many files are one job of a thread. */
const filesPerJob = 16;

process.exitCode = await main(process.argv.slice(2));

/**
 * Prints the events of article files as JSON: one object for one article, one line each for several files or a feed, in the
 * order given. Few files are read one at a time, very many on all cores. What is bad is named on stderr and the others go on;
 * the exit code is then 1.
 */
async function main(args: string[]): Promise<number> {
  if (args.length === 0) {
    console.error(usages.extract);
    return 1;
  }
  const isSingle = args.length === 1 && !args.some(isFolder);
  const paths = articlePaths(args);
  const first = takeFrom(paths, fewFiles);
  const all = first.length < fewFiles ? extractHere(first, isSingle) : extractOnAllCores(first, paths);
  let failures = 0;
  for await (const said of all) failures += await print(said);
  return failures > 0 ? 1 : 0;
}

async function* extractHere(paths: Iterable<string>, isSingle: boolean): AsyncGenerator<Said> {
  const lexicon = readSeedLexicon();
  for (const path of paths) yield* extractFile(path, lexicon, isSingle);
}

/** The main thread only prints; it has the time to. */
async function* extractOnAllCores(first: readonly string[], others: Iterator<string>): AsyncGenerator<Said> {
  const module = new URL("./pool/extracting.ts", import.meta.url);
  const pool = new WorkerPool<string[], Said[]>({ module, given: null }, availableParallelism());
  try {
    for await (const said of pool.inOrder(jobsOf(first, others))) yield* said;
  } finally {
    await pool.close();
  }
}

function* jobsOf(first: readonly string[], others: Iterator<string>): Generator<string[]> {
  for (const paths of [first.values(), others])
    for (let job = takeFrom(paths, filesPerJob); job.length > 0; job = takeFrom(paths, filesPerJob)) yield job;
}

function takeFrom(paths: Iterator<string>, most: number): string[] {
  const taken: string[] = [];
  for (let next = paths.next(); !next.done; next = paths.next()) {
    taken.push(next.value);
    if (taken.length === most) break;
  }
  return taken;
}

/** Waits where the reader of a pipe is slower than we are, so that memory stays flat. Gives 1 for a problem. */
async function print({ kind, text }: Said): Promise<number> {
  if (kind === "problem") process.stderr.write(text);
  else if (!process.stdout.write(text)) await once(process.stdout, "drain");
  return kind === "problem" ? 1 : 0;
}
