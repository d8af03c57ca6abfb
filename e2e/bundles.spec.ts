import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { singaporeSummit } from "./reading";

/** What a page may name of scripts and styles before it is read, packed, in kB: a tenth above what it is now. */
const budgets: [path: string, scripts: number, styles: number][] = [
  ["/", 162, 21],
  [singaporeSummit.event, 160, 21],
  ["/people", 160, 21],
  ["/people/kim-jong-un", 160, 21],
  ["/places/panmunjom", 160, 21],
  ["/articles", 160, 21],
  ["/map", 162, 21],
  ["/charts", 162, 21],
  ["/compare?a=kim-jong-un&b=donald-trump", 160, 21],
  ["/threads", 160, 21],
  ["/search?q=choe", 160, 21],
  ["/changes", 160, 21],
  ["/brief?type=summit", 160, 21],
  ["/about", 160, 21],
  ["/embed", 164, 21],
  ["/sign-in", 160, 23],
  ["/ko", 162, 21],
];

for (const [path, scripts, styles] of budgets)
  test(`Readers of ${path} load no more than they need`, async ({ request }) => {
    const html = await (await request.get(path)).text();
    const found = (pattern: RegExp) => [...new Set([...html.matchAll(pattern)].map((match) => match[1] as string))];
    const js = await packedKilobytes(request, found(/<script[^>]* src="([^"]+\.js)[^"]*"(?![^>]*nomodule)/gi));
    const css = await packedKilobytes(request, found(/<link[^>]* rel="stylesheet"[^>]* href="([^"]+)"/g));
    expect.soft(js, "scripts").toBeLessThanOrEqual(scripts);
    expect.soft(css, "styles").toBeLessThanOrEqual(styles);
    expect(js).toBeGreaterThan(0);
  });

test("Readers load no page before they follow a link to it", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (searchParams.has("_rsc")) asked.push(pathname);
  });
  await page.goto("/about");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Changes" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Changes" })).toBeVisible();
  expect(new Set(asked)).toEqual(new Set(["/changes"]));
});

test("Browsers are given no secret, and nothing that only the server knows", async ({ request }) => {
  const folder = join(import.meta.dirname, "..", ".next", "static");
  const scripts = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith(".js"))
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), "utf8"));
  const pages = await Promise.all(["/", "/sign-in"].map(async (path) => (await request.get(path)).text()));
  const secret = readFileSync(join(process.env.E2E_DATA_DIR as string, "auth-secret"), "utf8").trim();
  expect(secret.length).toBeGreaterThanOrEqual(32);
  const known =
    /AUTH_SECRET|DATABASE_URL|METRICS_TOKEN|EDITOR_PASSWORD|postgres(?:ql)?:\/\/|PrismaClient|SELECT .+ FROM "/;
  expect(scripts.length).toBeGreaterThan(10);
  for (const text of [...scripts, ...pages]) {
    expect(known.exec(text)?.[0]).toBeUndefined();
    expect(text.includes(secret)).toBe(false);
  }
});

const sizes = new Map<string, number>();

async function packedKilobytes(request: APIRequestContext, files: string[]): Promise<number> {
  let sum = 0;
  for (const file of files) {
    const known = sizes.get(file) ?? gzipSync(await (await request.get(file)).body()).length;
    sizes.set(file, known);
    sum += known;
  }
  return Math.round(sum / 1000);
}
