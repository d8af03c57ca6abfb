import { normalizeName } from "#core/names/normalize-name";
import { parseQuery } from "#core/search/parse-query";
import type { Database } from "#data/client";
import { openIndex } from "#data/event-index/index-view";
import { knownNames } from "./known-names";

/** Another search that finds something where one finds nothing. */
export interface NearSearch {
  q: string;
  /** the name that is meant; null where another word is */
  name: string | null;
}

const mostNear = 4;
/** The newest blocks hold the words of the field well enough; a slip need not be looked up in all of them. */
const lookedBlocks = 8;

/** Searches with near spellings: names that sound or look like the words, and for each word the likest ones of all texts. */
export async function nearSearches(db: Database, q: string): Promise<NearSearch[]> {
  const words = parseQuery(q).terms.flatMap((term) => (term.kind === "word" && !term.not ? term.text : []));
  if (words.length === 0) return [];
  const view = await openIndex(db);
  const { matcher } = await knownNames(db, view.version);
  const texts = [...new Set([words.join(" "), ...words])];
  const names = texts
    .flatMap((text) => matcher.match(text, 2))
    .map(({ entry }) => ({ q: entry.name, name: entry.name }));
  const ids = view.blocks.slice(-lookedBlocks).map(({ id }) => id);
  const likest = await Promise.all(words.map((word) => likestWord(db, ids, normalizeName(word))));
  const respelled = words.map((word, place) => likest[place] ?? word).join(" ");
  const other = respelled === words.join(" ") ? [] : [{ q: respelled, name: null }];
  const all = [...other, ...names].filter((near) => near.q !== q);
  return all.filter((near, place) => all.findIndex((one) => one.q === near.q) === place).slice(0, mostNear);
}

async function likestWord(db: Database, blocks: readonly string[], word: string): Promise<string | null> {
  if (word.length < 4 || blocks.length === 0) return null;
  const [row] = await db.$queryRaw<{ word: string }[]>`
    SELECT w AS word FROM (
      SELECT DISTINCT unnest(string_to_array("words", ' ')) AS w FROM "EventWord"
      WHERE ${word} <% "words" AND "blockId" = ANY(${blocks}::uuid[])) t
    WHERE length(w) < 16 AND similarity(w, ${word}) > 0.35 ORDER BY similarity(w, ${word}) DESC, w LIMIT 1`;
  return row?.word ?? null;
}
