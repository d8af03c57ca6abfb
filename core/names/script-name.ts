import type { Language } from "#core/language/language";

const inEnglish: Record<string, string> = {
  Hani: "Chinese characters",
  Hans: "Chinese, simplified",
  Hant: "Chinese, traditional",
};

const inKorean: Record<string, string> = { Hani: "한자", Hans: "중국어 간체", Hant: "중국어 번체", Hang: "한글" };

const names = {
  en: new Intl.DisplayNames("en", { type: "script", fallback: "code" }),
  ko: new Intl.DisplayNames("ko", { type: "script", fallback: "code" }),
};

/** The name of a script by its ISO 15924 code: "Hangul", "Cyrillic"; the code itself where there is none. */
export function scriptName(code: string, language: Language = "en"): string {
  const ours = (language === "ko" ? inKorean : inEnglish)[code];
  return ours ?? (/^[A-Z][a-z]{3}$/.test(code) ? (names[language].of(code) ?? code) : code);
}
