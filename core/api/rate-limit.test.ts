import { expect, test } from "vitest";
import { addressOf, limit, RateLimit, toHeaders } from "./rate-limit";

test("an address may spend its units, and again when its window is over", () => {
  const rates = new RateLimit();
  const start = 1_000_000;
  expect(rates.take("a", limit.units, start)).toEqual({ isAllowed: true, remaining: 0, resets: limit.seconds });
  expect(rates.take("a", 1, start + 30_000)).toEqual({ isAllowed: false, remaining: 0, resets: 30 });
  expect(rates.take("b", 1, start + 30_000).isAllowed).toBe(true);
  expect(rates.take("a", 1, start + limit.seconds * 1000)).toMatchObject({
    isAllowed: true,
    remaining: limit.units - 1,
  });
});

test("what was refused costs nothing", () => {
  const rates = new RateLimit();
  rates.take("a", limit.units - 1, 0);
  expect(rates.take("a", 20, 1).isAllowed).toBe(false);
  expect(rates.take("a", 1, 2).isAllowed).toBe(true);
});

test("more addresses than it remembers do not let it grow", () => {
  const rates = new RateLimit();
  rates.take("first", limit.units, 0);
  for (let number = 0; number < 10_000; number++) rates.take(`address ${number}`, 1, 0);
  expect(rates.take("first", 1, 0).remaining).toBe(limit.units - 1);
});

test("the headers say what is left", () => {
  const headers = toHeaders({ isAllowed: true, remaining: 7, resets: 3 });
  expect(headers.RateLimit).toBe('"default";r=7;t=3');
  expect(headers["RateLimit-Policy"]).toContain(`q=${limit.units}`);
});

test.each([
  ["203.0.113.9", "203.0.113.9"],
  ["10.0.0.1, 203.0.113.9", "203.0.113.9"],
  ["127.0.0.1", null],
  ["::1", null],
  ["::ffff:127.0.0.1", null],
  [undefined, null],
])("the asker of %s is %s", (forwarded, expected) => {
  expect(addressOf(new Headers(forwarded ? { "x-forwarded-for": forwarded } : {}))).toBe(expected);
});
