import { expect, it } from "vitest";
import { dayOrder } from "./day-order";

it.each([
  ["en-US", null, "month first"],
  ["en-GB", null, "day first"],
  ["en-Latn-AU", "US", "day first"],
  ["en", "US", "month first"],
  ["en", "GB", "day first"],
  ["en", "KR", null],
  ["en-CA", null, null],
  ["en", null, null],
  ["", null, null],
])("language “%s” and newsroom in %s: %s", (language, country, order) =>
  expect(dayOrder(language, country)).toBe(order),
);
