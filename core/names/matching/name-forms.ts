import { normalizeName } from "#core/names/normalize-name";
import { lettersOf } from "#core/names/romanization/hangul";
import { soundKeys } from "#core/names/romanization/sound-keys";
import { foldHan } from "./han-variants";
import { latinKey } from "./latin-key";

/** A spelling in the forms in which it is compared. */
export interface NameForms {
  /** the spelling without case, marks, spaces: first as it is written, then beginning at each further word */
  turns: readonly string[];
  /** under which the spellings of one Korean name meet */
  sounds: readonly string[];
  /** under which spellings of one name in different languages meet, of each turn */
  habits: readonly string[];
  /** what slips of the keys are counted in, of each turn; Hangul by its letters */
  letters: readonly string[];
}

/** The forms of a spelling. `isKorean` tells whether it may be a Korean name: others have no sounds. */
export function formsOf(spelling: string, isKorean: boolean): NameForms {
  const turns = turnsOf(spelling);
  return {
    turns,
    sounds: isKorean ? soundKeys(spelling) : [],
    habits: turns.flatMap((turn) => latinKey(turn) ?? []),
    letters: turns.map(lettersOf),
  };
}

/** Nobody is called by more words than this; a turn of each would cost much and find nothing. */
const mostWords = 6;

/** The words of a name from each of them on, and round: `Son Hui Choe` is a turn of `Choe Son Hui`. */
function turnsOf(spelling: string): string[] {
  const words = foldHan(spelling)
    .split(/[\s,·]+/)
    .map(normalizeName)
    .filter(Boolean);
  const starts = words.length > mostWords ? [0] : [...words.keys()];
  return [...new Set(starts.map((start) => [...words.slice(start), ...words.slice(0, start)].join("")))];
}
