import type { Language } from "#core/language/language";

const names = {
  en: new Intl.DisplayNames("en", { type: "region", fallback: "code" }),
  ko: new Intl.DisplayNames("ko", { type: "region", fallback: "code" }),
};

/** Where Korean diplomacy says it otherwise than the Unicode tables. */
const korean: Record<string, string> = { KR: "한국", KP: "북한", SU: "소련" };

/** The name of a country by its ISO 3166 code; the code itself where there is none. */
export function countryName(code: string, language: Language = "en"): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return (language === "ko" ? korean[code] : undefined) ?? names[language].of(code) ?? code;
}

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
let codes: ReadonlyMap<string, string> | null = null;

/** The ISO 3166 code of a country by its English name; null where none is called so. */
export function countryCode(name: string): string | null {
  codes ??= new Map(
    letters
      .flatMap((a) => letters.map((b) => a + b).filter(isCurrent))
      .map((code) => [countryName(code), code] as const),
  );
  const code = codes.get(name);
  return code && code !== name ? code : null;
}

/** Former codes, such as SU, are called by the name of what came after. */
function isCurrent(code: string): boolean {
  return new Intl.Locale(`und-${code}`).region === code;
}
