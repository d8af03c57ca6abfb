/** A name this long is broken rather than pushed out of a narrow column. */
const longestHeld = 20;

/**
 * A text in which names stay on one line: no-break spaces (U+00A0) stand between their words. For what people read, never
 * for what is stored or compared.
 */
export function holdNames(text: string, names: readonly string[]): string {
  return names
    .filter((name) => name.includes(" ") && name.length <= longestHeld)
    .sort((a, b) => b.length - a.length)
    .reduce((held, name) => held.replaceAll(name, () => name.replaceAll(" ", "\u00a0")), text);
}
