import { scriptOf } from "#core/names/script-of";

const ofScript: Readonly<Record<string, string>> = { Hang: "ko", Jpan: "ja", Hani: "zh", Cyrl: "ru" };

/** A tag of BCP 47 in its canonical spelling (`en_us` is `en-US`); null where the text is none. */
export function toLanguageTag(text: string): string | null {
  const tag = text.trim().replaceAll("_", "-");
  if (!/^[a-z]{2,3}(-|$)/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/** A character that English and its neighbors are not written with. */
const strange = /[^\0-\u024f\u2010-\u206f]/;

/**
 * The likeliest language of a text (BCP 47) by the script of its letters. A good part is enough, for English names and
 * figures stand in text of all kinds; what has no such part is read as English.
 */
export function guessLanguage(body: string): string {
  const sample = body.slice(0, 4000);
  if (!strange.test(sample)) return "en";
  const counts = new Map<string, number>();
  for (const [word] of sample.matchAll(/[^\P{L}\p{Script=Latin}]+/gu)) {
    const language = ofScript[scriptOf(word) ?? ""];
    if (language) counts.set(language, (counts.get(language) ?? 0) + word.length);
  }
  // Kana, however little of it, makes Japanese of Chinese characters, which Chinese text never mixes with it.
  const kana = counts.get("ja") ?? 0;
  if (kana > 0) counts.set("ja", kana + (counts.get("zh") ?? 0));
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best && best[1] * 5 > sample.length ? best[0] : "en";
}
