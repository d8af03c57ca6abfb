import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { addAccount, fillEvent, newEvent, press, signIn } from "./desk";

test("Reviewers can see who did what, narrow it down, and take it away as a file", async ({ page }) => {
  const email = await addAccount("reviewer");
  const who = email.split("@")[0] as string;
  await signIn(page, email, "/admin/events/new");
  const event = newEvent();
  await fillEvent(page, event);
  await press(page, "Publish", /Published/);
  await page.getByRole("link", { name: "Log", exact: true }).click();
  await page.getByLabel("Who", { exact: true }).fill(who);
  await page.getByRole("combobox", { name: "What", exact: true }).selectOption("event");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByText("1 entry")).toBeVisible();
  await expect(page.getByRole("row", { name: `${who} published ${event.Title}.` })).toBeVisible();
  await expect(page.getByRole("table").getByRole("link", { name: event.Title })).toHaveAttribute(
    "href",
    /^\/admin\/events\/[0-9a-f-]{36}$/,
  );
  const started = page.waitForEvent("download");
  await page.getByRole("link", { name: "Take away as CSV" }).click();
  const file = await readFile(await (await started).path(), "utf8");
  const lines = file.trimEnd().split("\r\n");
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain(`${who},event.publish,done,event`);
  await page.getByRole("combobox", { name: "What", exact: true }).selectOption("audit.export");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByText("1 entry")).toBeVisible();
});

test("What was refused is in the log too, and a filter that means nothing is named", async ({ page }) => {
  await signIn(page, await addAccount("editor"), "/admin/audit");
  const refused = await page.request.get("/admin/audit/log.json");
  expect(refused.status()).toBe(403);
  expect(await refused.text()).toContain("does not allow this");
  await expect(page.getByRole("link", { name: /Take away/ })).toHaveCount(0);
  await page.goto("/admin/audit?what=audit.export&outcome=refused");
  await expect(page.getByText("Refused:").first()).toBeVisible();
  await page.goto("/admin/audit?from=2026-02-30");
  await expect(page.getByText("“2026-02-30” is no day")).toBeVisible();
});

test("The dashboard tells what is missing, and leads to the events that lack it", async ({ page }) => {
  await signIn(page, await addAccount("reviewer"), "/admin/events/new");
  const event = { ...newEvent(), Date: "2024-02-03" };
  await fillEvent(page, event);
  await page.getByLabel("Status", { exact: true }).selectOption("planned");
  await press(page, "Publish", /Published/);
  await page.goto("/admin");
  await page.getByRole("link", { name: /plans? whose day has passed/ }).click();
  const stale = page.getByRole("table", { name: "What became of it" });
  await expect(stale.getByRole("link", { name: event.Title })).toBeVisible();
  await page.getByRole("link", { name: /A second source/ }).click();
  await expect(page.getByRole("table", { name: "A second source" }).getByText("1 source").first()).toBeVisible();
  await page.getByRole("link", { name: /^Evidence/ }).click();
  await expect(page.getByText("Page 1 of")).toBeVisible();
  await page.getByRole("link", { name: "After", exact: true }).click();
  await expect(page.getByText("Page 2 of")).toBeVisible();
});

test("The log and what is missing fit a phone and speak to assistive technology", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signIn(page, await addAccount("admin"));
  for (const path of ["audit", "gaps?kind=stale", "gaps?kind=no-evidence"]) {
    await page.goto(`/admin/${path}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
});
