import { type APIRequestContext, expect, test } from "@playwright/test";
import { singaporeSummit } from "./reading";

const nonceOf = (policy = "") => /'nonce-([^']+)'/.exec(policy)?.[1] ?? "";

/** A page is kept when it is asked for again; the next reader gets it with a tag. */
async function askUntilKept(request: APIRequestContext, path: string) {
  let answer = await request.get(path);
  await expect(async () => {
    answer = await request.get(path);
    expect(answer.headers().etag).toMatch(/^W\/"[\w-]+"$/);
  }).toPass({ timeout: 20_000 });
  return answer;
}

for (const path of ["/", singaporeSummit.event, "/people?letter=K", "/ko", "/embed?from=2018-05-01&to=2018-07-31"])
  test(`Readers who come back to ${path} unchanged are sent nothing again`, async ({ request }) => {
    const first = await askUntilKept(request, path);
    const second = await request.get(path);
    const nonces = [first, second].map((answer) => nonceOf(answer.headers()["content-security-policy"]));
    expect(nonces[0]).not.toBe(nonces[1]);
    const plain = await Promise.all(
      [first, second].map(async (answer, index) => (await answer.text()).replaceAll(nonces[index] as string, "nonce")),
    );
    expect(plain[0]).toBe(plain[1]);
    expect(plain[0]).toContain('nonce="nonce"');
    expect(first.headers()["cache-control"]).toBe("private, no-cache");

    const again = await request.get(path, { headers: { "If-None-Match": first.headers().etag as string } });
    expect(again.status()).toBe(304);
    // It would replace the one that the reader's copy came with, and its scripts would bear the wrong nonce.
    expect(again.headers()["content-security-policy"]).toBeUndefined();
    expect(again.headers()["x-content-type-options"]).toBe("nosniff");
  });

test("A page is the same whether it is sent packed or not, and the first time as later", async ({ request }) => {
  const path = "/about";
  const drawn = await request.get(`${path}?x=${Math.random()}`, { headers: { "Accept-Encoding": "identity" } });
  await askUntilKept(request, path);
  const texts = await Promise.all(
    ["gzip", "identity"].map(async (encoding) => {
      const answer = await request.get(path, { headers: { "Accept-Encoding": encoding } });
      expect(answer.headers()["content-encoding"]).toBe(encoding === "gzip" ? "gzip" : undefined);
      return (await answer.text()).replaceAll(nonceOf(answer.headers()["content-security-policy"]), "nonce");
    }),
  );
  expect(texts[0]).toBe(texts[1]);
  const textOf = (html: string) => /<main[\s\S]*<\/main>/.exec(html)?.[0]?.length ?? 0;
  expect(textOf(texts[0] as string)).toBe(textOf(await drawn.text()));
});

test("What is not to be kept is not: parts for the router, refusals, notes, the desk", async ({ request }) => {
  for (const path of ["/nowhere", "/sign-in", `${singaporeSummit.event}/correct`])
    for (let turn = 0; turn < 3; turn++) {
      const { etag, "cache-control": control } = (await request.get(path)).headers();
      expect({ path, etag, isStored: !/no-store/.test(control ?? "") }).toEqual({ path, isStored: false });
    }
  await askUntilKept(request, "/articles");
  const part = await request.get("/articles", { headers: { RSC: "1" } });
  expect(part.headers()["content-type"]).toContain("text/x-component");
});

test("A reader with a page in the cache of the browser sees it work", async ({ page, request }) => {
  const refused: string[] = [];
  page.on("console", (message) => {
    if (/Content.Security.Policy/i.test(message.text())) refused.push(message.text());
  });
  await askUntilKept(request, "/charts");
  for (let turn = 0; turn < 3; turn++) await page.goto("/charts");
  const timing = await page.evaluate(
    () => performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming,
  );
  expect(timing.transferSize).toBeLessThan(timing.encodedBodySize / 2);
  await page.getByRole("link", { name: "People" }).first().click();
  await expect(page).toHaveURL(/people/);
  expect(refused).toEqual([]);
});
