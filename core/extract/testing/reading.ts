import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ArticleReading, readArticle } from "#core/extract/article-reading";
import type { Candidate } from "#core/extract/candidate";
import type { Clause } from "#core/extract/clause/clause";
import { splitClauses } from "#core/extract/clause/split-clauses";
import { compileLexicon } from "#core/extract/compile-lexicon";
import { extract } from "#core/extract/extract";
import type { ExtractedEvent } from "#core/extract/extracted-event";
import { readTellings } from "#core/extract/read-sentences";

const seeds = join(import.meta.dirname, "../../../seeds");
const read = (name: string) => JSON.parse(readFileSync(join(seeds, name), "utf8"));

/** The names that the command knows. */
export const lexicon = compileLexicon({ entities: read("people.json"), places: read("places.json") });

/** The day of the articles of tests, a Thursday. */
export const today = "2018-09-27";

/** A text taken apart. */
export function readingOf(body: string, date = today): ArticleReading {
  return readArticle({ date, body }, lexicon.names);
}

/** The token of a word of a text, the first one where it stands several times. */
export function tokenOf(reading: ArticleReading, word: string): number {
  const at = reading.tokens.findIndex(({ text }) => text === word);
  if (at < 0) throw new Error(`“${word}” is no word of “${reading.text}”.`);
  return at;
}

/** All clauses of a text. */
export function clausesOf(reading: ArticleReading): Clause[] {
  return reading.sentences.flatMap((sentence) => splitClauses(reading, sentence));
}

/** The clause that a token stands in. */
export function clauseAt(reading: ArticleReading, at: number): Clause {
  const clause = clausesOf(reading).find(({ from, to }) => from <= at && at < to);
  if (!clause) throw new Error(`Token ${at} of “${reading.text}” stands in no clause.`);
  return clause;
}

/** What the clauses of a text tell, before it is put together. */
export function tellingsOf(body: string, date = today): readonly Candidate[] {
  return readTellings(readingOf(body, date));
}

export function eventsOf(body: string, date = today, language = "en"): ExtractedEvent[] {
  return extract({ date, body, language }, lexicon);
}

/** An event in one line: `meeting | held | 2018-09-26 | New York | Mike Pompeo, Ri Yong Ho`. */
export function brief({ type, status, date, place, participants }: ExtractedEvent): string {
  return [type, status, date, place?.name ?? "", participants.map(({ name }) => name).join(", ")].join(" | ");
}
