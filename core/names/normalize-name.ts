/**
 * The key under which two spellings of one name meet: no case, no diacritics, no hyphens, spaces, apostrophes or
 * periods. Hangul and Chinese characters are kept as they are.
 */
export function normalizeName(name: string): string {
  if (plain.test(name)) return name.toLowerCase();
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’`]s(?![\p{L}\p{N}])/gu, "")
    .replace(/[\s\p{P}]+/gu, "");
}

/** Most words of prose are already what is left of them, but for their case. */
const plain = /^[A-Za-z0-9]*$/;
