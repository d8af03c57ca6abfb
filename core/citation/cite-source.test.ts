import { describe, expect, test } from "vitest";
import { toSourceEntry } from "#core/citation/cite-source";

const url = "https://example.org/a";

describe("a source after Chicago", () => {
  test.each([
    [{ url, publisher: "KCNA", title: "A meeting", date: "2018-06-12" }, `“A meeting.” KCNA. June 12, 2018. ${url}.`],
    [{ url, publisher: "KCNA", title: "A meeting?", date: "2018-06" }, `“A meeting?” KCNA. June 2018. ${url}.`],
    [{ url: null, publisher: "KCNA", title: "A meeting", date: null }, "“A meeting.” KCNA."],
    [{ url: null, publisher: "KCNA", title: "constructor", date: "2018" }, "“constructor.” KCNA. 2018."],
  ])("%j is %s", (source, entry) => {
    expect(toSourceEntry(source)).toBe(entry);
    expect(toSourceEntry(source)).toBe(entry);
  });
});
