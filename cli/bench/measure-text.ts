import { readFileSync } from "node:fs";
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
import type { Figures } from "./figures";
import { round } from "./statistics";

/** Before the clock starts: a process that reads many articles is measured, not its start. */
const warmUpMs = 3_000;
const extractMs = 5_000;
const ingested = 300;

/** Articles a second, on one core: read by the extractor alone, and taken into an embedded database that holds the seeds. */
export async function measureText(dataDir: string, seeds: string): Promise<NonNullable<Figures["text"]>> {
  const database = await openDatabase({ dataDir });
  try {
    await deployMigrations(database.connection);
    await seedIfEmpty(database.db);
    const texts = [...articlePaths([seeds])].map((path) => readFileSync(path));
    return { extract: await measureExtract(database.db, texts), ...(await measureIngest(database.db, texts)) };
  } finally {
    await database.close();
  }
}

async function measureExtract(db: Database, texts: readonly Buffer[]): Promise<number> {
  const lexicon = compileLexicon(await readLexicon(db));
  readFor(warmUpMs, texts, lexicon);
  return round(readFor(extractMs, texts, lexicon));
}

/** Reads articles over and over for a time; how many a second. */
function readFor(ms: number, texts: readonly Buffer[], lexicon: CompiledLexicon): number {
  const started = performance.now();
  let read = 0;
  while (performance.now() - started < ms) {
    const article = parseArticleFile(texts[read % texts.length] as Buffer);
    if (Array.isArray(article)) throw new Error("An article of the seeds cannot be read.");
    extract(article, lexicon);
    read += 1;
  }
  return read / ((performance.now() - started) / 1000);
}

/** As the command takes files in: a few at a time. */
async function measureIngest(db: Database, texts: readonly Buffer[]) {
  const lexicon = compileLexicon(await readLexicon(db));
  const [memory, started] = [process.memoryUsage().rss, performance.now()];
  for await (const { status, problems } of ingestFiles(db, copiesOf(texts), { lexicon }))
    if (status !== "added") throw new Error(`An article was not taken in: ${JSON.stringify(problems)}`);
  const perSecond = ingested / ((performance.now() - started) / 1000);
  return { ingest: round(perSecond), ingestMegabytes: Math.round((process.memoryUsage().rss - memory) / 2 ** 20) };
}

function* copiesOf(texts: readonly Buffer[]): Generator<NamedFile> {
  const run = Date.now();
  for (let number = 0; number < ingested; number += 1) {
    const bytes = anotherDay(texts[number % texts.length] as Buffer, number, `${run}-${number}`);
    yield { name: `bench-${run}-${number}.txt`, bytes };
  }
}

/** The same words on another day, with a last line of their own: no two are one text. */
function anotherDay(bytes: Buffer, number: number, mark: string): Buffer {
  const text = bytes.toString("utf8").replace(/\d{4}-\d\d-\d\d/, (day) => addDays(day, number % 28));
  return Buffer.from(`${text.trimEnd()}\n\nSynthetic copy ${mark}.\n`);
}
