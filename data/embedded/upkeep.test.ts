import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type InMemory, openInMemory } from "./in-memory";
import { keepUp } from "./upkeep";

let memory: InMemory;
let client: Client;

beforeAll(async () => {
  memory = await openInMemory();
  client = new Client(memory.connection);
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await memory.close();
});

describe("the upkeep of the embedded database", () => {
  it("counts the tables that grew, so that queries are planned well", async () => {
    await client.query('CREATE TABLE "Big one" AS SELECT n, n % 7 AS kind FROM generate_series(1, 20000) n');
    expect(await one("SELECT reltuples FROM pg_class WHERE relname = 'Big one'")).toEqual({ reltuples: -1 });
    await keepUp(memory.connection);
    expect(await one("SELECT reltuples FROM pg_class WHERE relname = 'Big one'")).toEqual({ reltuples: 20000 });
    expect(await one("SELECT n_distinct FROM pg_stats WHERE tablename = 'Big one' AND attname = 'kind'")).toEqual({
      n_distinct: 7,
    });
  });

  it("gives back the room of rows that were changed", async () => {
    await client.query('UPDATE "Big one" SET n = n + 1');
    const full = await one("SELECT pg_relation_size('\"Big one\"')::int AS size");
    await keepUp(memory.connection);
    await client.query('UPDATE "Big one" SET n = n + 1');
    expect(await one("SELECT pg_relation_size('\"Big one\"')::int AS size")).toEqual(full);
  });

  it("writes the log down to the tables only if there is something in it", async () => {
    await client.query('INSERT INTO "Big one" SELECT n, 1 FROM generate_series(1, 1000) n');
    const before = await checkpoint();
    await keepUp(memory.connection);
    const after = await checkpoint();
    expect(after).not.toEqual(before);
    await keepUp(memory.connection);
    expect(await checkpoint()).toEqual(after);
  });
});

async function one(sql: string): Promise<unknown> {
  return (await client.query(sql)).rows[0];
}

function checkpoint(): Promise<unknown> {
  return one("SELECT checkpoint_lsn FROM pg_control_checkpoint()");
}
