import { expect, it } from "vitest";
import { cleaned } from "./trace-requests";

it.each([
  ["GET /events/[slug]", "GET /events/[slug]"],
  ["GET /events/2018-06-12-singapore-summit?knownOn=2018", "GET /events/*"],
  ["fetch GET http://127.0.0.1:3000/search?q=somebody", "fetch GET /search"],
  ["/people/kim-jong-un", "/people/*"],
  ["render route (app) /people/[slug]", "render route (app) /people/[slug]"],
  ["resolve page components", "resolve page components"],
])("%s is told as %s", (words, told) => {
  expect(cleaned(words)).toBe(told);
});
