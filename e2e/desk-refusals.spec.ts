import { randomUUID } from "node:crypto";
import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { addAccount, fillEvent, newEvent, press, signIn } from "./desk";
import { pompeoMeetsRi } from "./reading";

const form = { intent: "publish", title: "Forged", date: "2018-01-01", summary: "Forged." };

/** Actions that no build has: one that takes nothing, as its name says, and one that takes everything. */
const [made, greedy] = ["00".padEnd(42, "ab"), "7f".padEnd(42, "ab")];

async function countOf(request: APIRequestContext): Promise<number> {
  return (await (await request.get("/api/v1/events?limit=1&q=Forged")).json()).total;
}

interface Refusal {
  by: string;
  action: string;
  subject: string;
  detail: { refusal: string };
}

let admin: Page;

test.beforeAll(async ({ browser }) => {
  admin = await browser.newPage();
  await signIn(admin, await addAccount("admin"));
});

/** What the log has of refusals, newest first. */
async function refusalsIn(query: Record<string, string>): Promise<Refusal[]> {
  const file = await admin.request.get(
    `/admin/audit/log.json?${new URLSearchParams({ outcome: "refused", ...query })}`,
  );
  return (await file.json()).entries;
}

/** Waits for a refusal in the log: the answer does not wait for it. */
async function expectLogged(query: Record<string, string>, refusal: RegExp): Promise<void> {
  await expect
    .poll(async () => (await refusalsIn(query)).map(({ detail }) => detail.refusal).join("\n"))
    .toMatch(refusal);
}

interface Post {
  headers: Record<string, string>;
  status: number[];
  refusal: RegExp;
  isSignedIn?: boolean;
  multipart?: Record<string, string>;
  data?: string;
}

const posts: Record<string, (origin: string) => Post> = {
  "without a session": (origin) => ({ headers: { origin }, status: [401], refusal: /You are signed out/ }),
  "from another site": () => ({
    ...{ headers: { origin: "https://evil.example" }, status: [403], refusal: /did not come from a page of this site/ },
  }),
  "from another site, with a session": () => ({
    ...{ headers: { origin: "https://evil.example" }, status: [403], refusal: /did not come from a page of this site/ },
    isSignedIn: true,
  }),
  "from a page that has no origin": () => ({
    ...{ headers: { origin: "null" }, status: [403], refusal: /did not come from a page of this site/ },
    isSignedIn: true,
  }),
  "that does not say from where": () => ({
    ...{ headers: {}, status: [403], refusal: /did not come from a page of this site/, isSignedIn: true },
  }),
  "to an action that was made up": (origin) => ({
    ...{ headers: { origin }, status: [400], refusal: /an action that this build does not have/, isSignedIn: true },
    multipart: { [`$ACTION_ID_${made}`]: "", ...form },
  }),
  "to an action that was made up, by a script": (origin) => ({
    ...{ headers: { origin, "next-action": made, "content-type": "text/plain;charset=UTF-8" }, status: [404, 409] },
    ...{ refusal: /an action that this build does not have/, isSignedIn: true, data: "[]" },
  }),
  "to an action that was made up and takes what no form has": (origin) => ({
    ...{ headers: { origin, "next-action": greedy, "content-type": "text/plain;charset=UTF-8" }, status: [400] },
    ...{ refusal: /names its action in no way/, isSignedIn: true, data: "[]" },
  }),
  "whose action is no name of one": (origin) => ({
    ...{ headers: { origin }, status: [400], refusal: /names its action in no way/, isSignedIn: true },
    multipart: { $ACTION_ID_constructor: "", ...form },
  }),
  "whose hidden fields are gone": (origin) => ({
    ...{ headers: { origin }, status: [400], refusal: /names its action in no way/, isSignedIn: true },
    multipart: form,
  }),
};

