/** What Next hands over of one parameter of an address; twice `toString` comes with the function of that name before it. */
type Given = string | undefined | readonly unknown[];

/**
 * The texts of a parameter, trimmed, without empty ones; `separator` stands between several in one. What is no text is left out:
 * Next collects parameters in a plain object, where `?toString=x` meets what every object inherits.
 */
export function textsOf(given: Given, separator: string | RegExp | null): string[] {
  const texts = [given].flat().filter((text) => typeof text === "string");
  return (separator ? texts.flatMap((text) => text.split(separator)) : texts)
    .map((text) => text.trim())
    .filter(Boolean);
}
