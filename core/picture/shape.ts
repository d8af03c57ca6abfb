/**
 * Pictures are data: a tree of the few elements of SVG that we need. A page draws the tree as elements of its own, in the
 * colors of the reader (components/picture/picture.tsx), a file as text in the colors of paper (core/picture/picture-file.ts),
 * and a test reads it.
 */
export interface Shape {
  tag: ShapeTag;
  attributes: ShapeAttributes;
  children: readonly (Shape | string)[];
}

export type ShapeTag = "a" | "circle" | "defs" | "g" | "line" | "path" | "pattern" | "rect" | "text" | "title" | "use";

/** Attributes by their names in React; a value that begins with `@` is a paint of core/picture/palette.ts. */
export type ShapeAttributes = Readonly<Record<string, string | number | undefined>>;

/** A picture of a fixed size, in CSS pixels. */
export interface Picture {
  width: number;
  height: number;
  shapes: readonly Shape[];
}

/** An element with what is in it; nothing is drawn for `null` and `false`. */
export function shape(
  tag: ShapeTag,
  attributes: ShapeAttributes,
  children: readonly (Shape | string | null | false)[] = [],
): Shape {
  return { tag, attributes, children: children.filter((child) => child !== null && child !== false) };
}

/** Words that begin, end or stand in the middle at a point; `y` is their middle line. */
export function words(text: string, { x, y, ...attributes }: { x: number; y: number } & ShapeAttributes): Shape {
  return shape("text", { x: round(x), y: round(y), dominantBaseline: "central", fill: "@soft", ...attributes }, [text]);
}

/** A link around shapes, named for those who do not see them. */
export function link(href: string, name: string, children: readonly (Shape | null | false)[]): Shape {
  return shape("a", { href, "aria-label": name }, [shape("title", {}, [name]), ...children]);
}

/** To a tenth of a pixel: more cannot be seen, and takes room. */
export function round(number: number): number {
  return Math.round(number * 10) / 10;
}

/** About how wide a text is at a size, by the mean widths of Latin letters and of Hangul and Chinese characters. */
export function wordsWidth(text: string, size = 12): number {
  let width = 0;
  for (const sign of text) width += widthOf(sign);
  return width * size;
}

function widthOf(sign: string): number {
  return /[\p{Script=Hangul}\p{Script=Han}]/u.test(sign) ? 0.92 : 0.54;
}

/** As much of a text as `width` pixels hold at a size; cut ones end in an ellipsis. */
export function fitWords(text: string, width: number, size = 12): string {
  if (wordsWidth(text, size) <= width) return text;
  let [kept, taken] = ["", widthOf("…") * size];
  for (const sign of text) {
    taken += widthOf(sign) * size;
    if (taken > width && kept !== "") break;
    kept += sign;
  }
  return `${kept.trimEnd()}…`;
}
