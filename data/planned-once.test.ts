import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { connect, type OpenDatabase } from "./client";
import { plannedOnce } from "./planned-once";
import { runOn, withDatabase } from "./testing/server-databases";

const name = `panmunjom_plans_${randomUUID()}`;

describe("a statement that is planned once", () => {
  let server: OpenDatabase;

  beforeAll(async () => {
    await runOn(inject("serverUrl"), `CREATE DATABASE "${name}"`);
  });
  afterAll(() => runOn(inject("serverUrl"), `DROP DATABASE "${name}"`));

  beforeEach(async () => {
    // One connection: what is prepared on it is in sight.
    server = connect("server", { connectionString: withDatabase(inject("serverUrl"), name), max: 1 });
    await server.db.$executeRaw`DROP TABLE IF EXISTS guest`;
    await server.db.$executeRaw`CREATE TABLE guest (id int, name text)`;
    await server.db.$executeRaw`INSERT INTO guest VALUES (1, 'Kim'), (2, 'Ri')`;
  });
  afterEach(() => server.close());

  const nameOf = (id: number) => server.db.$queryRaw`${plannedOnce} SELECT name FROM guest WHERE id = ${id}`;
  const prepared = async () => {
    const [row] = await server.db.$queryRaw<{ n: number }[]>`SELECT count(*)::int AS n FROM pg_prepared_statements`;
    return row?.n;
  };

  it("stays with its connection and answers for other values", async () => {
    expect(await nameOf(1)).toEqual([{ name: "Kim" }]);
    expect(await nameOf(2)).toEqual([{ name: "Ri" }]);
    expect(await prepared()).toBe(1);
  });

  it("does not where it is not marked", async () => {
    await server.db.$queryRaw`SELECT name FROM guest WHERE id = ${1}`;
    expect(await prepared()).toBe(0);
  });

  it("is asked as any other once a pooler has changed the connection below it", async () => {
    await nameOf(1);
    await server.db.$executeRawUnsafe("DEALLOCATE ALL");
    expect(await nameOf(2)).toEqual([{ name: "Ri" }]);
    expect(await nameOf(1)).toEqual([{ name: "Kim" }]);
    expect(await prepared()).toBe(0);
  });

  it("is asked as any other once its table has changed", async () => {
    const all = () => server.db.$queryRaw`${plannedOnce} SELECT * FROM guest ORDER BY id LIMIT 1`;
    await all();
    await server.db.$executeRaw`ALTER TABLE guest ADD COLUMN country text`;
    expect(await all()).toEqual([{ id: 1, name: "Kim", country: null }]);
  });

  it("fails as any other where it is wrong", async () => {
    await expect(server.db.$queryRaw`${plannedOnce} SELECT 1 / ${0}::int`).rejects.toThrow(/division by zero/);
    await nameOf(1);
    expect(await prepared()).toBeGreaterThan(0);
  });
});
