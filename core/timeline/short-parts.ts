import { emptySet, encodeSet, type RowSet } from "#core/timeline/row-set";

/** As many characters have the longest parts of words whose rows are kept: trigrams answer for all longer ones. */
const longest = 2;

/** Whether a part of a word is too short for an index of trigrams. */
export function isShortPart(text: string): boolean {
  return [...text].length <= longest;
}

/** The parts of one and two characters of some words. */
export function shortPartsOf(words: readonly string[]): Set<string> {
  const parts = new Set<string>();
  for (const word of words) {
    const characters = [...word];
    for (const [place, character] of characters.entries()) {
      parts.add(character);
      if (place > 0) parts.add(`${characters[place - 1]}${character}`);
    }
  }
  return parts;
}

/** Of each short part of the words of a block, the rows in which it occurs; `size` rows has the block. */
export function toShortParts(
  groups: Iterable<{ words: readonly string[]; rows: readonly number[] }>,
  size: number,
): { part: string; positions: Uint8Array }[] {
  const sets = new Map<string, RowSet>();
  for (const { words, rows } of groups)
    for (const part of shortPartsOf(words)) {
      const set = sets.get(part) ?? emptySet(size);
      sets.set(part, set);
      for (let index = 0; index < rows.length; index += 1) {
        const row = rows[index] as number;
        set[row >> 3] = (set[row >> 3] as number) | (1 << (row & 7));
      }
    }
  return [...sets].map(([part, set]) => ({ part, positions: encodeSet(set, size) }));
}
