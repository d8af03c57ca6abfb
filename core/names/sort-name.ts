/** Countries where the family name stands first, also in the Latin letters of this record. */
const familyFirst = new Set(["KP", "KR", "CN", "TW", "VN", "KH", "HU"]);

/** What belongs to no family name. */
const additions = /^(jr|sr|ii|iii|iv)\.?$/i;
/** What stands before a family name and is not looked up. */
const particles = /^(al|el|an|as|ash|ad)-/i;

/**
 * The word by which a name is looked up in a list: of people the family name, in which countries differ, of all others the
 * whole name. One person of a Western country whose name has Korean order is found by the last word.
 */
export function sortNameOf({ name, kind, country }: { name: string; kind: string; country: string | null }): string {
  if (kind !== "person") return name.replace(/^the /i, "");
  const words = name.split(/\s+/).filter((word) => !additions.test(word));
  const family = familyFirst.has(country ?? "") ? words[0] : words.at(-1);
  return (family ?? name).replace(particles, "");
}

/** The letter under which a name is listed: A–Z, `#` for all others. */
export function letterOf(sortName: string): string {
  const first = sortName.normalize("NFD").replace(/\p{M}/gu, "").charAt(0).toUpperCase();
  return /^[A-Z]$/.test(first) ? first : "#";
}
