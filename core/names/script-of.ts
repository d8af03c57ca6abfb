/** Kana makes Japanese of Chinese characters, so it is asked for before them. */
const scripts: [code: string, letters: RegExp][] = [
  ["Hang", /\p{Script=Hangul}/u],
  ["Jpan", /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["Hani", /\p{Script=Han}/u],
  ["Cyrl", /\p{Script=Cyrillic}/u],
  ["Arab", /\p{Script=Arabic}/u],
  ["Grek", /\p{Script=Greek}/u],
  ["Deva", /\p{Script=Devanagari}/u],
  ["Laoo", /\p{Script=Lao}/u],
  ["Latn", /\p{Script=Latin}/u],
];

/** The script of a name (ISO 15924), by its letters; null where it has none that we know. */
export function scriptOf(name: string): string | null {
  return scripts.find(([, letters]) => letters.test(name))?.[0] ?? null;
}
