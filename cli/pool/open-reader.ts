import type { ArticleFile } from "#core/article";
import type { ExtractedEvent } from "#core/extract/extracted-event";
import type { Lexicon } from "#core/extract/lexicon";
import type { ReadAhead } from "#data/ingest-file";
import { WorkerPool } from "./worker-pool";

/**
 * Starts a thread that reads articles while this one writes others to the database: writing takes longer, so one is enough.
 * Close it when all is read.
 */
export function openReader(names: Lexicon): { readAhead: ReadAhead; close(): Promise<void> } {
  const module = new URL("./reading.ts", import.meta.url);
  const pool = new WorkerPool<readonly ArticleFile[], ExtractedEvent[][]>({ module, given: names }, 1);
  return { readAhead: (articles) => pool.run(articles), close: () => pool.close() };
}
