/**
 * The key under which two spellings of one name meet: no case, no diacritics, no hyphens, spaces, apostrophes or
 * periods. Hangul and Chinese characters are kept as they are.
 */
export function normalizeName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’`]s(?![\p{L}\p{N}])/gu, "")
    .replace(/[\s\p{P}]+/gu, "");
}
