import fc from "fast-check";
import { expect, test } from "vitest";
import { toColumns } from "#core/timeline/columns";
import { addRow, emptySet } from "#core/timeline/row-set";
import { selectRows } from "#core/timeline/select-rows";
import { anyFilter, anyRows, nothing, passes, select } from "#core/timeline/testing/any-rows";

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
