/** A name in its bearer's own script, with the language that a voice should read it in. */
export function NativeName({ name, country }: { name: string; country: string | null }) {
  return (
    <span lang={languageOf(name, country)} className="text-soft">
      {name}
    </span>
  );
}

const hanLanguages: Record<string, string> = { JP: "ja", KP: "ko", KR: "ko" };

/** BCP 47, as far as the script tells it; Han characters by the bearer's country. Undefined where nothing can be told. */
export function languageOf(name: string, country: string | null): string | undefined {
  if (/\p{Script=Hangul}/u.test(name)) return "ko";
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)) return "ja";
  if (/\p{Script=Han}/u.test(name)) return hanLanguages[country ?? ""] ?? "zh";
  if (/\p{Script=Cyrillic}/u.test(name)) return country === "MN" ? "mn" : "ru";
  if (/\p{Script=Arabic}/u.test(name)) return country === "IR" ? "fa" : "ar";
  return undefined;
}
