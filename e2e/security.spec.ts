import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, type Page, test } from "@playwright/test";
import { kindsOfPages, openPage, singaporeSummit, timelineOf } from "./reading";

const files = [
  "/api/v1/events?limit=1",
  "/api/openapi.json",
  "/export/events.csv?type=summit",
  "/events.ics?type=summit",
  `${singaporeSummit.event}/cite.bib`,
  "/icon.svg",
];

test.describe("Readers are safe from scripts that are not ours", () => {
  for (const kind of kindsOfPages) {
    test(`and see ${kind} whole`, async ({ page }) => {
      const violations = await listenForViolations(page);
      await openPage(page, kind);
      await page.getByRole("main").waitFor();
      for (let y = 0; y < 4; y++) await page.mouse.wheel(0, 900);
      await expect(page.locator("script[nonce]").first()).toBeAttached();
      expect(violations).toEqual([]);
    });
  }

  test("while they pan, zoom, choose and move between pages", async ({ page }) => {
    const violations = await listenForViolations(page);
    await page.goto("/");
    await expect(timelineOf(page).locator(".vis-item").first()).toBeVisible();
    await page.getByRole("button", { name: "Zoom in" }).click();
    await page.getByRole("group", { name: "Type" }).getByText("Summit").click();
    await expect(page).toHaveURL(/type=summit/);
    await page.getByRole("list", { name: "Events" }).getByRole("link").first().click();
    await page.getByRole("link", { name: "About" }).first().click();
    await expect(page).toHaveURL(/about/);
    expect(violations).toEqual([]);
  });

  test("even where one got into the page", async ({ page }) => {
    const intruder = `<script>window.intruder = 1</script><img src="/none.png" alt="" onerror="window.intruder = 2">`;
    await page.route("/about", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace("</main>", `${intruder}</main>`) });
    });
    const violations = await listenForViolations(page);
    await page.goto("/about");
    await expect.poll(() => violations.length).toBeGreaterThanOrEqual(2);
    expect(await page.evaluate(() => "intruder" in window)).toBe(false);
  });

  test("and each answer has a nonce of its own", async ({ request }) => {
    const nonces = await Promise.all(
      [1, 2, 3].map(
        async () => /'nonce-([^']+)'/.exec((await request.get("/")).headers()["content-security-policy"] ?? "")?.[1],
      ),
    );
    expect(new Set(nonces).size).toBe(3);
    expect(nonces.every((nonce) => (nonce?.length ?? 0) >= 22)).toBe(true);
  });
});

test("Every answer tells browsers what it may do, and bears a number", async ({ request, page }) => {
  await page.goto("/");
  const chunk = await page.locator("script[src]").first().getAttribute("src");
  for (const address of ["/", "/about", "/nowhere", "/embed", ...files]) {
    const headers = (await request.get(address)).headers();
    expect(headers["content-security-policy"], address).toBeTruthy();
    expect(headers["content-security-policy"], address).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers["x-content-type-options"], address).toBe("nosniff");
    expect(headers["referrer-policy"], address).toBeTruthy();
    expect(headers["permissions-policy"], address).toContain("geolocation=()");
    expect(headers["cross-origin-opener-policy"], address).toBe("same-origin");
    expect(headers["x-request-id"], address).toMatch(/^[\w-]{8,64}$/);
    expect(headers["x-powered-by"], address).toBeUndefined();
    expect(headers["strict-transport-security"], address).toBeUndefined();
  }
  expect((await request.get(chunk as string)).headers()["x-content-type-options"]).toBe("nosniff");
  const secure = await request.get("/", { headers: { "X-Forwarded-Proto": "https" } });
  expect(secure.headers()["strict-transport-security"]).toContain("max-age=63072000");
});

test("Other sites can show the embedded view in a frame, and no other page", async ({ page, baseURL }) => {
  const frames = ["embed", "about"].map((path) => `<iframe title="${path}" src="${baseURL}/${path}"></iframe>`);
  // A real site on this machine: browsers keep pages of elsewhere from showing what is on it.
  const other = createServer((_, response) => response.setHeader("Content-Type", "text/html").end(frames.join("")));
  await once(other.listen(0, "127.0.0.1"), "listening");
  await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
  await expect(page.frameLocator("[title=embed]").getByRole("main")).toBeVisible();
  await expect(page.frameLocator("[title=about]").getByRole("main")).toHaveCount(0);
  other.close();
});

/** What the browser refused, as it says itself. */
async function listenForViolations(page: Page): Promise<string[]> {
  const violations: string[] = [];
  await page.exposeFunction("tellViolation", (words: string) => violations.push(words));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile, lineNumber, sample }) => {
      const tell = (window as unknown as { tellViolation(words: string): void }).tellViolation;
      tell(`${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber} ${sample}`);
    });
  });
  page.on("console", (message) => {
    if (/Content.Security.Policy/i.test(message.text())) violations.push(message.text());
  });
  return violations;
}
