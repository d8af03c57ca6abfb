import { expect, it } from "vitest";
import { readOptions } from "./options";

it("does everything but the long part, unless parts are named", () => {
  expect(readOptions([])).toMatchObject({ rounds: 50, count: 10_000, engines: ["embedded", "server"] });
  expect(readOptions([])).not.toMatchObject({ parts: expect.arrayContaining(["soak"]) });
  expect(readOptions(["soak", "kill", "--minutes", "5"])).toMatchObject({ parts: ["kill", "soak"], minutes: 5 });
});

it.each([
  [["flood"], "There is no part “flood”."],
  [["kill", "--rounds", "0"], "--rounds takes a whole number from 1."],
  [["kill", "--work", "sleep"], "There is no such work or engine."],
  [["--nonsense"], /Unknown option/],
])("says what is wrong with %j", (args, words) => {
  expect(readOptions(args)).toMatch(words);
});
