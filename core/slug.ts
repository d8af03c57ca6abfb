/** Lower case Latin letters and digits, joined by single hyphens. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether a text can be an address part of ours: no database need be asked about any other. */
export function isSlug(text: string): boolean {
  return slugPattern.test(text);
}

/** The longest address part that is still readable in an address bar. */
const maxLength = 80;

/**
 * Text as an address part: lower case Latin letters and digits, joined by hyphens. Accents are dropped, other scripts
 * left out, and what is too long ends with a whole word. Empty where nothing of the text is left.
 */
export function toSlug(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase();
  const slug = (plain.match(/[a-z0-9]+/g) ?? []).join("-");
  if (slug.length <= maxLength) return slug;
  const end = slug.lastIndexOf("-", maxLength);
  return slug.slice(0, end > 0 ? end : maxLength);
}

/** The address part of what happened or appeared on a day, such as `2018-09-27-a-new-invitation`; sorts by day. */
export function toDatedSlug(day: string, text: string): string {
  const words = toSlug(text);
  return words === "" ? day : words.startsWith(`${day}-`) || words === day ? words : toSlug(`${day} ${words}`);
}

/** The slug itself or, where it is taken, with the first number that makes it free: `-2`, `-3`, … */
export function freeSlug(slug: string, isTaken: (slug: string) => boolean): string {
  if (!isTaken(slug)) return slug;
  let number = 2;
  while (isTaken(`${slug}-${number}`)) number++;
  return `${slug}-${number}`;
}
