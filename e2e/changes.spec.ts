import { execFileSync, spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { XMLParser } from "fast-xml-parser";
import { singaporeSummit } from "./reading";

const root = join(import.meta.dirname, "..");

/** Two addresses of events that no other test opens: one withdrawn, one merged. Editors make such rows at their desk. */
const makeRedirects = `
  const { openDatabase } = await import("./data/client.ts");
  const { db, close } = await openDatabase({ dataDir: process.env.E2E_DATA_DIR });
  await db.redirect.createMany({ data: [
    { noun: "event", from: "2017-01-01-withdrawn", to: null, reason: "No source supports it <any longer>." },
    { noun: "event", from: "2017-01-01-merged", to: "2018-06-12-singapore-summit", reason: "The same." },
  ] });
  await close();`;

test("Readers can see what was added to the record, when, by whom and why", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Changes" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Changes" })).toBeVisible();
  await expect(page.getByText("Added").first()).toBeVisible();
  await page.getByRole("link", { name: "Older" }).click();
  await expect(page).toHaveURL(/before=/);
  await expect(page.getByText("Loaded from seeds/").first()).toBeVisible();
});

test("Readers can ask for one kind of change, for days and for events with some words", async ({ page }) => {
  await page.goto("/changes");
  await page.getByRole("navigation", { name: "Kind" }).getByRole("link", { name: "Withdrawn" }).click();
  await expect(page.getByText("No change is like this.")).toBeVisible();
  await page.goto("/changes?kind=added&noun=event");
  await page.getByRole("searchbox", { name: "Events with these words" }).fill("Trump meet Singapore");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/kind=added/);
  await expect(page.getByRole("link", { name: singaporeSummit.title })).toBeVisible();
  await page.goto("/changes?kind=renamed&until=1999");
  await expect(page.getByRole("alert").filter({ hasText: "not understood" })).toContainText("kind=renamed");
});

test("Readers can see what the log, a search and a former version leave out, and undo each part of it", async ({
  page,
}) => {
  const chips = page.getByRole("list", { name: "Active filters" }).getByRole("link");
  await page.goto("/changes?noun=event&until=1999&type=summit");
  await expect(chips).toHaveText(["Record: Event", "Until: 31 December 1999", "Type: Summit", "Remove all"]);
  await page.getByRole("link", { name: "Remove Type: Summit" }).click();
  await expect(page.getByRole("status").first()).toContainText(/^0 of [\d,]+ changes · 2 filters hide [\d,]+$/);
  await page.getByRole("link", { name: "Remove Until: 31 December 1999" }).click();
  await expect(page).toHaveURL(/\/changes\?noun=event$/);

  await page.goto("/search?q=hanoi&type=summit&country=VN");
  await expect(chips).toHaveCount(3);
  await page.getByRole("link", { name: "Remove Type: Summit" }).click();
  await expect(page).toHaveURL(/\/search\?country=VN&q=hanoi$/);

  await page.goto("/v/1?type=summit&country=VN");
  await expect(page.getByRole("status").first()).toContainText(/^\d+ of \d+ events · 2 filters hide \d+$/);
  await page.getByRole("link", { name: "Remove Country: Vietnam" }).click();
  await expect(page).toHaveURL(/\/v\/1\?type=summit$/);
});

test("Programs can follow the changes as a feed and as JSON, page after page", async ({ request }) => {
  const feed = await request.get("/changes.atom?noun=event");
  expect(feed.headers()["content-type"]).toContain("application/atom+xml");
  const parsed = new XMLParser().parse(await feed.text(), true) as { feed: { entry: { id: string }[] } };
  expect(parsed.feed.entry).toHaveLength(100);
  const first = (await (await request.get("/changes.json?noun=event")).json()) as Page;
  expect(first.changes.map(({ id }) => `urn:uuid:${id}`)).toEqual(parsed.feed.entry.map(({ id }) => id));
  const second = (await (await request.get(`/changes.json?noun=event&before=${first.next}`)).json()) as Page;
  expect(first.changes.map(({ id }) => id)).not.toContain(second.changes[0]?.id);
  const table = parse(await (await request.get("/changes.csv?noun=event&kind=added")).text(), { columns: true }) as {
    id: string;
    kind: string;
  }[];
  const [newest] = ((await (await request.get("/changes.json?noun=event&kind=added")).json()) as Page).changes;
  expect(table[0]?.id).toBe(newest?.id);
  expect(table.length).toBeGreaterThan(500);
  expect(new Set(table.map(({ kind }) => kind))).toEqual(new Set(["added"]));
  const refused = await request.get("/changes.json?kind=renamed");
  expect(refused.status()).toBe(400);
  expect(await refused.json()).toMatchObject({ error: { code: "bad_parameter", field: "kind" } });
});

interface Page {
  changes: { id: string }[];
  next: string | null;
}

test("What was withdrawn says why, and what was merged leads on, to readers and to programs", async ({
  page,
  request,
}) => {
  execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", makeRedirects], { cwd: root });
  const response = await page.goto("/events/2017-01-01-withdrawn");
  expect(response?.status()).toBe(410);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This event was withdrawn.");
  await expect(page.getByText("No source supports it <any longer>.")).toBeVisible();
  await page.getByRole("link", { name: "See what was changed and why" }).click();
  await expect(page).toHaveURL(/record=2017-01-01-withdrawn/);
  for (const path of ["/api/v1/events/2017-01-01-withdrawn", "/events/2017-01-01-withdrawn/cite.bib"]) {
    const refused = await request.get(path);
    expect(refused.status(), path).toBe(410);
    expect(await refused.json()).toMatchObject({
      error: { code: "gone", message: expect.stringContaining("No source") },
    });
  }
  const moved = await request.get("/events/2017-01-01-merged", { maxRedirects: 0 });
  expect(moved.status()).toBe(308);
  await page.goto("/events/2017-01-01-merged");
  await expect(page).toHaveURL(new RegExp(`${singaporeSummit.event}$`));
});

test("While the database is away every page says so, with a status that asks to come again", async ({ request }) => {
  const port = await freePort();
  const site = spawn(
    process.execPath,
    [join(root, "node_modules/next/dist/bin/next"), "start", "--port", String(port), "--hostname", "127.0.0.1"],
    { cwd: root, env: { ...process.env, DATABASE_URL: "postgres://nobody:no@127.0.0.1:1/none" }, stdio: "ignore" },
  );
  try {
    const ask = (path: string) => request.get(`http://127.0.0.1:${port}${path}`);
    await expect
      .poll(
        () =>
          ask("/plain.css")
            .then((answer) => answer.status())
            .catch(() => 0),
        { timeout: 30_000 },
      )
      .toBe(200);
    for (const path of ["/", "/about", singaporeSummit.event, "/changes"]) {
      const answer = await ask(path);
      expect(answer.status(), path).toBe(503);
      expect(answer.headers()["retry-after"]).toBe("10");
      expect(await answer.text()).toContain("The record cannot be read at the moment.");
    }
  } finally {
    site.kill();
  }
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
