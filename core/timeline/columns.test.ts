import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, dayNumber } from "#core/dates/calendar";
import { boundsOf, liesIn, sortDayOf } from "#core/dates/edtf";
import { eventStatuses, eventTypes } from "#core/event-kinds";
import { blockSize, divideDays, toBlock } from "#core/timeline/block";
import { cellsOf, laneCount, regroup } from "#core/timeline/cells";
import { type ColumnRow, decodeColumns, encodeColumns, toColumns } from "#core/timeline/columns";
import { countDays, countFacets, countYears, extentOf } from "#core/timeline/count-rows";
import { chooseLanes } from "#core/timeline/lanes";
import { Pages } from "#core/timeline/page";
import { currentRows } from "#core/timeline/rollup";
import { addEncodedRows, addRow, emptySet, encodeRows, hasRow, isFull } from "#core/timeline/row-set";
import { type ColumnFilter, selectRows } from "#core/timeline/select-rows";
import { divide } from "#core/timeline/stretches";
import type { Selection } from "#core/timeline/tally";
import { tallyRows } from "#core/timeline/tally-rows";

const day = fc.integer({ min: 0, max: 900 }).map((count) => addDays("2017-06-01", count));
const date = fc.oneof(
  day,
  fc.tuple(day, fc.nat(400)).map(([from, days]) => `${from}/${addDays(from, days)}`),
  day.map((from) => `${from}/..`),
  day.map((to) => `[..${to}]`),
  day.map((within) => within.slice(0, 7)),
);
const anyRow: fc.Arbitrary<ColumnRow & { date: string }> = fc
  .record({
    date,
    type: fc.constantFrom(...eventTypes),
    status: fc.constantFrom(...eventStatuses),
    counterpart: fc.constantFrom("US", "KR", "several", "none"),
    countries: fc.subarray(["KP", "US", "KR"]),
    salience: fc.nat(5),
    knownFrom: fc.option(fc.integer({ min: 17_000, max: 18_500 }), { nil: null }),
    knownTo: fc.option(fc.integer({ min: 17_500, max: 19_000 }), { nil: null }),
    isCurrent: fc.boolean(),
  })
  .map((row) => {
    const bounds = boundsOf(row.date);
    const number = (text: string | null) => (text === null ? null : dayNumber(text));
    const days = { sort: dayNumber(sortDayOf(bounds)), start: number(bounds.earliest), end: number(bounds.latest) };
    return { ...row, ...days, seq: 0 };
  });
const anyRows = fc
  .array(anyRow, { maxLength: 60 })
  .map((rows) =>
    rows
      .sort((a, b) => a.sort - b.sort || (a.end ?? 1e9) - (b.end ?? 1e9))
      .map((row, index) => ({ ...row, seq: index + 1 })),
  );
const anyFilter: fc.Arbitrary<ColumnFilter> = fc
  .record({
    from: fc.option(day, { nil: null }),
    to: fc.option(day, { nil: null }),
    certainty: fc.constantFrom("possible" as const, "certain" as const),
    type: fc.subarray([...eventTypes], { maxLength: 3 }),
    status: fc.subarray([...eventStatuses], { maxLength: 3 }),
    country: fc.subarray(["US", "KR", "CN"], { maxLength: 2 }),
    knownOn: fc.option(day, { nil: null }),
    q: fc.constantFrom(null, "type:talks,call -status:held", "-country:US after:2018", "date:2018-06 country:KR"),
  })
  .filter(({ from, to }) => !from || !to || from <= to);

/** The filter as a person would apply it. */
function passes(row: ColumnRow & { date: string }, filter: ColumnFilter): boolean {
  const { from, to, certainty, type, status, country, knownOn, q } = filter;
  const on = knownOn === null ? null : dayNumber(knownOn);
  const isKnown = on === null ? row.isCurrent : (row.knownFrom ?? 1e9) <= on && on < (row.knownTo ?? 1e9);
  return (
    isKnown &&
    (type.length === 0 || type.includes(row.type)) &&
    (status.length === 0 || status.includes(row.status)) &&
    (country.length === 0 || row.countries.some((code) => country.includes(code))) &&
    liesIn(boundsOf(row.date), { earliest: from, latest: to }, certainty) &&
    isSaid(row, q, certainty)
  );
}

