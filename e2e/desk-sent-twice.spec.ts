import { randomUUID } from "node:crypto";
import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { addAccount, fillEvent, newEvent, press, signIn } from "./desk";
import { singaporeSummit } from "./reading";

async function countOf(page: Page, title: string): Promise<number> {
  await page.goto(`/admin/events?q=${encodeURIComponent(title)}`);
  return page.getByRole("link", { name: title }).count();
}

/** Sends the form of a page as it stands, as a browser without scripts does. */
async function sender(
  page: Page,
  form: string,
  intent: string | null,
): Promise<() => ReturnType<APIRequestContext["post"]>> {
  const fields = await page
    .locator(form)
    .evaluate((element) =>
      [...new FormData(element as HTMLFormElement)].flatMap(([name, value]) =>
        typeof value === "string" ? [[name, value] as const] : [],
      ),
    );
  const multipart = new FormData();
  for (const [name, value] of fields) multipart.append(name, value);
  if (intent) multipart.append("intent", intent);
  const { href, origin } = new URL(page.url());
  return () => page.request.post(href, { headers: { origin }, multipart, maxRedirects: 0 });
}

test("Editors who press twice make one draft, and one comment", async ({ page }) => {
  const event = newEvent();
  await signIn(page, await addAccount("editor"), "/admin/events/new");
  await fillEvent(page, event);
  await page.getByRole("button", { name: "Save draft" }).dblclick();
  await expect(page.getByRole("status").filter({ hasText: "Saved as a draft" })).toBeVisible();
  const address = page.url().split("?")[0] as string;
  expect(await countOf(page, event.Title)).toBe(1);
  await page.goto(`${address}/discussion`);
  await page.getByRole("textbox", { name: "Comment" }).fill("Is it one?");
  await page.getByRole("button", { name: "Say it" }).dblclick();
  await expect(page.locator(".reader-body", { hasText: "Is it one?" })).toHaveCount(1);
  // the page has another key now: the same words can be said once more
  await page.getByRole("textbox", { name: "Comment" }).fill("Is it one?");
  await page.getByRole("button", { name: "Say it" }).click();
  await expect(page.locator(".reader-body", { hasText: "Is it one?" })).toHaveCount(2);
});

test("Editors who leave before the answer comes find what they saved, and an empty form for the next", async ({
  page,
}) => {
  const event = newEvent();
  await signIn(page, await addAccount("editor"), "/admin/events/new");
  await fillEvent(page, event);
  const answered = page.waitForResponse((response) => response.request().headers()["next-action"] !== undefined);
  await page.getByRole("button", { name: "Save draft" }).click();
  await answered;
  await page.goto("/admin/events/new");
  await expect(page.getByLabel("Title")).toHaveValue("");
  expect(await countOf(page, event.Title)).toBe(1);
});

test.describe("Without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("editors who send a form twice at once, or go back and send it again, make one record", async ({ page }) => {
    const event = newEvent();
    await signIn(page, await addAccount("editor"), "/admin/events/new");
    await fillEvent(page, event);
    const send = await sender(page, "#form", "draft");
    const answers = await Promise.all([send(), send()]);
    const addresses = new Set(answers.map((answer) => answer.headers().location));
    expect([...answers.map((answer) => answer.status()), addresses.size]).toEqual([303, 303, 1]);
    // and by the button, on the page that has the key still
    await press(page, "Save draft", /Saved as a draft/);
    expect(await countOf(page, event.Title)).toBe(1);
    await page.goto("/admin/events/new");
    await fillEvent(page, event);
    await press(page, "Save draft", /Saved as a draft/);
    expect(await countOf(page, event.Title)).toBe(2);
  });

  test("editors who send the form of a person twice make one record", async ({ page }) => {
    const name = `Testa ${randomUUID().replace(/\d|-/g, "").slice(0, 8)}berg`;
    await signIn(page, await addAccount("editor"), "/admin/people/new");
    await page.getByLabel("Name", { exact: true }).fill(name);
    const send = await sender(page, "#form", "save");
    const answers = await Promise.all([send(), send()]);
    expect(new Set(answers.map((answer) => answer.headers().location)).size).toBe(1);
    await page.goto(`/admin/people?q=${encodeURIComponent(name)}`);
    await expect(page.getByRole("link", { name })).toHaveCount(1);
  });

  test("readers who send a correction twice are told of one", async ({ page }) => {
    await page.goto(`${singaporeSummit.event}/correct`);
    await page.getByLabel("What is wrong, or missing?").fill(`Sent twice ${randomUUID()}.`);
    const send = await sender(page, ".correction-form", null);
    const answers = await Promise.all([send(), send()]);
    const [first, second] = answers.map((answer) => answer.headers().location);
    expect(first).toMatch(/\/correct\/[0-9a-f-]{36}$/);
    expect(second).toBe(first);
  });
});

/** Sends the next form to an action that no build has, as a page does that is older than the site. */
async function age(page: Page): Promise<void> {
  let isSent = false;
  await page.route(
    (url) => !url.pathname.startsWith("/_next"),
    async (route) => {
      const headers = await route.request().allHeaders();
      if (isSent || headers["next-action"] === undefined) return route.fallback();
      isSent = true;
      return route.continue({ headers: { ...headers, "next-action": "60".padEnd(42, "ab") } });
    },
  );
}

test("Editors whose page is older than the site are told so, and find what they typed", async ({ page }) => {
  const event = newEvent();
  const email = await addAccount("editor");
  await signIn(page, email, "/admin/events/new");
  await fillEvent(page, event);
  await age(page);
  await page.getByRole("button", { name: "Save draft" }).click();
  const alert = page.getByRole("alert").filter({ hasText: "This page is older than the site." });
  await expect(alert).toContainText("What you typed is kept in this browser");
  await page.getByRole("button", { name: "Open the page anew" }).click();
  await expect(page.getByLabel("Title")).toHaveValue(event.Title);
  await expect(page.getByLabel("Summary")).toHaveValue(event.Summary);
  await press(page, "Save draft", /Saved as a draft/);
});

test("Readers whose page is older than the site are told so, and find what they typed", async ({ page }) => {
  await page.goto(`/ko${singaporeSummit.event}/correct`);
  await page.getByRole("textbox").first().fill("A reader typed this.");
  await age(page);
  await page.locator(".correction-form button[type=submit]").click();
  await expect(page.getByText("이 페이지는 지금의 사이트보다 오래되었습니다.")).toBeVisible();
  await page.getByRole("button", { name: "페이지 새로 열기" }).click();
  await expect(page.getByRole("textbox").first()).toHaveValue("A reader typed this.");
  await expect(page.getByText("입력하고 보내지 않은 내용을 다시 불러왔습니다.")).toBeVisible();
});
