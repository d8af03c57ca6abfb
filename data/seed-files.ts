import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArticleFile } from "#core/article-file";
import { checkCorpus } from "#core/corpus/check-corpus";
import { type Corpus, type CorpusProblem, type FiledCorpus, formatProblem, readCorpus } from "#core/corpus/corpus";
import { DataError } from "#data/errors";
import type { NamedFile } from "./ingest";

/** What `seeds/` holds: the records, and the article files in the order of their names. */
export interface Seeds {
  corpus: Corpus;
  articles: NamedFile[];
}

/** The seeds cannot be loaded: every problem, a line each. */
export class BadSeeds extends DataError {
  override readonly name = "BadSeeds";
  constructor(readonly problems: readonly CorpusProblem[]) {
    super(`Problems in the seeds, so that nothing was loaded:\n${problems.map(formatProblem).join("\n")}`);
  }
}

/**
 * Reads and checks the files of the folder.
 * @throws BadSeeds with all problems at once
 */
export function readSeeds(folder: string): Seeds {
  const files = corpusPaths(folder).map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
  const { corpus, problems } = readCorpus(files);
  const articles = readArticles(join(folder, "articles"));
  const all = [...problems, ...checkCorpus(corpus), ...articles.flatMap(checkArticle)];
  if (all.length > 0) throw new BadSeeds(all);
  return { corpus: withoutFiles(corpus), articles };
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

function checkArticle({ name, bytes }: NamedFile): CorpusProblem[] {
  const article = parseArticleFile(bytes);
  if (!Array.isArray(article)) return [];
  return article.map(({ line, problem, remedy }) => ({
    file: `articles/${name}`,
    record: null,
    field: `line ${line}`,
    problem: `${problem} ${remedy}`,
  }));
}

function withoutFiles(corpus: FiledCorpus): Corpus {
  return {
    events: corpus.events.map(({ record }) => record),
    entities: corpus.entities.map(({ record }) => record),
    places: corpus.places.map(({ record }) => record),
    histories: corpus.histories.map(({ record }) => record),
  };
}
