import { describe, expect, it } from "vitest";
import { isEntryByHour } from "./entry-hour";

/** Asks about the sentence that a bar stands before. */
function isEntry(told: string): boolean {
  const text = told.replace("¦", "");
  return isEntryByHour({ text }, { start: told.indexOf("¦"), end: text.length });
}

describe("isEntryByHour", () => {
  it.each([
    ["¦4:05 p.m. | The handshake", true],
    ["It begins.\n\n14.27 ¦It is over.", true],
    ["14.27 It is over.\n\n¦They went home.", false],
    ["The envoys\n9.05pm: came. ¦They met.", true],
    ["They came at 9.05pm: ¦all of them.", false],
    [`9:05 Come in. ${"They talk. ".repeat(900)}¦They go.`, false],
    [`${"They talk. ".repeat(900)}\n9:05 They rise. ¦They go.`, true],
  ])("%j: %s", (told, expected) => expect(isEntry(told)).toBe(expected));
});
