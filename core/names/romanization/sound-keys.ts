import { isKoreanSurname, koreanKey } from "#core/names/name-variants";
import { surnamesOf } from "./press-spellings";
import { romanizeSyllables } from "./romanize-hangul";

/**
 * The keys under which all spellings of one Korean name meet, whatever system, script or order they are in: `Choe Sŏn-hŭi`,
 * `Sun Hee Choi`, `Choisonhui` and 최선희 share one. None for what cannot be a Korean name. Different names may share a key,
 * and a name that can be read in two orders has two.
 */
export function soundKeys(name: string): string[] {
  const words = name
    .normalize("NFC")
    .replace(/['’‘ʻʼ`]/g, "")
    .split(/[\s,]+/)
    .filter(Boolean);
  const [only = ""] = words;
  const isHangul = words.length > 0 && words.every((word) => /^\p{Script=Hangul}+$/u.test(word));
  if (isHangul) return keyed([romanized(words.join(""))]);
  if (words.length === 1) return keyed(cutSurname(only));
  return keyed([inOrder(words), inOrder([words.at(-1) as string, ...words.slice(0, -1)])]);
}

function keyed(names: readonly (string | null)[]): string[] {
  return [...new Set(names.flatMap((name) => (name ? (koreanKey(name) ?? []) : [])))];
}

/** A name by its surname first; the South's `I` for 이 is no word of its own elsewhere. */
function inOrder([surname = "", ...given]: string[]): string | null {
  const word = surname.toLowerCase() === "i" ? "Ri" : surname;
  return isKoreanSurname(plain(word)) ? `${plain(word)} ${given.join("")}` : null;
}

function romanized(hangul: string): string | null {
  const [surname = "", ...given] = [...hangul];
  const parts = romanizeSyllables(given.join(""), "revised");
  const [written] = surnamesOf(surname);
  return parts && written ? `${written} ${parts.join("")}` : null;
}

/** Where a surname and a given name were written as one word: every way to cut it. */
function cutSurname(word: string): string[] {
  const letters = plain(word);
  const ends = [2, 3, 4, 5].filter((end) => letters.length - end >= 3 && isKoreanSurname(letters.slice(0, end)));
  return ends.map((end) => `${letters.slice(0, end)} ${letters.slice(end)}`);
}

function plain(word: string): string {
  return word
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
}
