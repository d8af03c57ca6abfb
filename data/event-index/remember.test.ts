import { AsyncLocalStorage } from "node:async_hooks";
import { setImmediate as nextTurn } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import type { Database } from "#data/client";
import { findEvent, findEventCards, neighborsOf } from "#data/events";
import { describeSeeded } from "#data/testing/database";
import { remember } from "./remember";

const slug = "2018-06-12-singapore-summit";

describeSeeded("what is remembered of an event", (getDb) => {
  const changes: [string, (db: Database) => Promise<unknown>][] = [
    ["its title", (db) => db.event.update({ where: { slug }, data: { title: "Changed" } })],
    ["a native name", (db) => db.entity.update({ where: { slug: "kim-jong-un" }, data: { native: "Changed" } })],
    ["a place", (db) => db.place.updateMany({ data: { lat: 1, lon: 2 } })],
    ["a source", (db) => db.source.updateMany({ data: { title: "Changed" } })],
    ["a claim", (db) => db.claim.deleteMany({ where: { event: { slug }, report: { not: null } } })],
    ["a relation", (db) => db.relation.deleteMany()],
    ["a participant", (db) => db.participation.deleteMany({ where: { event: { slug }, position: 0 } })],
    ["a tag", (db) => db.eventTag.deleteMany({ where: { event: { slug } } })],
  ];

  test.each(changes)("changes with %s", async (_, change) => {
    const before = await findEvent(getDb(), slug);
    expect(await findEvent(getDb(), slug)).toBe(before);
    await change(getDb());
    const after = await findEvent(getDb(), slug);
    expect(after).not.toEqual(before);
    expect(after).not.toBeNull();
  });

  test("changes with what stands beside it", async () => {
    const { next } = await neighborsOf(getDb(), slug);
    const beside = next?.slug as string;
    await getDb().event.update({ where: { slug: beside }, data: { state: "withdrawn" } });
    expect((await neighborsOf(getDb(), slug)).next?.slug).not.toBe(beside);
    expect(await findEventCards(getDb(), [beside])).toEqual([]);
    expect(await findEvent(getDb(), beside)).toBeNull();
  });

  test("is one answer for all who ask, and asked for again where it failed", async () => {
    let times = 0;
    const ask = () =>
      remember(getDb(), "a version", ["times"], async () => {
        times += 1;
        await nextTurn();
        if (times === 1) throw new Error("The database is away.");
        return { times };
      });
    await expect(Promise.all([ask(), ask()])).rejects.toThrow("away");
    const [one, other] = await Promise.all([ask(), ask()]);
    expect(other).toBe(one);
    expect(await ask()).toBe(one);
    expect(one).toEqual({ times: 2 });
  });

  test("does not hold the request in which it was asked for", async () => {
    const requests = new AsyncLocalStorage<object>();
    const ask = () =>
      remember(getDb(), "a version", ["held"], async () => {
        await nextTurn();
        return ["an answer"];
      });
    const request = await askIn(requests, ask);
    await nextTurn();
    collectGarbage();
    expect(request.deref()).toBeUndefined();
    expect(await ask()).toEqual(["an answer"]);
  });
});

/** Asks for something within a request that is over then. */
async function askIn(requests: AsyncLocalStorage<object>, ask: () => Promise<unknown>): Promise<WeakRef<object>> {
  const request = { drawn: new Array(1_000).fill("much") };
  await requests.run(request, ask);
  return new WeakRef(request);
}

function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
}
