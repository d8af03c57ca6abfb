import fc from "fast-check";
import { expect, test } from "vitest";
import { compareLines, type LineGroup } from "./line-changes";

test("spellings that come, stay and go stand together by their script, the most first", () => {
  const before = ["Kim Jong-il", "Kim Jong Il", "김정일"].join("\n");
  const after = ["Kim Jong Il", "金正日", "Kim Chŏng-il", "김정일", "Ким Чен Ир", "Kim Cong Il"].join("\n");
  expect(compareLines(before, after, true)).toEqual({
    ...{ before: 3, after: 6 },
    come: [
      { name: "Latin", lines: ["Kim Chŏng-il", "Kim Cong Il"] },
      { name: "Chinese characters", lines: ["金正日"] },
      { name: "Cyrillic", lines: ["Ким Чен Ир"] },
    ],
    stay: [
      { name: "Latin", lines: ["Kim Jong Il"] },
      { name: "Hangul", lines: ["김정일"] },
    ],
    go: [{ name: "Latin", lines: ["Kim Jong-il"] }],
  });
});

test("other lines are of one kind, and nothing is no line", () => {
  expect(compareLines("", "Minister, 2016 to …\nEnvoy", false)).toMatchObject({
    ...{ before: 0, after: 2, stay: [], go: [] },
    come: [{ name: "", lines: ["Minister, 2016 to …", "Envoy"] }],
  });
});

test("no line is lost, and none is told twice", () => {
  const lines = fc.uniqueArray(fc.constantFrom("a", "b", "김", "金", "И", "?!", "c d"));
  const all = (groups: LineGroup[]) => groups.flatMap((group) => group.lines);
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const { come, stay, go } = compareLines(before.join("\n"), after.join("\n"), true);
      expect([...all(come), ...all(stay)].sort()).toEqual(after.toSorted());
      expect([...all(go), ...all(stay)].sort()).toEqual(before.toSorted());
    }),
  );
});
