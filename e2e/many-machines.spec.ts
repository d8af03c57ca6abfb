import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { limit } from "#core/api/rate-limit";
import { listMigrations, ourMigrations } from "#data/migrations/migration-folder";
import { startServer, type TestServer } from "#data/testing/postgres-server";
import { rowsOn, runOn, withDatabase } from "#data/testing/server-databases";
import { fillEvent, newEvent, password, press } from "./desk";
import { freePort, type Machine, runCommand, startBalancer, startCollector, startMachine } from "./machines";

// Three processes of the site behind a balancer, on one PostgreSQL server that was empty when they started, all at once.
test.describe.configure({ mode: "serial" });
test.use({ baseURL: undefined });

let server: TestServer;
let machines: Machine[];
let balancer: Awaited<ReturnType<typeof startBalancer>>;
let collector: Awaited<ReturnType<typeof startCollector>>;
let databaseUrl: string;
const email = "editor@example.org";
const keepIn = join(tmpdir(), `panmunjom-e2e-${randomUUID()}`);

test.beforeAll(async () => {
  test.setTimeout(240_000);
  server = await startServer({ keepIn, port: await freePort() });
  await runOn(server.url, "CREATE DATABASE site");
  databaseUrl = withDatabase(server.url, "site");
  collector = await startCollector();
  const traced = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_BSP_SCHEDULE_DELAY: "200" };
  const env = { DATABASE_URL: databaseUrl, AUTH_SECRET: "s".repeat(40), LOG_LEVEL: "error", ...traced };
  machines = await Promise.all([1, 2, 3].map(() => startMachine(env)));
  balancer = await startBalancer(machines);
  const adding = runCommand(["editor", "add", email, "--role", "admin"], { ...env, EDITOR_PASSWORD: password });
  expect(await adding.ended, adding.said()).toBe(0);
});

test.afterAll(async () => {
  balancer?.close();
  collector?.close();
  for (const { child } of machines ?? []) child.kill("SIGTERM");
  await Promise.all((machines ?? []).map(({ ended }) => ended));
  await server?.stop();
  rmSync(keepIn, { recursive: true, force: true });
});

test("Processes that start at once on an empty server migrate it once and load the seeds once", async () => {
  const names = listMigrations(ourMigrations).map(({ name }) => name);
  expect(await column(`SELECT migration_name FROM _prisma_migrations ORDER BY started_at, migration_name`)).toEqual(
    names,
  );
  const totals = await Promise.all(
    machines.map(async ({ url }) => (await (await fetch(`${url}/api/v1/events?limit=1`)).json()).total as number),
  );
  expect(totals[0]).toBeGreaterThan(100);
  expect(new Set(totals).size).toBe(1);
  expect(await column(`SELECT count(*)::int FROM "Event" WHERE "state" = 'published'`)).toEqual([totals[0]]);
});

test("Editors who sign in at one process work at the others, and what one publishes all show at once", async ({
  page,
}) => {
  await page.goto(`${balancer.url}/sign-in`);
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/admin$/);
  for (let turn = 0; turn < 3; turn++) expect((await page.goto(`${balancer.url}/admin/events`))?.status()).toBe(200);

  // Each process knows the page by heart before it changes.
  const lists = machines.map(({ url }) => `${url}/?from=1999-04-01&to=1999-04-30`);
  for (const list of [...lists, ...lists, ...lists]) await (await fetch(list)).text();
  const event = newEvent();
  await page.goto(`${balancer.url}/admin/events/new`);
  await fillEvent(page, event);
  await page.getByLabel("Reason for change").fill("A test of several processes");
  await press(page, "Publish", /[Pp]ublished/);
  for (const list of lists) expect(await (await fetch(list)).text()).toContain(event.Title);
});

test("An address that asks too much is held back by all processes together", async () => {
  const ask = async () => {
    const headers = { "X-Forwarded-For": "203.0.113.77" };
    return (await fetch(`${balancer.url}/api/v1/known-days?from=2018-06-12&to=2018-06-12`, { headers })).status;
  };
  const statuses: number[] = [];
  while (statuses.length < limit.units + 60) statuses.push(...(await Promise.all(Array.from({ length: 30 }, ask))));
  const answered = statuses.filter((status) => status === 200).length;
  expect(answered).toBeLessThanOrEqual(limit.units);
  // What was lent to one process and not spent there is no more than two loans.
  expect(answered).toBeGreaterThan(limit.units - 130);
  expect(statuses.filter((status) => status !== 200 && status !== 429)).toEqual([]);
});

test("Operators can follow a request in a collector of traces, which is told neither the record nor the words", async () => {
  const [{ url }] = machines as [Machine];
  await fetch(`${url}/events/2018-06-12-singapore-summit?knownOn=2018-05-25`);
  await fetch(`${url}/search?q=somebody`);
  const names = () => collector.spans().map(({ name }) => name);
  await expect.poll(names).toEqual(expect.arrayContaining([expect.stringContaining("/events/[slug]")]));
  await expect.poll(names).toEqual(expect.arrayContaining([expect.stringContaining("/search")]));
  expect(JSON.stringify(collector.spans())).not.toMatch(/somebody|singapore|2018-05-25/);
});

test("While the server is away readers are told, and all comes back by itself with it", async () => {
  const port = Number(new URL(server.url).port);
  await server.stop();
  const [{ url }] = machines as [Machine];
  for (const [path, words] of [
    ["/", "cannot be read at the moment"],
    ["/events/2018-06-12-singapore-summit", "cannot be read at the moment"],
    ["/ko/people", "/ko/people"],
    ["/api/v1/events", '"unavailable"'],
    ["/api/health", '"away"'],
  ] as const) {
    const answer = await fetch(url + path);
    expect(answer.status, path).toBe(503);
    expect(await answer.text(), path).toContain(words);
  }
  server = await startServer({ keepIn, port });
  for (const machine of machines) await expect.poll(async () => (await fetch(`${machine.url}/`)).status).toBe(200);
});

test("A process that is asked to stop leaves the others at work", async () => {
  const [first, ...others] = machines as [Machine, ...Machine[]];
  first.child.kill("SIGTERM");
  expect(await first.ended).toBe(0);
  for (const { url } of others) expect((await fetch(`${url}/api/ready`)).status).toBe(200);
});

/** The first value of each row. */
async function column(sql: string): Promise<unknown[]> {
  return (await rowsOn(databaseUrl, sql)).map(([value]) => value);
}
