import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { deployMigrations } from "#data/migrations/deploy";
import { startServer, type TestServer } from "#data/testing/postgres-server";
import { rowsOn, runOn, withDatabase } from "#data/testing/server-databases";
import { freePort, runCommand } from "./machines";

test.describe.configure({ mode: "serial" });

let server: TestServer;

test.beforeAll(async () => {
  server = await startServer();
});

test.afterAll(() => server.stop());

/** What is wrong with a database, and what a person who starts the site on it is told. */
const cases: { name: string; prepare: (name: string) => Promise<string>; says: RegExp; commands?: string[][] }[] = [
  {
    name: "no address",
    prepare: async () => "mysql://a:hunter2@127.0.0.1/x",
    says: /DATABASE_URL is no PostgreSQL address/,
  },
  {
    name: "an address where nobody answers",
    prepare: async () => "postgresql://a:hunter2@127.0.0.1:9/x",
    says: /The database does not answer\. Check that it is running/,
    commands: [
      ["ingest", "seeds/articles"],
      ["editor", "list"],
      ["backup", join(tmpdir(), `panmunjom-${randomUUID()}.ndjson`)],
    ],
  },
  {
    name: "a name that nobody knows",
    prepare: async () => "postgresql://a:hunter2@nowhere.invalid:5432/x",
    says: /The database does not answer/,
  },
  {
    name: "a wrong password",
    prepare: async (name) => withUser(await create(name), "postgres", "hunter2"),
    says: /does not let us in\. Check the user, the password and the name/,
  },
  {
    name: "a database that is not there",
    prepare: async () => withDatabase(server.url, "nowhere"),
    says: /does not let us in\. Check the user, the password and the name/,
  },
  {
    name: "a role without rights",
    prepare: async (name) => {
      const url = await create(name);
      await runOn(server.url, "CREATE ROLE reader LOGIN PASSWORD 'hunter2'");
      return withUser(url, "reader", "hunter2");
    },
    says: /permission denied.*Make the role in DATABASE_URL the owner of its database/,
  },
  {
    name: "an old server",
    prepare: async (name) => {
      const url = await create(name);
      // A server of today that tells of itself what an old one would.
      await runOn(url, "CREATE SCHEMA old");
      await runOn(
        url,
        `CREATE FUNCTION old.current_setting(text) RETURNS text LANGUAGE sql AS
         $$ SELECT CASE $1 WHEN 'server_version_num' THEN '140009' WHEN 'server_version' THEN '14.9' END $$`,
      );
      await runOn(url, `ALTER DATABASE "${name}" SET search_path = old, pg_catalog, public`);
      return url;
    },
    says: /is PostgreSQL 14\.9; this program needs 15 or newer\. Upgrade it/,
  },
  {
    name: "a database that a newer version made",
    prepare: async (name) => {
      const url = await create(name);
      await deployMigrations({ connectionString: url });
      await runOn(
        url,
        `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
         VALUES ('1', 'x', '99990101000000_of_the_future', now(), 1)`,
      );
      return url;
    },
    says: /made by a newer version of this program: it has 99990101000000_of_the_future/,
    commands: [
      ["ingest", "seeds/articles"],
      ["editor", "list"],
    ],
  },
  {
    name: "a database of another program",
    prepare: async (name) => {
      const url = await create(name);
      await runOn(url, "CREATE TABLE invoice (id int)");
      return url;
    },
    says: /holds tables of another program/,
  },
];

for (const [index, { name, prepare, says, commands = [] }] of cases.entries())
  test(`Operators who give ${name} are told so in one line, and nothing is touched`, async () => {
    const url = await prepare(`case_${index}`);
    const before = await stateOf(`case_${index}`);
    for (const command of [["start"], ...commands]) {
      const run = runCommand(command, { DATABASE_URL: url, PORT: String(await freePort()) });
      expect(await run.ended, run.said()).toBe(1);
      const lines = run
        .said()
        .trim()
        .split("\n")
        .filter((line) => says.test(line));
      expect(lines, run.said()).toHaveLength(1);
      expect(run.said()).not.toMatch(/hunter2|^\s+at /m);
    }
    expect(await stateOf(`case_${index}`)).toEqual(before);
  });

async function create(name: string): Promise<string> {
  await runOn(server.url, `CREATE DATABASE "${name}"`);
  return withDatabase(server.url, name);
}

function withUser(url: string, user: string, secret: string): string {
  const address = new URL(url);
  address.username = user;
  address.password = secret;
  return address.href;
}

/** All tables and how many rows each has; null where there is no such database. */
function stateOf(name: string): Promise<unknown> {
  return rowsOn(
    withDatabase(server.url, name),
    `SELECT table_schema, table_name, (xpath('/row/n/text()', query_to_xml(
       format('SELECT count(*) AS n FROM %I.%I', table_schema, table_name), false, true, '')))[1]::text
     FROM information_schema.tables WHERE table_schema NOT IN ('pg_catalog', 'information_schema') ORDER BY 1, 2`,
  ).catch(() => null);
}