/** The same of what the words of a filter say of columns, for those of {@link anyFilter}. */
function isSaid(
  { date: when, type, status, countries }: ColumnRow & { date: string },
  q: string | null,
  certainty: ColumnFilter["certainty"],
) {
  const lies = (earliest: string | null, latest: string | null) =>
    liesIn(boundsOf(when), { earliest, latest }, certainty);
  switch (q) {
    case "type:talks,call -status:held":
      return ["talks", "call"].includes(type) && status !== "held";
    case "-country:US after:2018":
      return !countries.includes("US") && lies("2019-01-01", null);
    case "date:2018-06 country:KR":
      return countries.includes("KR") && lies("2018-06-01", "2018-06-30");
    default:
      return q === null;
  }
}

function select(rows: readonly ColumnRow[], filter: ColumnFilter): Selection {
  const columns = toColumns(rows);
  const room = new Int32Array(rows.length);
  return { columns, rows: room.subarray(0, selectRows(columns, filter, null, room)), isWhole: false };
}

const nothing: ColumnFilter = {
  ...{ from: null, to: null, certainty: "possible", knownOn: null, q: null },
  ...{ type: [], status: [], country: [] },
};

test("columns come back from storage as they were", () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const columns = toColumns(rows);
      expect(decodeColumns(encodeColumns(columns))).toEqual(columns);
    }),
  );
});

test("sets of rows come back from storage, several as their union", () => {
  const numbers = fc.uniqueArray(fc.nat(299)).map((rows) => rows.sort((a, b) => a - b));
  fc.assert(
    fc.property(fc.array(numbers, { maxLength: 4 }), (sets) => {
      const bytes = Uint8Array.from(sets.flatMap((rows) => [...encodeRows(rows, 300)]));
      const union = emptySet(300);
      addEncodedRows(union, bytes);
      for (let row = 0; row < 300; row += 1) expect(hasRow(union, row)).toBe(sets.some((rows) => rows.includes(row)));
    }),
  );
});

test("a set of a block with very many rows keeps their numbers", () => {
  const [set, size] = [emptySet(70_000), 70_000];
  addEncodedRows(set, encodeRows([3, 69_999], size));
  expect([hasRow(set, 3), hasRow(set, 4), hasRow(set, 69_999)]).toEqual([true, false, true]);
});

test("a set is full when no row is missing", () => {
  for (let size = 1; size < 40; size += 1) {
    const set = emptySet(size);
    for (let row = 0; row < size; row += 1) {
      expect(isFull(set, size)).toBe(false);
      addRow(set, row);
    }
    expect(isFull(set, size)).toBe(true);
  }
});

