import { expect, test } from "@playwright/test";

/** Of addresses that differ in their record or values alone, so many are followed. */
const ofAShape = 12;
const mostPages = 450;

// One walk from the front page in both languages: what a page names as an address has to be there, and so its part of a page.
test("No link of the site leads nowhere", async ({ request, baseURL }) => {
  test.setTimeout(240_000);
  const site = baseURL as string;
  const waiting: { address: string; from: string }[] = ["/", "/ko", "/sign-in"].map((address) => ({
    address,
    from: "here",
  }));
  const seen = new Set(waiting.map(({ address }) => address));
  const shapes = new Map<string, number>();
  const dead: string[] = [];
  for (let turn = 0; turn < waiting.length && turn < mostPages; turn += 8)
    await Promise.all(
      waiting.slice(turn, turn + 8).map(async ({ address, from }) => {
        const answer = await request.get(address, { maxRedirects: 2 });
        if (answer.status() !== 200) dead.push(`${answer.status()} ${address} (from ${from})`);
        if (!answer.headers()["content-type"]?.includes("text/html")) return;
        const html = await answer.text();
        dead.push(...deadParts(html, address).map((part) => `${part} is no part of ${address}`));
        for (const link of linksIn(html, new URL(address, site))) {
          const shape = shapeOf(link);
          const known = shapes.get(shape) ?? 0;
          if (seen.has(link) || known >= ofAShape) continue;
          seen.add(link);
          shapes.set(shape, known + 1);
          waiting.push({ address: link, from: address });
        }
      }),
    );
  expect(dead).toEqual([]);
  expect(seen.size).toBeGreaterThan(200);
});

/** Addresses of this site that a page names in links, forms aside, without their parts. */
function linksIn(html: string, page: URL): string[] {
  const hrefs = [...html.matchAll(/<(?:a|area|link)\b[^>]*? href="([^"]+)"/g)].map(([, href = ""]) =>
    unescapeHtml(href),
  );
  return hrefs.flatMap((href) => {
    if (!URL.canParse(href, page)) return [href];
    const { origin, pathname, search } = new URL(href, page);
    return origin === page.origin ? [pathname + search] : [];
  });
}

/** Links within a page to parts that it does not have. */
function deadParts(html: string, address: string): string[] {
  const ids = new Set([...html.matchAll(/ (?:id|name)="([^"]+)"/g)].map(([, id = ""]) => unescapeHtml(id)));
  const parts = [...html.matchAll(/<a\b[^>]*? href="#([^"]+)"/g)].map(([, part = ""]) =>
    decodeURIComponent(unescapeHtml(part)),
  );
  return parts.filter((part) => !ids.has(part)).map((part) => `${address}#${part}`);
}

/** `/events/*?knownOn`: what is asked for, not of which record nor with which values. */
function shapeOf(link: string): string {
  const { pathname, searchParams } = new URL(link, "http://site");
  const [first = "", second, ...rest] = pathname
    .replace(/^\/ko(?=\/|$)/, "")
    .split("/")
    .filter(Boolean);
  const language = pathname.startsWith("/ko") ? "ko " : "";
  const path = [first, second && (/\.\w+$/.test(second) ? second : "*"), ...rest].join("/");
  return `${language}${path}?${[...new Set(searchParams.keys())].sort().join("&")}`;
}

function unescapeHtml(text: string): string {
  return text
    .replace(/&amp;/g, "&")
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"');
}
