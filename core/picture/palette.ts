/**
 * The paints of pictures by their names. In a page each is the token of the design (docs/design-language.md), which follows
 * day, night and forced colors; in a file it is that of day, since files are printed or stand in documents.
 */
export const palette = {
  ink: "#1a1e21",
  soft: "#4f565b",
  line: "#cfd0cb",
  slab: "#8b8f8d",
  paper: "#ffffff",
  hut: "#0c5a9b",
  "hut-fill": "#4c92d6",
  wash: "#e2ecf5",
} as const;

export type Paint = `@${keyof typeof palette}`;

/** A paint as a page has it. */
export function toToken(value: string): string {
  return value.startsWith("@") ? `var(--color-${value.slice(1)})` : value;
}

/** A paint as a file has it. */
export function toColor(value: string): string {
  return value.startsWith("@") ? (palette[value.slice(1) as keyof typeof palette] ?? palette.ink) : value;
}
