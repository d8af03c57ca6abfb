import type { DiffRun } from "#core/desk/text-diff";

/** Compared words: what went is struck, what came is underlined; colors say the same again. */
export function DiffRuns({ runs }: { runs: readonly DiffRun[] }) {
  return runs.map(({ text, side }, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: a run is its place in the text
    if (side === "both") return <span key={index}>{text}</span>;
    // biome-ignore lint/suspicious/noArrayIndexKey: a run is its place in the text
    return side === "before" ? <del key={index}>{text}</del> : <ins key={index}>{text}</ins>;
  });
}
