import fc from "fast-check";
import { expect, test } from "vitest";
import { cutAtNames, listRuns } from "./unbroken-names";

const named = (text: string, names: string[]) =>
  cutAtNames(text, names).flatMap((stretch) => (stretch.isName ? [stretch.text] : []));

test.each<[title: string, names: string[], kept: string[]]>([
  ["Kim Jong Un meets Donald Trump", ["Kim Jong Un", "Donald Trump"], ["Kim Jong Un", "Donald Trump"]],
  ["Kim Jong Un’s letter", ["Kim Jong Un"], ["Kim Jong Un"]],
  ["Pak Song-chol in Beijing", ["Pak Song-chol", "Beijing"], ["Pak Song-chol"]],
  ["Kim Jong Unification", ["Kim Jong Un"], []],
  ["Kim Yong Nam and Kim Yong Nam’s aide", ["Kim Yong", "Kim Yong Nam"], ["Kim Yong Nam", "Kim Yong Nam"]],
  ["Democratic People’s Republic of Korea", ["Democratic People’s Republic of Korea"], []],
  ["What (is) this", ["(is) this", "a|b c"], ["(is) this"]],
  ["Talks", [], []],
])("in “%s” of %j there stay on one line %j", (title, names, kept) => {
  expect(named(title, names)).toEqual(kept);
});

test("runs of words are what may be a name", () => {
  expect(listRuns("Choe Son Hui’s visit")).toEqual([
    "Choe Son",
    "Choe Son Hui",
    "Son Hui",
    "Son Hui’s visit",
    "Hui’s visit",
  ]);
  expect(listRuns("Pyongyang")).toEqual([]);
});

test("whatever the names, no letter is lost or added", () => {
  const word = fc.stringMatching(/^[a-c .|(*\\-]{0,8}$/);
  fc.assert(
    fc.property(fc.array(word), fc.array(word), (words, names) => {
      const text = words.join(" ");
      const stretches = cutAtNames(text, names);
      expect(stretches.map((stretch) => stretch.text).join("")).toBe(text);
    }),
  );
});
