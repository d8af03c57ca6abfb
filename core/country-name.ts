const names = new Intl.DisplayNames("en", { type: "region", fallback: "code" });

/** The English name of a country by its ISO 3166 code; the code itself where there is none. */
export function countryName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code;
}
