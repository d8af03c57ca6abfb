import { expect, test } from "@playwright/test";

test("Programs can page through all events of a filter", async ({ request }) => {
  const seen: string[] = [];
  let query = "type=summit&limit=20";
  let total: number;
  do {
    const answer = await (await request.get(`/api/v1/events?${query}`)).json();
    seen.push(...answer.events.map((event: { slug: string }) => event.slug));
    total = answer.total;
    query = answer.next ? `type=summit&limit=20&cursor=${answer.next}` : "";
  } while (query);
  expect(new Set(seen).size).toBe(total);
  expect(total).toBeGreaterThan(20);
});

test("Programs get an event whole, with its evidence and its history", async ({ request }) => {
  const event = await (await request.get("/api/v1/events/2018-09-26-pompeo-ri-new-york")).json();
  expect(event).toMatchObject({
    type: "meeting",
    status: "held",
    date: "2018-09-26",
    earliest: "2018-09-26",
    latest: "2018-09-26",
  });
  const [quote] = event.evidence;
  const article = await (await request.get(`/api/v1/articles/${quote.article}`)).json();
  expect(article.text.slice(quote.start, quote.end)).toBe(quote.exact);
});

for (const [day, status] of [
  ["2018-05-23", "planned"],
  ["2018-05-25", "cancelled"],
  ["2018-06-02", "planned"],
] as const)
  test(`Programs can ask what was known on ${day}`, async ({ request }) => {
    const event = await (await request.get(`/api/v1/events/2018-06-12-singapore-summit?knownOn=${day}`)).json();
    expect(event).toMatchObject({ status, date: "2018-06-12" });
  });

test("Programs never get more than 400 items of the timeline", async ({ request }) => {
  for (const query of [
    "",
    "?from=2018&to=2018",
    "?from=0001&to=9999&width=20000",
    "?lanes=none",
    "?from=1950&to=1950",
    "?from=0000-01-01&to=0000-01-01",
    "?from=2018-06-12&to=2018-06-12&certainty=certain",
    "?knownOn=9999-12-31&lane=US,KR",
  ]) {
    const answer = await (await request.get(`/api/v1/timeline${query}`)).json();
    expect(answer.items.length).toBeLessThanOrEqual(400);
    expect(Object.keys(answer)).toEqual(expect.arrayContaining(["level", "items", "lanes", "density", "total"]));
  }
});

test('Programs can ask for the lanes that "Other" stands for', async ({ request }) => {
  const whole = await (await request.get("/api/v1/timeline")).json();
  const other = whole.lanes.find((lane: { id: string }) => lane.id === "other");
  const within: { id: string; count: number }[] = other.within;
  const part = await (await request.get(`/api/v1/timeline?lane=${within.map(({ id }) => id)}`)).json();
  expect(part.total).toBe(within.reduce((sum, { count }) => sum + count, 0));
  expect(part.total).toBe(other.count);
});

for (const [path, field] of [
  ["/api/v1/events?type=parade", "type"],
  ["/api/v1/events?from=yesterday", "from"],
  ["/api/v1/events?from=2019&to=2018", "to"],
  ["/api/v1/events?limit=501", "limit"],
  ["/api/v1/events?cursor=no-such-event", "cursor"],
  ["/api/v1/events?q=%00", "q"],
  ["/api/v1/timeline?width=NaN", "width"],
  ["/api/v1/timeline?colour=red", "colour"],
  ["/api/v1/timeline?from=NaN", "from"],
  ["/api/v1/timeline?from=-0500-01-01", "from"],
  ["/api/v1/timeline?to=12018-01-01", "to"],
  ["/api/v1/timeline?from=2018-06-12T10:00:00&to=2018-06-12T10:00:01", "from"],
  ["/api/v1/timeline?from=2019-01-01&to=2018-01-01", "to"],
  ["/api/v1/timeline?lane=other", "lane"],
  ["/api/v1/timeline?lane=US%27", "lane"],
] as const)
  test(`Programs are told what is wrong with ${path}`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(400);
    expect(await response.json()).toEqual({
      error: { code: "bad_parameter", field, message: expect.stringContaining(field) },
    });
  });

for (const path of ["/api/v1/events/no-such-event", "/api/v1/events/%00", "/api/v1/articles/no-such-article"])
  test(`Programs are told that nothing is at ${path}`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(404);
    expect(await response.json()).toMatchObject({ error: { code: "not_found", field: null } });
  });

test("Programs on other sites may read, are told of their limit, and ask again for free", async ({ request }) => {
  const first = await request.get("/api/v1/events?limit=1");
  expect(first.headers()["access-control-allow-origin"]).toBe("*");
  expect(first.headers()["ratelimit-policy"]).toMatch(/^"default";q=\d+;w=\d+$/);
  expect(first.headers().ratelimit).toMatch(/^"default";r=\d+;t=\d+$/);
  const again = await request.get("/api/v1/events?limit=1", {
    headers: { "If-None-Match": first.headers().etag as string },
  });
  expect(again.status()).toBe(304);
});

test("Operators see that the site and its database work", async ({ request }) => {
  const response = await request.get("/api/health");
  expect(response.status()).toBe(200);
  expect(await response.json()).toEqual({
    status: "ok",
    database: "ok",
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
  });
});
