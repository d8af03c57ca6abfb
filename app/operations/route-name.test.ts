import { expect, it } from "vitest";
import { answeredRouteOf, routeOf } from "./route-name";

it.each([
  ["/", "/"],
  ["/?q=somebody", "/"],
  ["/events/2018-06-12-singapore-summit?x=1", "/events/*"],
  ["/events/2018-06-12-singapore-summit/cite.bib", "/events/*/cite.bib"],
  ["/api/v1/events/2018-06-12-singapore-summit", "/api/v1/events/*"],
  ["/api/v1/events?cursor=a", "/api/v1/events"],
  ["/admin/events/018f6a2e-0000-7000-8000-000000000000", "/admin/events/*"],
  ["/export/events.csv", "/export/*"],
  ["/_next/static/chunks/a.js", "/_next"],
  ["/wp-login.php", "/*"],
  ["/%E0%A4%A", "/*"],
])("%s is %s", (url, route) => {
  expect(routeOf(url)).toBe(route);
});

it.each([
  ["/admin/evidence/lost", 200, "/admin/evidence/lost"],
  ["/admin/evidence/lost", 500, "/admin/evidence/lost"],
  ["/admin/evidence/made-up", 303, "/admin/*"],
  ["/api/v1/made-up", 404, "/api/*"],
  ["/events/2018-06-12-singapore-summit", 410, "/events/*"],
  ["/wp-login.php", 404, "/*"],
  ["/", 503, "/"],
])("%s, answered with %i, is %s", (url, status, route) => {
  expect(answeredRouteOf(url, status)).toBe(route);
});
