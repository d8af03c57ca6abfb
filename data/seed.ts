import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import type { Corpus } from "#core/corpus/corpus";
import { compileLexicon } from "#core/extract/compile-lexicon";
import type { Database } from "#data/client";
import { withDataErrors } from "#data/errors";
import type { Prisma } from "#prisma/client";
import { refreshIndex } from "./event-index/refresh-index";
import { inTransaction } from "./in-transaction";
import { ingestWithin } from "./ingest";
import type { IngestReport } from "./ingest-report";
import { readSeeds, type Seeds } from "./seed-files";
import { kindsOfSources } from "./seed-sources";
import { insertRows, newBatch, type OnProgress } from "./write-batch";
import { addEntity, markAmbiguousNames } from "./write-entity";
import { addEvents } from "./write-event";
import { addPlaces } from "./write-place";

/** The researched records that come with the program. */
export const seedsFolder = fileURLToPath(new URL("../seeds", import.meta.url));

export interface SeedOptions {
  onProgress?: OnProgress;
  /** another folder of the same form */
  folder?: string;
}

/** What was loaded. */
export interface SeedReport {
  events: number;
  entities: number;
  places: number;
  histories: number;
  articles: IngestReport[];
}

/** Only one process loads; the key is any number that nothing else in the database locks. */
const loadLock = 19530727;

/** Reading and checking takes about this share of the whole load. */
const readShare = 0.1;

/**
 * Loads `seeds/` into a database that holds no event, all of it or nothing; null where there are events already.
 * @throws BadSeeds with every problem, before anything is written
 */
export async function seedIfEmpty(
  db: Database,
  { onProgress = () => {}, folder = seedsFolder }: SeedOptions = {},
): Promise<SeedReport | null> {
  if (await hasEvents(db)) return null;
  onProgress(0, "reading");
  const seeds = readSeeds(folder);
  const onLoad: OnProgress = (share, note) => onProgress(readShare + share * (1 - readShare), note);
  return withDataErrors(async () => {
    const report = await inTransaction(db, (tx) => loadOnce(tx, seeds, onLoad));
    await refreshIndex(db);
    return report;
  });
}

async function loadOnce(
  tx: Prisma.TransactionClient,
  seeds: Seeds,
  onProgress: OnProgress,
): Promise<SeedReport | null> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${loadLock})`;
  if (await hasEvents(tx)) return null;
  const { corpus } = seeds;
  await loadCorpus(tx, corpus, onProgress);
  const articles = await loadArticles(tx, seeds);
  const { events, entities, places, histories } = corpus;
  return {
    events: events.length,
    entities: entities.length,
    places: places.length,
    histories: histories.length,
    articles,
  };
}

async function hasEvents(tx: Prisma.TransactionClient): Promise<boolean> {
  return (await tx.event.findFirst({ select: { id: true } })) !== null;
}

async function loadCorpus(tx: Prisma.TransactionClient, corpus: Corpus, onProgress: OnProgress): Promise<void> {
  const batch = newBatch({
    by: "seed",
    reason: "Loaded from seeds/",
    editorId: null,
    groupId: randomUUID(),
    origin: "seed",
  });
  const histories = new Map(corpus.histories.map(({ event, history }) => [event, history]));
  addPlaces(batch, corpus.places);
  for (const entity of corpus.entities) addEntity(batch, entity);
  const events = corpus.events.map((draft) => ({ draft, history: histories.get(draft.id) ?? [] }));
  addEvents(batch, events, kindsOfSources(corpus.events));
  await insertRows(tx, batch.rows, onProgress);
  await markAmbiguousNames(tx);
}

async function loadArticles(tx: Prisma.TransactionClient, { corpus, articles }: Seeds): Promise<IngestReport[]> {
  const lexicon = compileLexicon(corpus);
  const reports: IngestReport[] = [];
  for (const file of articles) reports.push(await ingestWithin(tx, file, { lexicon }));
  return reports;
}
