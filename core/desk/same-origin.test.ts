import { expect, test } from "vitest";
import { isSameOrigin } from "./same-origin";

test.each([
  ["http://127.0.0.1:3000", ["127.0.0.1:3000"], true],
  ["https://example.org", ["app.internal", "example.org"], true],
  ["https://example.org", ["example.org.evil.test"], false],
  ["https://evil.test", ["example.org"], false],
  ["http://example.org:8080", ["example.org"], false],
  ["null", ["example.org"], false],
  ["", [""], false],
  [null, ["example.org"], false],
])("%s on %j: %s", (origin, hosts, expected) => {
  expect(isSameOrigin(origin, hosts)).toBe(expected);
});
