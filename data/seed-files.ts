import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkCorpus } from "#core/corpus/check-corpus";
import { type Corpus, type CorpusProblem, type Filed, formatProblem, readCorpus } from "#core/corpus/corpus";

/** What `seeds/` holds: the records, and the article files in the order of their names. */
export interface Seeds {
  corpus: Corpus;
  articles: { name: string; bytes: Uint8Array }[];
}

/** The seeds cannot be loaded: every problem, a line each. */
export class BadSeeds extends Error {
  override readonly name = "BadSeeds";
  constructor(readonly problems: readonly CorpusProblem[]) {
    super(`The seeds have ${problems.length} problems; nothing was loaded.\n${problems.map(formatProblem).join("\n")}`);
  }
}

/**
 * Reads and checks the files of the folder.
 * @throws BadSeeds with all problems at once
 */
export function readSeeds(folder: string): Seeds {
  const { corpus, problems } = readCorpus(
    corpusPaths(folder).map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") })),
  );
  const all = [...problems, ...checkCorpus(corpus)];
  if (all.length > 0) throw new BadSeeds(all);
  return { corpus: withoutFiles(corpus), articles: readArticles(join(folder, "articles")) };
}

/** The corpus files within the folder, in a fixed order. */
export function corpusPaths(folder: string): string[] {
  const events = readdirSync(join(folder, "events")).filter((name) => name.endsWith(".json"));
  return ["people.json", "places.json", ...events.sort().map((name) => `events/${name}`), "histories.json"];
}

function readArticles(folder: string): Seeds["articles"] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return names.sort().map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
}

function withoutFiles(corpus: { [kind in keyof Corpus]: Filed<Corpus[kind][number]>[] }): Corpus {
  return {
    events: corpus.events.map(({ record }) => record),
    entities: corpus.entities.map(({ record }) => record),
    places: corpus.places.map(({ record }) => record),
    histories: corpus.histories.map(({ record }) => record),
  };
}
