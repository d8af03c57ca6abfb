import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumber } from "#core/dates/calendar";
import { compareInThread, type EventTie, findPredecessors, longestPause, type ThreadEvent } from "./predecessor";
import { findThreads } from "./threads";

function event(seq: number, day: string, ...counterparts: string[]): ThreadEvent {
  return { seq, sort: dayNumber(day), end: dayNumber(day), counterparts };
}

const related = (from: number, to: number): EventTie => ({ from, to, kind: "related" });

function predecessorOf(seq: number, events: ThreadEvent[], ...ties: EventTie[]) {
  return findPredecessors(new Map(events.map((one) => [one.seq, one])), ties).get(seq) ?? null;
}

describe("an event goes on from", () => {
  const [shenyang, stockholm, easing] = [
    event(1, "2014-03-03", "JP"),
    event(2, "2014-05-29", "JP"),
    event(3, "2014-07-04", "JP"),
  ];

  test("the latest related one with the same counterpart, whichever record names the other", () => {
    expect(predecessorOf(3, [shenyang, stockholm, easing], related(3, 1), related(2, 3))).toEqual({
      seq: 2,
      kind: "related",
    });
    expect(predecessorOf(1, [shenyang, stockholm, easing], related(3, 1), related(2, 3))).toBeNull();
  });

  test("the one with the most alike counterparts, before a later one with fewer in common", () => {
    const round = event(1, "2006-12-18", "CN", "JP", "KR", "RU", "US");
    const envoys = event(2, "2007-01-16", "US");
    const agreement = event(3, "2007-02-13", "CN", "JP", "KR", "RU", "US");
    expect(predecessorOf(3, [round, envoys, agreement], related(3, 2), related(3, 1))?.seq).toBe(1);
  });

  test("no related one of another capital, nor one of long ago", () => {
    const moscow = event(4, "2014-06-01", "RU");
    expect(predecessorOf(4, [stockholm, moscow], related(4, 2))).toBeNull();
    const [first, late] = [event(5, "2000-10-23", "US"), event(6, "2002-10-03", "US")];
    expect(predecessorOf(6, [first, late], related(6, 5))).toBeNull();
    const [end, next] = [event(7, "2000-10-23", "US"), event(8, "2001-10-23", "US")];
    expect(next.sort - end.sort).toBe(longestPause);
    expect(predecessorOf(8, [end, next], related(8, 7))?.seq).toBe(7);
  });

  test("a related one that has no country either: the DPRK alone, or with bodies", () => {
    const [iaea, statement] = [event(1, "1993-02-26"), event(2, "1993-03-12")];
    expect(predecessorOf(2, [iaea, statement], related(2, 1))?.seq).toBe(1);
  });

  test.each(["part_of", "follows", "outcome_of", "replaces"] as const)(
    "what it says that it is %s, whenever and with whomever that was",
    (kind) => {
      const [old, recent, here] = [
        event(1, "1994-10-21", "US"),
        event(2, "2018-05-01", "KR"),
        event(3, "2018-06-12", "KR"),
      ];
      expect(predecessorOf(3, [old, recent, here], related(3, 2), { from: 3, to: 1, kind })).toEqual({ seq: 1, kind });
      expect(predecessorOf(3, [old, here], { from: 1, to: 3, kind })).toBeNull();
    },
  );

  test("the whole that it is a part of, though both begin on one day", () => {
    const visit = { ...event(9, "2018-06-10", "SG"), end: dayNumber("2018-06-13") };
    const dinner = event(3, "2018-06-10", "SG");
    expect(predecessorOf(3, [visit, dinner], { from: 3, to: 9, kind: "part_of" })).toEqual({ seq: 9, kind: "part_of" });
  });
});

const days = fc.integer({ min: 0, max: 3_000 });
const anyEvents = fc
  .array(fc.record({ sort: days, long: fc.nat(20), counterparts: fc.subarray(["US", "KR", "JP"]) }), { maxLength: 30 })
  .map((made) => made.map(({ sort, long, counterparts }, seq) => ({ seq, sort, end: sort + long, counterparts })));
const anyTies = fc.array(
  fc.record({
    from: fc.nat(32),
    to: fc.nat(32),
    kind: fc.constantFrom("related", "part_of", "follows", "outcome_of", "replaces"),
  }),
  { maxLength: 80 },
);

describe("threads", () => {
  test("hold each event at most once, each after what it goes on from, whatever is tied to what", () => {
    fc.assert(
      fc.property(anyEvents, anyTies, (events, ties) => {
        const seen = new Set<number>();
        for (const { steps } of findThreads(events, ties)) {
          expect(steps.length).toBeGreaterThanOrEqual(3);
          expect(steps[0]?.predecessor).toBeNull();
          expect(steps.map((step) => step.event)).toEqual(steps.map((step) => step.event).toSorted(compareInThread));
          const inThread = new Set<number>();
          for (const [index, step] of steps.entries()) {
            expect(seen.has(step.event.seq)).toBe(false);
            seen.add(step.event.seq);
            if (index > 0) expect(inThread.has(step.predecessor?.seq ?? -1)).toBe(true);
            inThread.add(step.event.seq);
          }
        }
      }),
    );
  });

  test("do not depend on the order in which events and ties are told", () => {
    fc.assert(
      fc.property(anyEvents, anyTies, (events, ties) => {
        const there = findThreads(events, ties);
        expect(findThreads(events.toReversed(), ties.toReversed())).toEqual(there);
      }),
    );
  });

  test("leave out what two events alone have between them", () => {
    const events = [event(1, "2018-01-01", "US"), event(2, "2018-02-01", "US"), event(3, "2018-03-01", "US")];
    expect(findThreads(events, [related(1, 2)])).toEqual([]);
    expect(findThreads(events, [related(1, 2), related(3, 2)])).toMatchObject([{ steps: [{}, {}, {}] }]);
  });
});
