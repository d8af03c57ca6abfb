import { validate } from "@readme/openapi-parser";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyFilter, parseFilter, toQuery } from "#core/timeline/filter";
import { openApiDocument } from "./openapi";
import { filterParameters, limitParameter, problemOf, versionParameter } from "./parameters";

test("the document is valid OpenAPI", async () => {
  const document = openApiDocument({ site: "https://example.org", version: "1.0.0" });
  expect(await validate(structuredClone(document) as never)).toMatchObject({ valid: true });
  const references = JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g);
  const { schemas } = document.components as { schemas: Record<string, object> };
  for (const [, name = ""] of references) expect(Object.keys(schemas[name] ?? {})).toContain("properties");
});

describe("the schemas of the parameters and the filter", () => {
  const text = fc.oneof(
    fc.constantFrom(
      "summit",
      "held",
      "US",
      "us",
      "kim-jong-un",
      "2018",
      "2018-06",
      "2018-02-30",
      "201X",
      "certain",
      "-date",
      "type",
      "",
      " ",
      ",",
      "a,b",
      "%",
      "_",
      "'",
      "\u0000",
      "2018-06-12/..",
      "\ud800",
    ),
    fc.string({ maxLength: 12 }),
    fc.string({ unit: "binary", maxLength: 6 }),
    fc.constant("x".repeat(10_000)),
  );

  test("agree on every value", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(filterParameters)),
        fc.array(text, { maxLength: 2 }),
        (field, values) => {
          const parameter = filterParameters[field as keyof typeof filterParameters];
          const { problems } = parseFilter({ [field]: values });
          expect(problemOf(parameter, values) === null, JSON.stringify({ field, values, problems })).toBe(
            problems.length === 0,
          );
        },
      ),
      { numRuns: 3000 },
    );
  });

  test("know the same parameters", () => {
    expect(Object.keys(filterParameters).every((field) => field in emptyFilter)).toBe(true);
  });

  test("what a filter writes into an address it reads from there", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(filterParameters)), fc.array(text, { maxLength: 3 })),
        (parameters) => {
          const { filter } = parseFilter(parameters);
          const query = toQuery(filter);
          const read = Object.fromEntries([...new Set(query.keys())].map((key) => [key, query.getAll(key)]));
          expect(parseFilter(read)).toEqual({ filter, problems: [] });
        },
      ),
      { numRuns: 1000 },
    );
  });
});

test.each([
  [limitParameter, "1", true],
  [limitParameter, "500", true],
  [limitParameter, "501", false],
  [limitParameter, "1.5", false],
  [limitParameter, "1e2", false],
  [limitParameter, "-1", false],
  [versionParameter, "0", false],
  [versionParameter, "99999999999", false],
])("%# %s is taken: %s", (parameter, value, isTaken) => {
  expect(problemOf(parameter, [value]) === null).toBe(isTaken);
});
