import { diffLines, diffWordsWithSpace } from "diff";

/** Words that two texts share, or that one of them alone has. */
export interface DiffRun {
  text: string;
  side: "both" | "before" | "after";
}

/** Some lines of two texts: the same in both, or changed from the one to the other. */
export type DiffPart = { kind: "same"; text: string } | { kind: "changed"; runs: DiffRun[] };

/** More differences than this are two texts rather than one that was edited: comparing on would hold up the page. */
const maxLineEdits = 4_000;
const maxWordEdits = 2_000;

/**
 * How one text became another, word by word. The runs of `before` and `both` together are the one text, those of `after` and
 * `both` the other; of two texts that share too little, each is one run.
 */
export function diffWords(before: string, after: string): DiffRun[] {
  if (before === after) return runs([before, "both"]);
  const words = diffWordsWithSpace(before, after, { maxEditLength: maxWordEdits });
  if (!words) return runs([before, "before"], [after, "after"]);
  return words.map(({ value, added, removed }) => ({
    text: value,
    side: added ? "after" : removed ? "before" : "both",
  }));
}

/** The same of long texts: line by line first, since most lines are the same, then word by word where lines changed. */
export function diffText(before: string, after: string): DiffPart[] {
  const lines = diffLines(before, after, { maxEditLength: maxLineEdits });
  if (!lines) return [{ kind: "changed", runs: diffWords(before, after) }];
  const parts: DiffPart[] = [];
  let [removed, added] = ["", ""];
  const flush = () => {
    if (removed !== "" || added !== "") parts.push({ kind: "changed", runs: diffWords(removed, added) });
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

function runs(...all: [text: string, side: DiffRun["side"]][]): DiffRun[] {
  return all.flatMap(([text, side]) => (text === "" ? [] : [{ text, side }]));
}
