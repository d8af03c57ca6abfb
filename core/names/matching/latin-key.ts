/** What languages write differently when they write one foreign name, and the letters under which the ways meet. */
const habits: [RegExp, string][] = [
  [/tsch|tch|tc/g, "ch"],
  [/sch|sz/g, "sh"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/ck|q|c(?![eihy])/g, "k"],
  [/x/g, "ks"],
  [/w/g, "v"],
  [/z/g, "s"],
  [/ou|oo|oh(?=[^aeiou]|$)/g, "u"],
  [/iy|ij|ii|yi|y|j/g, "i"],
  [/ie(?=i|$)|ee/g, "i"],
  [/(.)\1+/g, "$1"],
];

/** The key under which the spellings of one name meet that different languages give it: `Schoigu`, `Shoygu`, `Shoigu`. */
export function latinKey(normalized: string): string | null {
  if (!/^[a-z]{5,}$/.test(normalized)) return null;
  return habits.reduce((text, [pattern, letters]) => text.replace(pattern, letters), normalized);
}
