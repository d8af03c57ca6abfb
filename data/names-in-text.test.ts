import { expect, test } from "vitest";
import { describeSeeded } from "#data/testing/database";
import { findNamesIn } from "./names-in-text";

describeSeeded("names in a headline", (getDb) => {
  test.each([
    ["Kim Jong Un meets Choe Son-hui’s guests in New York", ["Kim Jong Un", "Choe Son-hui", "New York"]],
    ["Talks about talks", []],
    ["", []],
  ])("of “%s” are %j, as they stand there", async (headline, names) => {
    expect(await findNamesIn(getDb(), headline)).toEqual(names);
  });
});
