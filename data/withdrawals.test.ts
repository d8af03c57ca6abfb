import { beforeAll, expect, test } from "vitest";
import { describeSeeded } from "#data/testing/database";
import { findWithdrawal, standingOf } from "./withdrawals";

const [withdrawn, merged, draft] = [
  "2018-06-12-singapore-summit",
  "2018-04-27-panmunjom-summit",
  "2018-12-kim-seoul-visit",
];
const there = "2018-09-26-pompeo-ri-new-york";

describeSeeded("what the address of an event answers", (getDb) => {
  beforeAll(async () => {
    await getDb().event.updateMany({ where: { slug: { in: [withdrawn, merged] } }, data: { state: "withdrawn" } });
    await getDb().event.updateMany({ where: { slug: draft }, data: { state: "draft" } });
    const gone = { noun: "event", from: withdrawn, to: null, reason: "No source supports it." } as const;
    await getDb().redirect.createMany({ data: [gone, { ...gone, from: merged, to: there, reason: "The same." }] });
  });

  test.each([
    [there, false, "there"],
    [withdrawn, false, "withdrawn"],
    [withdrawn, true, "there"],
    [merged, false, "moved"],
    [draft, false, "nowhere"],
    ["no-such-event", false, "nowhere"],
    ["no-such-event", true, "nowhere"],
  ])("%s, cited: %s, is %s", async (slug, isCited, standing) => {
    expect(await standingOf(getDb(), slug, isCited)).toBe(standing);
  });

  test("tells why what was withdrawn is gone, and nothing of what was not", async () => {
    expect(await findWithdrawal(getDb(), withdrawn)).toMatchObject({ reason: "No source supports it." });
    for (const slug of [there, merged, draft, "no-such-event"]) expect(await findWithdrawal(getDb(), slug)).toBeNull();
  });
});
