import { readFileSync, rmSync } from "node:fs";
import { parseArticleFile } from "#core/article-file";
import { addDays } from "#core/dates/calendar";
import { type CompiledLexicon, compileLexicon } from "#core/extract/compile-lexicon";
import { extract } from "#core/extract/extract";
import { type Database, openDatabase } from "#data/client";
import type { NamedFile } from "#data/ingest";
import { ingestFiles } from "#data/ingest-file";
import { readLexicon } from "#data/lexicon";
import { deployMigrations } from "#data/migrations/deploy";
import { seedIfEmpty } from "#data/seed";
import { articlePaths } from "../article-paths";
import { openReader } from "../pool/open-reader";
import type { Figures } from "./figures";
import { round } from "./statistics";

/**
 * Before the clock starts, all articles are read so many times: a process that reads many is measured, not its start. The
 * engine goes on compiling in threads of its own, whose time is counted too, until some thirty passes are over.
 */
const warmUpPasses = 40;
const passes = 25;
/** So many are taken in before the clock starts, and while it runs: whole groups of 64. */
const warmUpIngested = 128;
const ingested = 512;

/**
 * Articles a second: read by the extractor alone, a second of the processor's, and taken into an embedded database that
 * holds the seeds, a second of the clock's.
 * @param folders articles that are read in turn
 */
export async function measureText(dataDir: string, folders: string[]): Promise<NonNullable<Figures["text"]>> {
  // what an earlier run took in would be told anew, at ever more cost
  rmSync(dataDir, { recursive: true, force: true });
  const database = await openDatabase({ dataDir });
  try {
    await deployMigrations(database.connection);
    await seedIfEmpty(database.db);
    const texts = [...articlePaths(folders)].map((path) => readFileSync(path));
    return { extract: await measureExtract(database.db, texts), ...(await measureIngest(database.db, texts)) };
  } finally {
    await database.close();
  }
}

async function measureExtract(db: Database, texts: readonly Buffer[]): Promise<number> {
  const lexicon = compileLexicon(await readLexicon(db));
  for (let pass = 0; pass < warmUpPasses; pass += 1) readAll(texts, lexicon);
  const before = process.cpuUsage();
  for (let pass = 0; pass < passes; pass += 1) readAll(texts, lexicon);
  const { user, system } = process.cpuUsage(before);
  return round((passes * texts.length) / ((user + system) / 1e6));
}

function readAll(texts: readonly Buffer[], lexicon: CompiledLexicon): void {
  for (const text of texts) {
    const article = parseArticleFile(text);
    if (Array.isArray(article)) throw new Error("An article cannot be read.");
    extract(article, lexicon);
  }
}

/** As the command takes files in: a few at a time, read by a thread of its own. */
async function measureIngest(db: Database, texts: readonly Buffer[]) {
  const names = await readLexicon(db);
  const reader = openReader(names);
  let [number, memory, started] = [0, 0, 0];
  try {
    const options = { lexicon: compileLexicon(names), readAhead: reader.readAhead };
    for await (const { status, problems } of ingestFiles(db, copiesOf(texts), options)) {
      if (status !== "added") throw new Error(`An article was not taken in: ${JSON.stringify(problems)}`);
      number += 1;
      if (number === warmUpIngested) [memory, started] = [process.memoryUsage().rss, performance.now()];
    }
  } finally {
    await reader.close();
  }
  const perSecond = ingested / ((performance.now() - started) / 1000);
  return { ingest: round(perSecond), ingestMegabytes: Math.round((process.memoryUsage().rss - memory) / 2 ** 20) };
}

function* copiesOf(texts: readonly Buffer[]): Generator<NamedFile> {
  const run = Date.now();
  for (let number = 0; number < warmUpIngested + ingested; number += 1) {
    const bytes = anotherDay(texts[number % texts.length] as Buffer, number, `${run}-${number}`);
    yield { name: `bench-${run}-${number}.txt`, bytes };
  }
}

/** The same words on another day, with a last line of their own: no two are one text. */
function anotherDay(bytes: Buffer, number: number, mark: string): Buffer {
  const text = bytes.toString("utf8").replace(/\d{4}-\d\d-\d\d/, (day) => addDays(day, number % 28));
  return Buffer.from(`${text.trimEnd()}\n\nSynthetic copy ${mark}.\n`);
}
