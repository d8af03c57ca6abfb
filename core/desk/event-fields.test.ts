import fc from "fast-check";
import { expect, test } from "vitest";
import { noFields, readEventFields, rowLists, toEventFields, wordsIn } from "./event-fields";

test("rows come in their order, without those that say nothing", () => {
  const fields = readEventFields([
    ["sources.10.url", "b"],
    ["sources.2.url", "a"],
    ["sources.2.supports", "date"],
    ["sources.2.supports", "place"],
    ["sources.11.kind", "press"],
    ["title", "T"],
    ["version", "4"],
    ["quotes.x.exact", "no"],
  ]);
  expect(fields.rows.sources).toEqual([{ url: "a", supports: "date,place" }, { url: "b" }]);
  expect(fields.lines).toEqual({ type: "meeting", status: "held", title: "T" });
});

test("whatever is sent is read", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (entries) => {
      const fields = readEventFields(entries);
      expect(Object.keys(fields.rows)).toEqual([...rowLists]);
    }),
  );
});

test("an empty form is an empty form", () => {
  expect(readEventFields([])).toEqual(noFields());
});

test("a stored event is shown whole", () => {
  const content = {
    ...{ id: "a", title: "T", type: "call" as const, status: "held" as const, date: "2018", summary: "S" },
    ...{ place: { ids: ["x", "y"], name: "X, Y", country: null }, participants: [], tags: ["b", "c"] },
    ...{ related: [], sources: [], history: [], quotes: [] },
  };
  expect(toEventFields(content).lines).toMatchObject({
    place: "X, Y",
    placeIds: "x,y",
    placeFor: "X, Y",
    tags: "b, c",
  });
});

test("words are told apart by commas, semicolons and lines", () => {
  expect(wordsIn(" a, b;c\nb,, ")).toEqual(["a", "b", "c"]);
});
