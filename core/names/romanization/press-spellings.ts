import { surnameSpellings } from "#core/names/name-variants";
import { type RomanizationSystem, romanizationSystems, romanizeSyllables } from "./romanize-hangul";

/** Syllables of given names that the press writes by ear, by their official form in the South. */
const byEar: Record<string, readonly string[]> = {
  hui: ["hee", "hui"],
  seon: ["sun", "son"],
  jeong: ["jung", "jong", "chung"],
  yeong: ["young", "yong"],
  cheol: ["chul", "chol"],
  eun: ["un", "eun"],
  hyeok: ["hyuk", "hyok"],
  hyeon: ["hyun", "hyon"],
  myeong: ["myung", "myong"],
  seong: ["sung", "song"],
  seok: ["suk", "sok"],
  gyeong: ["kyung", "kyong"],
  su: ["soo", "su"],
  u: ["woo", "u"],
  hun: ["hoon", "hun"],
  jun: ["joon", "jun"],
  deok: ["duk", "tok"],
  geun: ["keun", "gun"],
  beom: ["bum", "pom"],
  taek: ["taek", "thaek"],
};

/** Surnames that the two Koreas do not begin alike: the North keeps the ㄹ and ㄴ that the South drops. */
const twoFold: Record<string, string> = { 이: "리", 임: "림", 노: "로", 유: "류", 염: "렴", 여: "려" };

/** The surname of a name in Hangul in all its usual spellings, the North's first; one that is not listed by rule. */
export function surnamesOf(syllable: string): string[] {
  const northern = romanizeSyllables(twoFold[syllable] ?? syllable, "dprk")?.[0];
  if (northern === undefined) return [];
  const word = northern.replace(/^th/, "t");
  return [...(surnameSpellings(northern) ?? surnameSpellings(word) ?? [capitalize(northern)])];
}

/**
 * A Korean name in Hangul as libraries and the press write it: each official romanization, then those by ear, all with the
 * surname first. None for what is not built like a name (a surname of one syllable, then one or two).
 */
export function pressSpellings(hangul: string): string[] {
  const [surname = "", ...given] = [...hangul.normalize("NFC")];
  const surnames = surnamesOf(surname);
  const givens = [...romanizationSystems.map((system) => official(given, system)), ...heard(given)];
  if (surnames.length === 0 || given.length === 0 || given.length > 2) return [];
  const names = givens.flatMap((parts) =>
    parts ? surnames.map((word) => `${word} ${capitalize(parts.join("-"))}`) : [],
  );
  return [...new Set(names)];
}

function official(given: readonly string[], system: RomanizationSystem): string[] | null {
  return romanizeSyllables(given.join(""), system);
}

/** Every syllable as the press hears it, in all combinations. */
function heard(given: readonly string[]): string[][] {
  const parts = official(given, "revised") ?? [];
  const choices = parts.map((part) => byEar[part] ?? [part]);
  return choices.reduce<string[][]>(
    (names, part) => names.flatMap((name) => part.map((form) => [...name, form])),
    [[]],
  );
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
