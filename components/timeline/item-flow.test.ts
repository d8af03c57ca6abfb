import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ItemFlow } from "./item-flow";
import type { VisItem } from "./timeline-items";

const items = fc.uniqueArray(
  fc
    .record({ id: fc.integer({ min: 0, max: 60 }).map(String), content: fc.constantFrom("x", "y"), at: fc.nat(1e9) })
    .map(
      ({ id, content, at }): VisItem => ({
        id,
        content,
        group: "all",
        type: "point",
        start: new Date(at),
        className: "",
        status: "",
        face: "",
        draw: () => document.createElement("i"),
      }),
    ),
  { selector: ({ id }) => id, maxLength: 60 },
);

const many = (content: string): VisItem[] =>
  Array.from({ length: 200 }, (_, at) => ({
    ...{ id: String(at), content, group: "all", type: "point", start: new Date(at) },
    ...{ className: "", status: "", face: "", draw: () => document.createElement("i") },
  }));

/** A store that notes how much each call changed, and frames that pass when told to. */
function stage(before: VisItem[], isAtRest = () => false) {
  const held = new Map(before.map((item) => [item.id, item]));
  let frame: ((now: number) => void) | null = null;
  let now = 0;
  let clock = 0;
  const changed = new Set<string>();
  const flow = new ItemFlow(
    {
      get: () => [...held.values()],
      remove: (ids) => {
        for (const id of ids) changed.add(id);
        for (const id of ids) held.delete(id);
      },
      update: (all) => {
        for (const { id } of all) changed.add(id);
        for (const item of all) held.set(item.id, { ...held.get(item.id), ...item });
      },
    },
    isAtRest,
    (work) => {
      frame = work;
      return () => {
        frame = null;
      };
    },
    () => clock,
  );
  /**
   * Lets one frame pass, that long after the last one, of whose time something else has spent a part; how many items changed in
   * it, null where nothing was to be done.
   */
  const pass = (tookMs = 16, spentMs = 0) => {
    const work = frame;
    if (!work) return null;
    frame = null;
    changed.clear();
    now += tookMs;
    clock = now + spentMs;
    work(now);
    return changed.size;
  };
  return { flow, held, pass };
}

const content = (all: Iterable<VisItem>) => [...all].map(({ id, content, start }) => [id, content, start]).sort();

describe("items flow into the timeline", () => {
  test("until it holds exactly what is wanted, however often that changes on the way", () => {
    fc.assert(
      fc.property(items, items, items, fc.nat(3), (before, first, wanted, frames) => {
        const { flow, held, pass } = stage(before);
        flow.bring(first, 0);
        for (let count = 0; count < frames; count += 1) pass();
        flow.bring(wanted, 5e8);
        while (pass() !== null);
        expect(flow.isFlowing).toBe(false);
        expect(content(held.values())).toEqual(content(wanted));
      }),
    );
  });

  test("a few a frame, those nearest to the middle of the view first", () => {
    fc.assert(
      fc.property(items, items, (before, wanted) => {
        fc.pre(before.length > 0);
        const { flow, held, pass } = stage(before);
        flow.bring(wanted, 0);
        let nearest = 0;
        let kept = new Set(held.values());
        for (let share = pass(); share !== null; share = pass()) {
          expect(share).toBeLessThanOrEqual(48);
          const steps = [...new Set([...held.values()].filter((item) => !kept.has(item)))];
          const far = steps.map(({ start }) => start.getTime());
          expect(Math.min(...far, Number.POSITIVE_INFINITY)).toBeGreaterThanOrEqual(nearest);
          nearest = Math.max(nearest, ...far);
          kept = new Set(held.values());
        }
      }),
    );
  });

  test("fewer where frames fall out or their time is spent, more where there is time, and no fewer than come to an end", () => {
    const { flow, held, pass } = stage(many("x"));
    flow.bring(many("y"), 0);
    expect([16, 17, 33, 50, 50, 17, 16].map((tookMs) => pass(tookMs))).toEqual([8, 12, 6, 4, 4, 8, 12]);
    expect([5, 7, 12, 9, 6].map((spentMs) => pass(16, spentMs))).toEqual([16, 8, 4, 4, 8]);
    while (pass(50, 30) !== null);
    expect(content(held.values())).toEqual(content(many("y")));
  });

  test("in a few frames where nothing moves", () => {
    const { flow, pass } = stage(many("x"), () => true);
    flow.bring(many("y"), 0);
    expect([16, 50, 50, 50, 50, 50].map((tookMs) => pass(tookMs, 30))).toEqual([48, 48, 48, 48, 8, null]);
  });

  test("with the node that they have, where it says the same", () => {
    const { flow, held, pass } = stage(many("x"));
    const before = new Map(held);
    flow.bring(
      many("x").map((item, at) => ({ ...item, className: "is-bare", face: at % 2 ? "" : "selected" })),
      0,
    );
    while (pass() !== null);
    for (const [at, item] of [...held.values()].entries()) {
      expect(item.className).toBe("is-bare");
      expect(item.draw === before.get(item.id)?.draw).toBe(at % 2 === 1);
    }
  });

  test("leaving nothing behind of what they were: what was a stretch has no end as a day", () => {
    const [day] = many("x") as [VisItem];
    const { flow, held, pass } = stage([{ ...day, type: "range", end: new Date(9) }]);
    flow.bring([day], 0);
    while (pass() !== null);
    expect(held.get(day.id)).not.toHaveProperty("end");
  });

  test("all at once where nothing was", () => {
    fc.assert(
      fc.property(items, (wanted) => {
        const { flow, held } = stage([]);
        flow.bring(wanted, 0);
        expect(flow.isFlowing).toBe(false);
        expect(held.size).toBe(wanted.length);
      }),
    );
  });
});
