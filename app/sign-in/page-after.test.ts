import { expect, test } from "vitest";
import { pageAfter } from "./page-after";

test.each([
  ["/admin", "/admin"],
  ["/admin/events?state=draft&page=2", "/admin/events?state=draft&page=2"],
  ["/admin/people/%EA%B9%80", "/admin/people/%EA%B9%80"],
  ["/about", "/admin"],
  ["//elsewhere.example/admin", "/admin"],
  ["https://elsewhere.example/admin", "/admin"],
  ["/administration", "/admin"],
  [`/admin?q=${"%ED".repeat(500)}`, "/admin"],
])("after %s signing in leads to %s", (next, page) => {
  expect(pageAfter(next)).toBe(page);
});
