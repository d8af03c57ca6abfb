import { expect, test } from "vitest";
import { parseAuditQuery } from "./audit-query";

const parse = (parameters: Record<string, string>) => parseAuditQuery((name) => parameters[name] ?? "");
const all = { who: "", what: "", from: "", to: "", outcome: "", about: "" };

test("without parameters all of the log is asked for", () => {
  expect(parse({})).toEqual({ query: all, problems: [] });
});

test.each<[Record<string, string>, object]>([
  [
    { who: " Ann ", what: "event.publish" },
    { who: "Ann", what: "event.publish" },
  ],
  [
    { what: "event", from: "2026-01-01", to: "2026-01-31" },
    { what: "event", from: "2026-01-01", to: "2026-01-31" },
  ],
  [
    { outcome: "refused", about: "singapore" },
    { outcome: "refused", about: "singapore" },
  ],
])("%o is understood", (parameters, query) => {
  expect(parse(parameters)).toEqual({ query: { ...all, ...query }, problems: [] });
});

test.each([
  ["from", "2026-02-30"],
  ["to", "soon"],
  ["what", "DROP TABLE"],
  ["outcome", "maybe"],
])("a %s of %s is named and left out", (field, value) => {
  const { query, problems } = parse({ [field]: value });
  expect(query).toEqual(all);
  expect(problems).toMatchObject([{ field, message: expect.stringContaining(value) }]);
});
