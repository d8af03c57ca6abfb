import { routes } from "#core/api/routes";
import { eventFormats } from "#core/export/event-formats";
import type { Chance } from "#core/synthetic/chance";
import { inAddress, nastyValue } from "./fuzz";

const parameters = [
  ...new Set([
    ...Object.values(routes).flatMap((route) => Object.keys(route.parameters)),
    ...[
      "a",
      "b",
      "at",
      "page",
      "form",
      "event",
      "lane",
      "letter",
      "kind",
      "record",
      "before",
      "sentence",
      "next",
      "_rsc",
    ],
    ...["noun", "tab", "state", "title", "nonsense"],
  ]),
];

const slugs = [
  "2018-06-12-singapore-summit",
  "2018-09-27-pompeo-ri-new-york",
  "kim-jong-un",
  "panmunjom",
  "1",
  "cite.bib",
];

/** Every route of the site that anybody may ask; `*` is a name. */
export const publicRoutes = [
  ...Object.keys(routes).map((path) => path.replace("{slug}", "*")),
  ...["/", "/about", "/api", "/articles", "/articles/*", "/articles/*/cite.txt", "/brief", "/changes", "/changes.atom"],
  ...[
    "/changes.json",
    "/charts",
    "/charts/*",
    "/compare",
    "/embed",
    "/events/*",
    "/events/*/cite.bib",
    "/events/*/correct",
  ],
  ...[
    "/events/*/correct/*",
    "/events/*/opengraph-image",
    "/events/*/provenance",
    "/events/*/provenance.json",
    "/map",
    "/map/*",
  ],
  ...[
    "/people",
    "/people/*",
    "/places",
    "/places/*",
    "/search",
    "/sign-in",
    "/threads",
    "/threads/*",
    "/v/*",
    "/ko",
    "/ko/*",
  ],
  ...[
    "/ko/events/*",
    "/robots.txt",
    "/sitemap.xml",
    "/api/metrics",
    "/api/openapi.json",
    "/admin",
    "/admin/*",
    "/nowhere",
  ],
  ...[...Object.keys(eventFormats)].map((format) => `/export/events.${format}`),
  ...[
    "/export/panmunjom.zip",
    "/export/*",
    "/people.csv",
    "/places.json",
    "/threads.csv",
    "/compare.csv",
    "/events.ics",
  ],
];

/** An address of the site as nobody would write it. */
export function fuzzedAddress(chance: Chance): string {
  const name = () => (chance.is(0.6) ? chance.pick(slugs) : inAddress(nastyValue(chance), chance));
  const path = chance.pick(publicRoutes).replaceAll("*", name);
  const pairs = Array.from({ length: chance.between(0, 5) }, () => {
    const field = chance.is(0.95) ? chance.pick(parameters) : inAddress(nastyValue(chance), chance);
    return `${field}=${inAddress(nastyValue(chance), chance)}`;
  });
  const query = pairs.length > 0 ? `?${pairs.join("&")}` : "";
  return (path + query).slice(0, 12_000);
}

/** Whether an answer tells of a fault of the site. 501 is what oEmbed asks for where a program wants another format than JSON. */
export function isFault(status: number): boolean {
  return status >= 500 && status !== 501;
}
