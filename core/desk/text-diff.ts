import { diffLines, diffWordsWithSpace } from "diff";

/** Words that two texts share, or that one of them alone has. */
export interface DiffRun {
  text: string;
  side: "both" | "before" | "after";
}

/** Some lines of two texts: the same in both, or changed from the one to the other. */
export type DiffPart = { kind: "same"; text: string } | { kind: "changed"; runs: DiffRun[] };

/** More differences than this are two texts rather than one that was edited. */
const maxLineEdits = 4_000;
const maxWordEdits = 2_000;

/**
 * How one text became another: line by line first, since most lines are the same, then word by word where lines changed. The
 * runs of `before` and `both` together are the one text, those of `after` and `both` the other.
 */
export function diffText(before: string, after: string): DiffPart[] {
  const lines = diffLines(before, after, { maxEditLength: maxLineEdits });
  if (!lines) return [changed(before, after)];
  const parts: DiffPart[] = [];
  let [removed, added] = ["", ""];
  const flush = () => {
    if (removed !== "" || added !== "") parts.push(changed(removed, added));
    [removed, added] = ["", ""];
  };
  for (const line of lines) {
    if (line.removed) removed += line.value;
    else if (line.added) added += line.value;
    else {
      flush();
      parts.push({ kind: "same", text: line.value });
    }
  }
  flush();
  return parts;
}

function changed(before: string, after: string): DiffPart {
  const words = diffWordsWithSpace(before, after, { maxEditLength: maxWordEdits });
  if (!words) return { kind: "changed", runs: [run(before, "before"), run(after, "after")] };
  return {
    kind: "changed",
    runs: words.map(({ value, added, removed }) => run(value, added ? "after" : removed ? "before" : "both")),
  };
}

function run(text: string, side: DiffRun["side"]): DiffRun {
  return { text, side };
}
