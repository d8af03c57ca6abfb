import { parseArgs } from "node:util";
import { compileLexicon } from "#core/extract/compile-lexicon";
import type { Database, OpenDatabase } from "#data/client";
import { refreshIndex } from "#data/event-index/refresh-index";
import type { NamedFile } from "#data/ingest";
import { ingestFiles as ingest } from "#data/ingest-file";
import { failed, type IngestReport } from "#data/ingest-report";
import { readLexicon } from "#data/lexicon";
import { articlePaths, readInput } from "./article-paths";
import { exitCodeOn } from "./exit-code";
import { formatReport, formatTally, type Tally } from "./ingest-report";
import { openReader } from "./pool/open-reader";
import { Progress } from "./setup/progress.js";
import { prepareDatabase } from "./site/database";
import { usages } from "./usages.js";

interface Options {
  paths: string[];
  dryRun: boolean;
  json: boolean;
  publish: boolean;
}

/** Below, a thread that reads ahead would start when the work is nearly done. */
const fewFiles = 100;

process.exitCode = await main(process.argv.slice(2));

/** Takes article files into the database. The exit code is 1 if any failed. */
async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === "string") {
    console.error(`${options}\n${usages.ingest}`);
    return 1;
  }
  return exitCodeOn((database) => ingestAll(database, options));
}

function readOptions(args: string[]): Options | string {
  const flag = { type: "boolean", default: false } as const;
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { "dry-run": flag, json: flag, publish: flag },
    });
    if (positionals.length === 0) return "Which files or folders?";
    return { paths: positionals, dryRun: values["dry-run"], json: values.json, publish: values.publish };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function ingestAll(database: OpenDatabase, options: Options): Promise<number> {
  const progress = new Progress();
  await prepareDatabase(database, progress);
  const tally = await progress.run("Taking in articles", (report) => ingestFiles(database.db, options, report));
  await progress.run("Indexing the events", (report) => refreshIndex(database.db, report));
  if (!options.json) console.log(formatTally(tally, options.dryRun));
  return tally.failed > 0 ? 1 : 0;
}

/** A few files at a time: the memory does not grow with their number. */
async function ingestFiles(
  db: Database,
  options: Options,
  report: (share: number, note?: string) => void,
): Promise<Tally> {
  const names = await readLexicon(db);
  const total = count(articlePaths(options.paths));
  const reader = total < fewFiles ? null : openReader(names);
  const lexicon = compileLexicon(names);
  const tally: Tally = { added: 0, unchanged: 0, failed: 0 };
  const files = readFiles(options.paths, (done) => report(done / total, `${done} of ${total}`));
  try {
    for await (const outcome of ingest(db, files, { ...options, lexicon, ...reader })) {
      tally[outcome.status]++;
      console.log(options.json ? JSON.stringify(outcome) : formatReport(outcome));
    }
  } finally {
    await reader?.close();
  }
  return tally;
}

/** One file after the other, as they are asked for; in the place of one that cannot be read stands why. */
function* readFiles(paths: readonly string[], onFile: (done: number) => void): Generator<NamedFile | IngestReport> {
  let done = 0;
  for (const path of articlePaths(paths)) {
    const bytes = readInput(path);
    yield bytes instanceof Uint8Array ? { name: path, bytes } : failed(path, [bytes]);
    onFile(++done);
  }
}

function count(paths: Iterable<unknown>): number {
  let number = 0;
  for (const _ of paths) number++;
  return number;
}
