import { expect, test } from "vitest";
import { addressOf, type Lend, limit, RateLimit, toHeaders } from "./rate-limit";

/** A pot as the database keeps one, for any number of processes. */
function pot(now: () => number = () => 0): Lend {
  const spent = new Map<string, { units: number; endsAt: number }>();
  return async (address, units) => {
    const known = spent.get(address);
    const window = known && known.endsAt > now() ? known : { units: 0, endsAt: now() + limit.seconds * 1000 };
    const granted = Math.min(units, limit.units - window.units);
    window.units += granted;
    spent.set(address, window);
    return { granted, left: limit.units - window.units, resets: Math.ceil((window.endsAt - now()) / 1000) };
  };
}

test("an address may spend its units, and again when its window is over", async () => {
  let now = 1_000_000;
  const rates = new RateLimit(pot(() => now));
  expect(await rates.take("a", limit.units, now)).toEqual({ isAllowed: true, remaining: 0, resets: limit.seconds });
  now += 30_000;
  expect(await rates.take("a", 1, now)).toEqual({ isAllowed: false, remaining: 0, resets: 30 });
  expect((await rates.take("b", 1, now)).isAllowed).toBe(true);
  now += 30_000;
  expect(await rates.take("a", 1, now)).toMatchObject({ isAllowed: true, remaining: limit.units - 1 });
});

test("what was refused costs nothing", async () => {
  const rates = new RateLimit(pot());
  await rates.take("a", limit.units - 1, 0);
  expect((await rates.take("a", 20, 1)).isAllowed).toBe(false);
  expect((await rates.take("a", 1, 2)).isAllowed).toBe(true);
});

test("processes that share a pot spend no more than one together, however they take turns", async () => {
  const lend = pot();
  const processes = [new RateLimit(lend), new RateLimit(lend), new RateLimit(lend)];
  const answers = await Promise.all(
    Array.from({ length: 2 * limit.units }, (_, turn) => processes[turn % 3]?.take("a", 1, 0)),
  );
  expect(answers.filter((answer) => answer?.isAllowed)).toHaveLength(limit.units);
});

test("requests at once ask the pot once for what they need", async () => {
  let asked = 0;
  const lend = pot();
  const rates = new RateLimit((address, units) => {
    asked++;
    return lend(address, units);
  });
  await Promise.all(Array.from({ length: 60 }, () => rates.take("a", 1, 0)));
  expect(asked).toBe(1);
});

test("a pot that cannot be reached leaves each process to count for itself", async () => {
  const rates = new RateLimit(() => Promise.reject(new Error("The database is away.")));
  expect((await rates.take("a", limit.units, 0)).isAllowed).toBe(true);
  expect((await rates.take("a", 1, 0)).isAllowed).toBe(false);
});

test("more addresses than it remembers do not let it grow", async () => {
  const rates = new RateLimit(() => Promise.reject(new Error("away")));
  await rates.take("first", limit.units, 0);
  for (let number = 0; number < 10_000; number++) await rates.take(`address ${number}`, 1, 0);
  expect((await rates.take("first", 1, 0)).remaining).toBe(limit.units - 1);
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
