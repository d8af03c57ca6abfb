import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { expect, inject, it } from "vitest";
import { openDatabase } from "#data/client";
import { Refused, toDataError } from "#data/errors";
import { openEmptyDatabase } from "../testing/database";
import { runOn } from "../testing/server-databases";
import { deployMigrations } from "./deploy";
import { findVersionProblem } from "./server-version";

it.each([
  [{ number: 140009, name: "14.9" }, /PostgreSQL 14\.9; this program needs 15 or newer\. Upgrade/],
  [{ number: 90624, name: "9.6.24" }, /PostgreSQL 9\.6\.24/],
])("an old server is refused by its version", (version, words) => {
  expect(findVersionProblem(version)).toMatch(words);
});

it.each([
  { number: 150000, name: "15.0" },
  { number: 180004, name: "18.4" },
])("a server of $name is taken", (version) => {
  expect(findVersionProblem(version)).toBeNull();
});

it.each([
  ["unreachable", "postgresql://a:hunter2@127.0.0.1:9/x", /does not answer\. Check that it is running/],
  ["unknown", "postgresql://a:hunter2@nowhere.invalid/x", /does not answer/],
])("a server that is %s is named so, without the password", async (_, url, words) => {
  const said = await messageOf(() => deployMigrations({ connectionString: url, connectionTimeoutMillis: 5_000 }));
  expect(said).toMatch(words);
  expect(said).not.toContain("hunter2");
});

it("a wrong password and a database that is not there are told apart from a server that is away", async () => {
  const url = new URL(inject("serverUrl"));
  url.password = "wrong";
  const refused = /does not let us in\. Check the user, the password and the name of the database/;
  expect(await messageOf(() => deployMigrations({ connectionString: url.href }))).toMatch(refused);
  const other = new URL(inject("serverUrl"));
  other.pathname = "/nowhere";
  expect(await messageOf(() => deployMigrations({ connectionString: other.href }))).toMatch(refused);
});

it("a role without rights is told what it lacks, and nothing is changed", async () => {
  const { connection, close } = await openEmptyDatabase("server");
  const role = `role_${randomUUID().replaceAll("-", "")}`;
  const owner = String(connection.connectionString);
  await runOn(owner, `CREATE ROLE ${role} LOGIN PASSWORD 'secret'`);
  const url = new URL(owner);
  url.username = role;
  url.password = "secret";
  try {
    const said = await messageOf(() => deployMigrations({ connectionString: url.href }));
    expect(said).toMatch(/permission denied .*Make the role in DATABASE_URL the owner of its database/s);
    const client = new Client({ connectionString: owner });
    await client.connect();
    const { rows } = await client.query("SELECT count(*)::int AS n FROM pg_tables WHERE schemaname = 'public'");
    await client.end();
    expect(rows).toEqual([{ n: 0 }]);

    await deployMigrations({ connectionString: owner });
    const { db, close: part } = await openDatabase({ databaseUrl: url.href, dataDir: "" });
    const error = toDataError(await db.event.count().catch((cause: unknown) => cause));
    await part();
    expect(error).toBeInstanceOf(Error);
    expect(await messageOf(() => deployMigrations({ connectionString: url.href }))).toMatch(/lacks a right/);
  } finally {
    await runOn(owner, `DROP ROLE ${role}`);
    await close();
  }
});

/** What a person is told, in one or two lines. */
async function messageOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
  } catch (cause) {
    const error = toDataError(cause);
    expect(error).toBeInstanceOf(Error);
    expect(error instanceof Refused || (error as Error).name === "Unavailable").toBe(true);
    return (error as Error).message;
  }
  throw new Error("It was not refused.");
}
