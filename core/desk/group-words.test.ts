import { expect, test } from "vitest";
import { countWords } from "./group-words";

test.each([
  [{ rows: 1200, added: 1, changed: 0, proposed: 2 }, "1,200 rows, 1 new event, 2 changes that wait for a reviewer"],
  [{ left: 1, withdrawn: 3 }, "3 new events withdrawn, 1 left as it is, since it was changed again"],
  [{ somethingElse: 4 }, ""],
])("%j in words", (counts, words) => {
  expect(countWords(counts)).toBe(words);
});
