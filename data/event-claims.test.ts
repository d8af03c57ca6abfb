import { expect, test } from "vitest";
import { groundOf } from "#core/claims/claim";
import type { EventRecord } from "#core/event";
import { describeSeeded } from "#data/testing/database";
import { listClaims } from "./event-claims";
import { findEvent } from "./events";

const pompeoMeetsRi = "2018-09-26-pompeo-ri-new-york";

describeSeeded("the claims of an event", (getDb) => {
  async function get(slug: string, knownOn: string | null = null): Promise<EventRecord> {
    const event = await findEvent(getDb(), slug, knownOn);
    if (!event) throw new Error(`The seeds hold no ${slug}.`);
    return event;
  }

  test("are all that its sources and its history say, and agree with its record", async () => {
    const event = await get("2018-06-12-singapore-summit");
    const claims = await listClaims(getDb(), event);
    const cited = event.sources.flatMap(({ supports }) => supports);
    expect(claims.length).toBeGreaterThanOrEqual(cited.length + event.history.length);
    expect(claims.filter(({ standing }) => standing === "differs")).toEqual([]);
    expect(claims.some(({ standing, value }) => standing === "earlier" && value === "2018-05")).toBe(true);
  });

  test("of a day are those that were known by then, held against what was known then", async () => {
    const knownOn = "2018-05-25";
    const claims = await listClaims(getDb(), await get("2018-06-12-singapore-summit", knownOn), { knownOn });
    expect(claims.every(({ knownOnDay }) => knownOnDay === null || knownOnDay <= knownOn)).toBe(true);
    expect(claims.find(({ status }) => status === "cancelled")?.standing).toBe("agrees");
  });

  test("of a source that says otherwise differ", async () => {
    const claims = await listClaims(getDb(), await get("2018-12-kim-seoul-visit"));
    const differing = claims.filter(({ standing }) => standing === "differs");
    expect(differing.map(({ field, value }) => ({ field, value }))).toEqual([{ field: "date", value: "2019-01" }]);
  });

  test("that the machine read are confirmed once an editor takes the suggestion, not before", async () => {
    const event = await get(pompeoMeetsRi);
    const read = (await listClaims(getDb(), event)).filter(({ origin }) => origin === "extractor");
    expect(read.length).toBeGreaterThan(0);
    expect(read.map(groundOf)).toEqual(read.map(() => "suggested"));
    const { articleId } = await getDb().claim.findFirstOrThrow({ where: { eventId: event.id, origin: "extractor" } });
    const suggestion = { articleId: articleId as string, eventId: event.id, key: "k", payload: {}, confidence: 0.9 };
    await getDb().suggestion.create({ data: { ...suggestion, state: "merged", decidedBy: "An editor" } });
    // What is remembered lasts as long as the version of the event that was asked of.
    const again = await listClaims(getDb(), { ...event, version: event.version + 1 });
    expect(new Set(again.filter(({ origin }) => origin === "extractor").map(groundOf))).toEqual(new Set(["confirmed"]));
  });
});
