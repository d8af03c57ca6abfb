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
