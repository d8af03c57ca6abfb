import type { Run } from "#core/search/highlight";

/** A text with what was looked for marked in it. */
export function Highlighted({ runs }: { runs: readonly Run[] }) {
  // Runs are made anew with the text: their places are what tells them apart.
  let at = 0;
  return runs.map(({ text, isHit }) => {
    const key = at;
    at += text.length;
    return isHit ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
  });
}
