import { randomUUID } from "node:crypto";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { addAccount, fillEvent, newEvent, press, signIn } from "./desk";
import { pompeoMeetsRi } from "./reading";

const form = { intent: "publish", title: "Forged", date: "2018-01-01", summary: "Forged." };

async function countOf(request: APIRequestContext): Promise<number> {
  return (await (await request.get("/api/v1/events?limit=1&q=Forged")).json()).total;
}

test("Nobody can write without a session, from another site, or without saying from where", async ({
  request,
  baseURL,
}) => {
  const before = await countOf(request);
  const origin = baseURL as string;
  const post = (path: string, headers: Record<string, string>) =>
    request.post(path, { form, headers, maxRedirects: 0 });
  expect((await post("/admin/events/new", { origin })).status()).toBe(401);
  expect((await post("/admin/look-up", { origin })).status()).toBe(401);
  expect((await post("/admin/events/new", { origin: "https://evil.example" })).status()).toBe(403);
  expect((await post("/sign-in", { origin: "null" })).status()).toBe(403);
  const silent = await fetch(`${origin}/sign-in`, { method: "POST", body: new URLSearchParams(form) });
  expect(silent.status).toBe(403);
  expect(await countOf(request)).toBe(before);
});

test("Nobody can send the form of another role, and the log has who tried", async ({ browser }) => {
  const [admin, editor] = [await browser.newPage(), await browser.newPage()];
  await signIn(admin, await addAccount("admin"), "/admin/accounts");
  const email = `forged-${randomUUID()}@example.org`;
  const form = admin.getByRole("region", { name: "Add an account" });
  await form.getByLabel("Email").fill(email);
  await form.getByLabel("First password").fill("four random words here");
  const sent = admin.waitForRequest((request) => request.headers()["next-action"] !== undefined);
  // the admin's own never arrives
  await admin.route("**/admin/accounts", (route) => route.abort());
  await form.getByRole("button", { name: "Add account" }).click();
  const { cookie: _, ...headers } = await (await sent).allHeaders();
  const data = (await sent).postDataBuffer() as Buffer;
  await admin.unroute("**/admin/accounts");
  const account = await addAccount("editor");
  await signIn(editor, account);
  const answer = await editor.request.post("/admin/accounts", { headers, data });
  expect(await answer.text()).toContain("does not allow this");
  await admin.goto("/admin/audit?what=account.add&outcome=refused");
  await expect(admin.getByRole("row", { name: new RegExp(email) })).toContainText(account.split("@")[0] as string);
  await editor.request.post("/admin/look-up", { headers: { origin: "https://evil.example" }, form: { q: email } });
  await admin.goto("/admin/audit?what=request&outcome=refused");
  await expect(admin.getByRole("row", { name: "Refused: request /admin/look-up" }).first()).toBeVisible();
  await admin.goto("/admin/accounts");
  await expect(admin.getByText(email)).toHaveCount(0);
});

test("Nobody can replay an old version or make up an action", async ({ page, baseURL }) => {
  await signIn(page, await addAccount("reviewer"), "/admin/events/new");
  await fillEvent(page, newEvent());
  await press(page, "Publish", /Published/);
  await page.getByLabel("Summary").fill("Changed once.");
  await page.getByLabel("Reason for change").fill("Once");
  const sent = page.waitForRequest(
    (request) => request.method() === "POST" && request.headers()["next-action"] !== undefined,
  );
  await press(page, "Publish", /Published/);
  const replayed = await sent;
  const headers = { ...(await replayed.allHeaders()) };
  const address = page.url();
  const again = await page.request.post(replayed.url(), { headers, data: replayed.postDataBuffer() as Buffer });
  expect(again.status()).toBeLessThan(500);
  expect(await again.text()).toMatch(/"conflict":\{"version":2/);
  await page.goto(address);
  await expect(page.getByText("version 2")).toBeVisible();
  const made = await page.request.post("/admin/events/new", {
    headers: { origin: baseURL as string, "next-action": "7f".repeat(21) },
    data: "[]",
  });
  expect([400, 404, 409]).toContain(made.status());
  const plain = await page.request.post("/admin/events/new", {
    headers: { origin: baseURL as string },
    multipart: { [`$ACTION_ID_${"7f".repeat(21)}`]: "", ...form },
  });
  expect(plain.status()).toBeLessThan(500);
});

test("Search engines keep no page of the desk, and readers load none of its scripts", async ({ page, request }) => {
  expect((await request.get("/sign-in")).headers()["x-robots-tag"]).toContain("noindex");
  const scripts: string[] = [];
  page.on("response", async (response) => {
    if (response.url().endsWith(".js")) scripts.push(await response.text().catch(() => ""));
  });
  await page.goto(pompeoMeetsRi.event);
  await page.waitForLoadState("load");
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((text) => text.includes("Reason for change") || text.includes("/admin/look-up"))).toEqual([]);
});
