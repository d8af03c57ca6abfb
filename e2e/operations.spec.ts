import { expect, test } from "@playwright/test";
import { metricsToken } from "./metrics-token";

test("Operators can ask whether the site works and takes requests", async ({ request }) => {
  expect(await (await request.get("/api/health")).json()).toMatchObject({ status: "ok", database: "ok" });
  expect(await (await request.get("/api/ready")).json()).toEqual({ status: "ready", reason: null });
});

test("Operators can read the measures of a process with the token, and nobody else can", async ({ request }) => {
  await request.get("/api/v1/events/2018-06-12-singapore-summit");
  expect((await request.get("/api/metrics")).status()).toBe(404);
  const guess = { headers: { Authorization: "Bearer guessed-the-token" } };
  expect((await request.get("/api/metrics", guess)).status()).toBe(404);
  const answer = await request.get("/api/metrics", { headers: { Authorization: `Bearer ${metricsToken}` } });
  expect(answer.status()).toBe(200);
  const text = await answer.text();
  expect(text).toMatch(
    /http_request_duration_seconds_count\{route="\/api\/v1\/events\/\*",method="GET",status="200"\} [1-9]/,
  );
  expect(text).toContain("nodejs_heap_size_used_bytes");
  expect(text).not.toContain("singapore");
});

test("Operators find their own number of a request again, if it is fit for a log", async ({ request }) => {
  const ask = async (id: string) => (await request.get("/api/health", { headers: { "X-Request-Id": id } })).headers();
  expect((await ask("from-the-proxy.1"))["x-request-id"]).toBe("from-the-proxy.1");
  expect((await ask("<script> forged"))["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
});
