import { scriptName } from "#core/names/script-name";
import { scriptOf } from "#core/names/script-of";

/** Lines of one kind, in their order. */
export interface LineGroup {
  /** such as `Hangul`; empty = all are of one kind */
  name: string;
  lines: string[];
}

/** What becomes of a list of lines. */
export interface LineChanges {
  before: number;
  after: number;
  come: LineGroup[];
  stay: LineGroup[];
  go: LineGroup[];
}

/** How one list of lines becomes another, by what comes, stays and goes; spellings stand together by their script, the most first. */
export function compareLines(before: string, after: string, areSpellings: boolean): LineChanges {
  const [old, now] = [linesOf(before), linesOf(after)];
  const [had, has] = [new Set(old), new Set(now)];
  const group = (lines: string[]) => groupsOf(lines, areSpellings ? scriptWords : () => "");
  return {
    before: old.length,
    after: now.length,
    come: group(now.filter((line) => !had.has(line))),
    stay: group(now.filter((line) => had.has(line))),
    go: group(old.filter((line) => !has.has(line))),
  };
}

function linesOf(text: string): string[] {
  return text.split("\n").filter((line) => line !== "");
}

function scriptWords(spelling: string): string {
  const script = scriptOf(spelling);
  return script ? scriptName(script) : "other signs";
}

function groupsOf(lines: readonly string[], nameOf: (line: string) => string): LineGroup[] {
  const groups = new Map<string, string[]>();
  for (const line of lines) groups.set(nameOf(line), [...(groups.get(nameOf(line)) ?? []), line]);
  return [...groups]
    .map(([name, members]) => ({ name, lines: members }))
    .toSorted((a, b) => b.lines.length - a.lines.length);
}
