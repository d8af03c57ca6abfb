const common: Record<string, string> = {
  Hani: "Chinese characters",
  Hans: "Chinese, simplified",
  Hant: "Chinese, traditional",
};

const names = new Intl.DisplayNames("en", { type: "script", fallback: "code" });

/** The English name of a script by its ISO 15924 code: "Hangul", "Cyrillic"; the code itself where there is none. */
export function scriptName(code: string): string {
  return common[code] ?? (/^[A-Z][a-z]{3}$/.test(code) ? (names.of(code) ?? code) : code);
}
