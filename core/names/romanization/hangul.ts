/** A syllable of Hangul as the places of its letters: initial (19), vowel (21) and final (28, 0 = none). */
export interface Syllable {
  initial: number;
  vowel: number;
  final: number;
}

const first = 0xac00;
const last = 0xd7a3;

/** The syllables of a word in Hangul; null where it is anything else. */
export function syllablesOf(word: string): Syllable[] | null {
  const codes = [...word.normalize("NFC")].map((letter) => (letter.codePointAt(0) as number) - first);
  if (codes.length === 0 || codes.some((code) => code < 0 || code > last - first)) return null;
  return codes.map((code) => ({
    initial: Math.floor(code / 588),
    vowel: Math.floor((code % 588) / 28),
    final: code % 28,
  }));
}

const initials = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const vowels = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
const finals = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

/** The letters (jamo) of a text in Hangul, so that a slip of one key is a slip of one letter; other text as it is. */
export function lettersOf(text: string): string {
  return [...text.normalize("NFC")].map(spell).join("");
}

function spell(letter: string): string {
  const [syllable] = syllablesOf(letter) ?? [];
  if (!syllable) return letter;
  const { initial, vowel, final } = syllable;
  return `${initials[initial]}${vowels[vowel]}${final > 0 ? finals[final - 1] : ""}`;
}