test("a filter selects from columns what it selects from records", () => {
  fc.assert(
    fc.property(anyRows, anyFilter, (rows, filter) => {
      const { columns, rows: selected } = select(rows, filter);
      const expected = rows.filter((row) => passes(row, filter)).map(({ seq }) => seq);
      expect([...selected].map((row) => columns.seq[row])).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test("only allowed rows are selected", () => {
  fc.assert(
    fc.property(anyRows, fc.nat(2), (rows, rest) => {
      const columns = toColumns(rows);
      const allowed = emptySet(rows.length);
      for (let row = rest; row < rows.length; row += 3) addRow(allowed, row);
      const room = new Int32Array(rows.length);
      const count = selectRows(columns, nothing, allowed, room);
      const expected = rows.flatMap(({ isCurrent }, row) => (isCurrent && row % 3 === rest ? [row] : []));
      expect([...room.subarray(0, count)]).toEqual(expected);
    }),
  );
});

test("counts by lane, stretch, year, day and facet are those of the records", () => {
  fc.assert(
    fc.property(anyRows, anyFilter, (rows, filter) => {
      const selection = select(rows, filter);
      const found = rows.filter((row) => passes(row, filter));
      const stretches = divide({ from: "2018-01-01", to: "2018-12-31" }, 12);
      const plan = { lanes: "country", only: null, stretches, density: stretches } as const;
      const tally = tallyRows([selection], plan);
      expect(tally.total).toBe(found.length);
      const lanes = chooseLanes(
        "country",
        new Map([...tally.lanes].map(([id, lane]) => [id, laneCount(lane)])),
        (id) => id,
      );
      const cells = cellsOf(tally.lanes, lanes, stretches);
      for (const { lane, from, to, count, best, first, last } of cells) {
        const inCell = found.filter(({ counterpart, sort }) => {
          const isEdge =
            (from === "2018-01-01" && sort < dayNumber(from)) || (to === "2018-12-31" && sort > dayNumber(to));
          return counterpart === lane && (isEdge || (sort >= dayNumber(from) && sort <= dayNumber(to)));
        });
        expect(count).toBe(inCell.length);
        const ranked = inCell.toSorted((a, b) => b.salience - a.salience || a.seq - b.seq).map(({ seq }) => seq);
        expect(best).toEqual(ranked.slice(0, 3));
        expect(from <= first && first <= last && last <= to).toBe(true);
      }
      expect(sum(cells.map(({ count }) => count))).toBe(found.length);
      const quarters = divide({ from: "2018-01-01", to: "2018-12-31" }, 4);
      const anew = tallyRows([selection], { ...plan, stretches: quarters });
      expect(regroup(tally.lanes, stretches, quarters)).toEqual(anew.lanes);
      expect(sum(countYears([selection]).map(({ count }) => count))).toBe(found.length);
      const days = countDays([selection]);
      expect(new Set(days.map((entry) => entry.day)).size).toBe(new Set(found.map(({ sort }) => sort)).size);
      expect(extentOf([selection]) === null).toBe(found.length === 0);
    }),
    { numRuns: 200 },
  );
});

test("what was counted by month comes to the same as counting every row", () => {
  const windows = fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
  fc.assert(
    fc.property(anyRows, windows, fc.integer({ min: 1, max: 40 }), (rows, window, most) => {
      const columns = toColumns(rows);
      const plan = { lanes: "type", only: null, stretches: divide(window, most), density: divide(window, 4) } as const;
      const selection = { columns, rows: currentRows(columns) };
      const counted = tallyRows(selection.rows.length > 0 ? [{ ...selection, isWhole: false }] : [], plan);
      const rolled = tallyRows(selection.rows.length > 0 ? [{ ...selection, isWhole: true }] : [], plan);
      expect(rolled).toEqual(counted);
    }),
    { numRuns: 300 },
  );
});

test("a facet is counted without itself", () => {
  fc.assert(
    fc.property(anyRows, anyFilter, (rows, filter) => {
      const facets = countFacets([select(rows, { ...filter, type: [], status: [], country: [] })], filter);
      const count = (open: Partial<ColumnFilter>, test: (row: ColumnRow) => boolean) =>
        rows.filter((row) => passes(row, { ...filter, ...open }) && test(row)).length;
      for (const type of eventTypes)
        expect(facets.type.get(type) ?? 0).toBe(count({ type: [] }, (row) => row.type === type));
      for (const status of eventStatuses)
        expect(facets.status.get(status) ?? 0).toBe(count({ status: [] }, (row) => row.status === status));
      for (const country of ["US", "KR"])
        expect(facets.country.get(country) ?? 0).toBe(count({ country: [] }, (row) => row.countries.includes(country)));
    }),
  );
});

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

test("blocks hold no more rows than they may, and never a part of a day", () => {
  const days = [
    ...Array.from({ length: 30 }, (_, n) => ({ day: addDays("2018-01-01", n), rows: 1 + (n % 7) })),
    { day: "2018-06-12", rows: 5_000 },
  ];
  const parts = divideDays(days, 10);
  for (const { firstDay, lastDay } of parts) {
    const held = days.filter((entry) => entry.day >= firstDay && entry.day <= lastDay);
    expect(held.length === 1 || sum(held.map(({ rows }) => rows)) <= 10).toBe(true);
  }
  expect(parts.at(-1)).toEqual({ firstDay: "2018-06-12", lastDay: "2018-06-12" });
  expect(blockSize).toBeGreaterThan(5_000);
});

test("words that occur in the same events are kept together", () => {
  const rows = [1, 2, 2, 3].map((seq, index) => ({ ...(rowOf(index) as ColumnRow), seq }));
  const texts = [
    [1, "kimjongun kimchongun summit"],
    [2, "summit talks"],
    [3, "kimjongun kimchongun"],
  ] as const;
  const { words, terms } = toBlock(rows, { texts, terms: [["tag", "talks", [2]]] });
  const rowsOf = (positions: Uint8Array) => {
    const set = emptySet(rows.length);
    addEncodedRows(set, positions);
    return rows.flatMap((_, row) => (hasRow(set, row) ? [row] : []));
  };
  expect(Object.fromEntries(words.map((group) => [group.words, rowsOf(group.positions)]))).toEqual({
    "kimjongun kimchongun": [0, 3],
    summit: [0, 1, 2],
    talks: [1, 2],
  });
  expect(terms.map(({ term, positions }) => [term, rowsOf(positions)])).toEqual([["talks", [1, 2]]]);
});

function rowOf(sort: number): ColumnRow {
  return {
    ...{ seq: 1, sort, start: sort, end: sort, type: "visit", status: "held", counterpart: "US", countries: ["US"] },
    ...{ salience: 1, knownFrom: null, knownTo: null, isCurrent: true },
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