for (const [what, toPost] of Object.entries(posts))
  test(`A form ${what} is refused, is in the log, and writes nothing`, async ({ page, request, baseURL }) => {
    const { headers, status, refusal, isSignedIn = false, multipart, data } = toPost(baseURL as string);
    const before = await countOf(request);
    const email = await addAccount("reviewer");
    if (isSignedIn) await signIn(page, email);
    const path = isSignedIn ? "/admin/events/new" : `/admin/${randomUUID()}`;
    // an address of its own, since those who hammer are logged so often and no more
    const sent = { ...headers, "x-forwarded-for": `198.51.100.${Math.floor(Math.random() * 250)}` };
    const body = data ? { data } : multipart ? { multipart } : { form };
    const answer = await page.request.post(path, { headers: sent, maxRedirects: 0, ...body });
    expect(status).toContain(answer.status());
    const who = isSignedIn ? (email.split("@")[0] as string) : "nobody";
    await expectLogged({ who, what: "request", about: path }, refusal);
    expect(await countOf(request)).toBe(before);
  });

test("Nobody can send the form of another role, and the log has who tried", async ({ browser }) => {
  const [page, editor] = [await browser.newPage(), await browser.newPage()];
  await signIn(page, await addAccount("admin"), "/admin/accounts");
  const email = `forged-${randomUUID()}@example.org`;
  const form = page.getByRole("region", { name: "Add an account" });
  await form.getByLabel("Email").fill(email);
  await form.getByLabel("First password").fill("four random words here");
  const sent = page.waitForRequest((request) => request.headers()["next-action"] !== undefined);
  // the admin's own never arrives
  await page.route("**/admin/accounts", (route) => route.abort());
  await form.getByRole("button", { name: "Add account" }).click();
  const { cookie: _, ...headers } = await (await sent).allHeaders();
  const data = (await sent).postDataBuffer() as Buffer;
  await page.unroute("**/admin/accounts");
  const account = await addAccount("editor");
  await signIn(editor, account);
  const answer = await editor.request.post("/admin/accounts", { headers, data });
  expect(await answer.text()).toContain("does not allow this");
  const who = account.split("@")[0] as string;
  await expectLogged({ who, what: "account.add", about: email }, /does not allow this/);
  await page.goto("/admin/accounts");
  await expect(page.getByText(email)).toHaveCount(0);
});

/** Sends the next form of a page, and the very same request again. */
async function replay(page: Page, send: () => Promise<void>): Promise<string> {
  const sent = page.waitForRequest(
    (request) => request.method() === "POST" && request.headers()["next-action"] !== undefined,
  );
  await send();
  const replayed = await sent;
  const data = replayed.postDataBuffer() as Buffer;
  const again = await page.request.post(replayed.url(), {
    headers: await replayed.allHeaders(),
    data,
    maxRedirects: 0,
  });
  expect(again.status()).toBeLessThan(500);
  return again.text();
}

test("Nobody can replay the form of a new event, or of an old version, and the log has both", async ({ page }) => {
  const email = await addAccount("reviewer");
  const who = email.split("@")[0] as string;
  const event = newEvent();
  await signIn(page, email, "/admin/events/new");
  await fillEvent(page, event);
  await replay(page, () => press(page, "Publish", /Published/));
  const address = page.url().split("?")[0] as string;
  await expectLogged({ who, what: "event.publish", about: event.Title }, /sent again/);
  await page.goto(`/admin/events?q=${encodeURIComponent(event.Title)}`);
  await expect(page.getByRole("link", { name: event.Title })).toHaveCount(1);
  await page.goto(address);
  await page.getByLabel("Summary").fill("Changed once.");
  await page.getByLabel("Reason for change").fill("Once");
  expect(await replay(page, () => press(page, "Publish", /Published/))).toMatch(/"conflict":\{"version":2/);
  await expectLogged({ who, what: "event.save-published" }, /at version 2 now/);
  await page.goto(address);
  await expect(page.getByText("version 2")).toBeVisible();
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
