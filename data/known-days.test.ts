import { expect, test } from "vitest";
import { emptyFilter } from "#core/timeline/filter";
import { describeSeeded } from "#data/testing/database";
import { listEventCards } from "./event-list";
import { listKnownDays } from "./known-days";

describeSeeded("the days on which something became known", (getDb) => {
  test("are those of the reports of an event, in order", async () => {
    const days = await listKnownDays(getDb(), { ...emptyFilter, q: "Singapore Trump Kim", type: ["summit"] });
    const known = days.map(({ day }) => day);
    expect(known).toEqual(known.toSorted());
    expect(known).toEqual(expect.arrayContaining(["2018-05-10", "2018-05-24", "2018-06-01", "2018-06-12"]));
  });

  test("count what changed: nothing changes between two of them", async () => {
    const filter = { ...emptyFilter, from: "2018-05-01", to: "2018-07-31", status: ["cancelled" as const] };
    const days = await listKnownDays(getDb(), filter);
    expect(days.length).toBeGreaterThan(2);
    const countOn = async (knownOn: string) =>
      (await listEventCards(getDb(), { ...filter, knownOn }, { limit: 1 })).total;
    const [before, on] = [await countOn("2018-05-23"), await countOn("2018-05-24")];
    expect(on).toBe(before + 1);
    expect(days).toContainEqual(expect.objectContaining({ day: "2018-05-24" }));
    expect(await countOn("2018-05-22")).toBe(before);
  });

  test("are none where nothing was ever in the window", async () => {
    expect(await listKnownDays(getDb(), { ...emptyFilter, from: "1950-01-01", to: "1950-12-31" })).toEqual([]);
  });
});
