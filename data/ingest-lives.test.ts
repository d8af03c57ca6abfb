import fc from "fast-check";
import { expect, it } from "vitest";
import { Lives } from "./ingest-lives";
import { type LifeRecord, statesOf } from "./refresh-event";
import type { LifeClaim } from "./write-states";

const day = fc.integer({ min: 1, max: 9 }).map((number) => `2026-05-0${number}`);

/** A claim of a report: each says how it stands, some a day or a place, too. */
const claims = (origin: LifeClaim["origin"], reports: readonly number[]) =>
  fc
    .array(
      fc.record({
        report: fc.constantFrom(...reports),
        knownOnDay: day,
        status: fc.constantFrom("held", "planned", "cancelled", "denied" as const),
        ...{ field: fc.constantFrom("status", "date", "place"), value: fc.option(day), origin: fc.constant(origin) },
      }),
      { maxLength: 6 },
    )
    .map((all): LifeClaim[] => all);

it("tells a change of a life from a claim more, as reading all of it anew does", () => {
  const record = fc.record({
    status: fc.constantFrom("held", "planned" as const),
    ...{ date: day, placeName: fc.constantFrom(null, "Geneva"), origin: fc.constant("seed" as const) },
    claims: fc
      .tuple(claims("seed", [0, 1, 2]), claims("extractor", [3, 4, 5]))
      .map(([written, read]) => [...written, ...read]),
  });
  fc.assert(
    fc.property(record, claims("extractor", [6, 7, 8]), (before: LifeRecord, added) => {
      const after = { ...before, claims: [...before.claims, ...added] };
      const isChanged = JSON.stringify(statesOf(after)) !== JSON.stringify(statesOf(before));
      expect(new Lives(new Map([["e", before]])).change("e", added)).toBe(isChanged);
    }),
    { numRuns: 1000 },
  );
});
