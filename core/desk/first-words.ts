/**
 * The beginning of a text, of whole words as far as there are any, and what is left of it; null = it is not longer than that.
 * @param most letters of the beginning
 */
export function splitAfter(text: string, most: number): { first: string; rest: string } | null {
  if (text.length <= most) return null;
  const space = text.lastIndexOf(" ", most);
  // never between the two halves of one character
  const end = space > most / 2 ? space : most - Number(/[\uD800-\uDBFF]/.test(text[most - 1] ?? ""));
  return { first: text.slice(0, end), rest: text.slice(end) };
}
