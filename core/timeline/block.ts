import { pairMark } from "#core/search-text";
import { type ColumnRow, type Columns, toColumns } from "#core/timeline/columns";
import { encodeRows } from "#core/timeline/row-set";
import { toShortParts } from "#core/timeline/short-parts";

/** More rows than this in one block make it slow to write anew, fewer make many blocks slow to read. */
export const blockSize = 8_192;

/** How many rows begin on a day. */
export interface DayRows {
  day: string;
  rows: number;
}

/** Days divided so that each part holds at most `most` rows, as far as single days do; never a day between two parts. */
export function divideDays(days: readonly DayRows[], most = blockSize): { firstDay: string; lastDay: string }[] {
  const parts: { firstDay: string; lastDay: string; rows: number }[] = [];
  for (const { day, rows } of days) {
    const part = parts.at(-1);
    if (!part || part.rows + rows > most) parts.push({ firstDay: day, lastDay: day, rows });
    else Object.assign(part, { lastDay: day, rows: part.rows + rows });
  }
  return parts.map(({ firstDay, lastDay }) => ({ firstDay, lastDay }));
}

/** What events are found by, by their short numbers. */
export interface Findable {
  /** of each event, the text that search looks in: words separated by spaces */
  texts: readonly (readonly [seq: number, text: string])[];
  /** of each person, place, tag and publisher, the events */
  terms: readonly (readonly [kind: string, term: string, seqs: readonly number[]])[];
}

/** A block of the index, ready to be stored. */
export interface Block {
  columns: Columns;
  /** words that occur in the very same events, and these events' rows */
  words: { words: string; positions: Uint8Array }[];
  /** two words that stand side by side in the very same events */
  pairs: { pairs: string[]; positions: Uint8Array }[];
  terms: { kind: string; term: string; positions: Uint8Array }[];
  /** parts of words that are too short for trigrams, and the rows of the events in which they occur */
  parts: { part: string; positions: Uint8Array }[];
}

/** The block of rows in the order of lists; an event may have several rows. */
export function toBlock(rows: readonly ColumnRow[], { texts, terms }: Findable): Block {
  const rowsOf = new Map<number, number[]>();
  for (const [row, { seq }] of rows.entries()) rowsOf.set(seq, [...(rowsOf.get(seq) ?? []), row]);
  const placesOf = (seqs: readonly number[]) => seqs.flatMap((seq) => rowsOf.get(seq) ?? []).sort((a, b) => a - b);
  const positionsOf = (seqs: readonly number[]) => encodeRows(placesOf(seqs), rows.length);
  const groups = groupWords(texts, (word) => !word.includes(pairMark)).map(({ words, seqs }) => ({
    words,
    rows: placesOf(seqs),
  }));
  return {
    columns: toColumns(rows),
    words: groups.map((group) => ({
      words: group.words.join(" "),
      positions: encodeRows(group.rows, rows.length),
    })),
    parts: toShortParts(groups, rows.length),
    pairs: groupWords(texts, (word) => word.includes(pairMark)).map(({ words, seqs }) => ({
      pairs: words,
      positions: positionsOf(seqs),
    })),
    terms: terms.map(([kind, term, seqs]) => ({ kind, term, positions: positionsOf(seqs) })),
  };
}

/**
 * The spellings of one person occur in the very same events: such words are kept together, which makes a search that many
 * spellings answer a short one.
 */
function groupWords(
  texts: Findable["texts"],
  isWanted: (word: string) => boolean,
): { words: string[]; seqs: number[] }[] {
  const eventsOf = new Map<string, number[]>();
  for (const [seq, text] of texts)
    for (const word of new Set(text.split(" ").filter(isWanted))) {
      const seqs = eventsOf.get(word);
      if (seqs) seqs.push(seq);
      else eventsOf.set(word, [seq]);
    }
  const groups = new Map<string, { words: string[]; seqs: number[] }>();
  for (const [word, seqs] of eventsOf) {
    const key = seqs.join();
    const group = groups.get(key);
    if (group) group.words.push(word);
    else groups.set(key, { words: [word], seqs });
  }
  return [...groups.values()];
}
