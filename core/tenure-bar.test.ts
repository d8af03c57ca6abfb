import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf } from "#core/dates/calendar";
import { tenureOf } from "./offices";
import { tenureBar, yearsOf } from "./tenure-bar";

const decade = { from: "2010-01-01", to: "2019-12-31" };
const none = { from: null, to: null, attested: null };

test("what is certain lies within what may be", () => {
  const bar = tenureBar(tenureOf({ ...none, from: "2012", to: "2016" }), decade);
  expect(bar?.maybe.from).toBeCloseTo(0.2, 2);
  expect(bar?.maybe.to).toBeCloseTo(0.7, 2);
  expect(bar?.sure?.from).toBeCloseTo(0.3, 2);
  expect(bar?.sure?.to).toBeCloseTo(0.6, 2);
  expect(bar?.maybe.open).toEqual([]);
});

test("an end that nobody recorded is open, and reaches neither far nor nowhere", () => {
  expect(tenureBar(tenureOf({ ...none, from: "2012-01-01" }), decade)?.maybe.open).toEqual(["to"]);
  expect(tenureBar(tenureOf({ ...none, to: "2012" }), decade)?.maybe.open).toEqual(["from"]);
  expect(tenureBar(tenureOf(none), decade)).toBeNull();
});

test("every bar lies in the drawing, the certain part in the possible one", () => {
  const day = fc.option(fc.integer({ min: 14_000, max: 19_000 }).map(dayOf));
  const date = day.chain((value) => fc.constantFrom(value, value?.slice(0, 7) ?? null, value?.slice(0, 4) ?? null));
  fc.assert(
    fc.property(date, date, date, (from, to, attested) => {
      const tenure = tenureOf({ from, to: to && from && to < from ? from : to, attested });
      const bar = tenureBar(tenure, yearsOf([tenure], []) ?? decade);
      if (!bar) return;
      const { maybe, sure } = bar;
      const inOrder = [0, maybe.from, ...(sure ? [sure.from, sure.to] : []), maybe.to, 1];
      expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
    }),
  );
});

test("the years of a drawing hold all that is known", () => {
  const tenure = tenureOf({ ...none, from: "2012-04", to: "2016" });
  expect(yearsOf([tenure], ["2009-05-01", null])).toEqual({ from: "2009-01-01", to: "2016-12-31" });
  expect(yearsOf([tenureOf(none)], [null])).toBeNull();
});
