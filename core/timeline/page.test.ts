import fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber } from "#core/dates/calendar";
import { divideDays } from "#core/timeline/block";
import { countDays } from "#core/timeline/count-rows";
import { Pages } from "#core/timeline/page";
import type { Selection } from "#core/timeline/tally";
import { anyRows, nothing, select } from "#core/timeline/testing/any-rows";

test("any page of a list holds its events, wherever they are kept", () => {
  const parts = fc.tuple(anyRows, fc.integer({ min: 1, max: 20 }), fc.nat(4));
  fc.assert(
    fc.property(
      parts,
      fc.nat(70),
      fc.integer({ min: 1, max: 30 }),
      fc.boolean(),
      ([rows, most, loose], offset, limit, back) => {
        const kept = rows.filter(({ seq }) => seq % 5 !== loose);
        const days = countDays([
          select(
            kept.map((row) => ({ ...row, isCurrent: true })),
            nothing,
          ),
        ]);
        const spans = divideDays(
          days.map(({ day: on, count }) => ({ day: on, rows: count })),
          most,
        );
        const blocks = spans.map(({ firstDay, lastDay }) =>
          kept.filter(({ sort }) => sort >= dayNumber(firstDay) && sort <= dayNumber(lastDay)),
        );
        const all = [...blocks, rows.filter(({ seq }) => seq % 5 === loose)].map((part) => select(part, nothing));
        const selectPart = (part: number) =>
          (all[part] as Selection).rows.length > 0 ? (all[part] as Selection) : null;
        const pages = new Pages(all.length, selectPart, back ? "-date" : "date");
        const page = pages.from(offset, limit);
        const inTime = rows.filter(({ isCurrent }) => isCurrent);
        const list = back ? inTime.toReversed() : inTime;
        const sorts = page.days.flatMap(({ sort, seqs }) => seqs.map(() => sort));
        expect(page.total).toBe(list.length);
        expect(sorts.slice(page.skip, page.skip + limit)).toEqual(
          list.slice(offset, offset + limit).map(({ sort }) => sort),
        );
        const found = new Set(page.days.flatMap(({ seqs }) => seqs));
        for (const { seqs, isOrdered, sort } of page.days) {
          const expected = list.filter((row) => row.sort === sort).map(({ seq }) => seq);
          expect(isOrdered ? seqs : seqs.toSorted()).toEqual(isOrdered ? expected : expected.toSorted());
        }
        expect(found.size).toBe(sorts.length);
        for (const { sort } of list.slice(0, 3))
          expect(pages.at(sort).before).toBe(list.findIndex((row) => row.sort === sort));
      },
    ),
    { numRuns: 300 },
  );
});
