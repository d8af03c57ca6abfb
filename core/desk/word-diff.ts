import { diffWordsWithSpace } from "diff";

/** Words that two texts share, or that one of them alone has. */
export interface WordRun {
  text: string;
  side: "both" | "before" | "after";
}

/** Comparing longer texts would hold up the page: each then counts as changed as a whole. */
const maxChars = 20_000;

/** How one text became another, word by word. */
export function diffByWord(before: string, after: string): WordRun[] {
  if (before === after) return before ? [{ text: before, side: "both" }] : [];
  if (before.length + after.length > maxChars)
    return [
      { text: before, side: "before" },
      { text: after, side: "after" },
    ];
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    text: value,
    side: added ? "after" : removed ? "before" : "both",
  }));
}
