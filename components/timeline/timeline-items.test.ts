import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changesTo, updateInPlace } from "./timeline-items";

const sets = fc.uniqueArray(
  fc.record({ id: fc.constantFrom<string>("a", "b", "c", "d"), title: fc.constantFrom("x", "y") }),
  {
    selector: ({ id }) => id,
  },
);

describe("updateInPlace", () => {
  test("leaves the data set with exactly what is wanted", () => {
    fc.assert(
      fc.property(sets, sets, (before, wanted) => {
        const items = new Map(before.map((item) => [item.id, item]));
        updateInPlace(
          {
            get: () => [...items.values()],
            remove: (ids) => ids.map((id) => items.delete(id)),
            update: (changed) => changed.map((item) => items.set(item.id, item)),
          },
          wanted,
        );
        expect([...items.values()].sort(byId)).toEqual([...wanted].sort(byId));
      }),
    );
  });

  test("touches nothing that is the same", () => {
    fc.assert(
      fc.property(sets, (items) => {
        expect(changesTo(items, structuredClone(items))).toEqual({ gone: [], changed: [] });
      }),
    );
  });
});

function byId(a: { id: string }, b: { id: string }): number {
  return a.id.localeCompare(b.id);
}
