import type { Language } from "#core/language/language";

/** A name as the record spells it, and in the script of its bearer or its country, where that is known. */
export interface SpelledName {
  name: string;
  native?: string | null;
}

/**
 * Somebody’s name as pages in a language give it first. Readers of Korean know Koreans by their names in Hangul; other scripts
 * would not help them, and no font of ours has all Chinese characters.
 */
export function shownName({ name, native }: SpelledName, language: Language): string {
  return language === "ko" && native && /\p{Script=Hangul}/u.test(native) ? native : name;
}

/** Both names in the order of a language; the second is null where there is but one. */
export function namesInOrder(spelled: SpelledName, language: Language): [first: string, second: string | null] {
  const { name, native } = spelled;
  if (!native || native === name) return [name, null];
  return shownName(spelled, language) === native ? [native, name] : [name, native];
}
