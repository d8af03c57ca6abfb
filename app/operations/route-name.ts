/** Nouns below which the rest of an address is the name of a record. */
const nouns = new Set([
  "events",
  "articles",
  "people",
  "places",
  "threads",
  "v",
  "export",
  "tags",
  "correct",
  "versions",
  "changes",
]);

/**
 * The route of an address, without the record that it names and without the query: what is asked for, not by whom or for
 * what. There are few of them, as a measure with a name for each record would fill the memory.
 */
export function routeOf(url: string): string {
  const [path = "/"] = url.split(/[?#]/);
  const parts = path.split("/").filter(Boolean);
  if (parts[0] === "_next") return "/_next";
  const known = parts.slice(0, 4).map((part, index) => {
    if (index > 0 && nouns.has(parts[index - 1] as string)) return "*";
    return /^[a-z][a-z0-9.-]{0,30}$/.test(part) ? part : "*";
  });
  return knownRoots.has(known[0] ?? "") ? `/${known.join("/")}` : "/*";
}

/** Statuses of what has a route: everything else may be said at any address. */
const served = new Set([200, 206, 304, 500]);

/**
 * The route of an answer. What led nowhere or was refused at the door has that of its first part alone: else whoever makes up addresses
 * would make up routes, and each of them would be measured for good.
 */
export function answeredRouteOf(url: string, status: number): string {
  const route = routeOf(url);
  const [, root] = route.split("/");
  return served.has(status) || route === `/${root}` ? route : `/${root}/*`;
}

const knownRoots = new Set([
  ...[
    "",
    "events",
    "articles",
    "people",
    "places",
    "threads",
    "v",
    "export",
    "api",
    "embed",
    "map",
    "charts",
    "compare",
  ],
  ...["changes", "search", "brief", "about", "admin", "sign-in", "ko", "icon.svg", "robots.txt", "sitemap.xml"],
  ...["changes.atom", "changes.json", "events.csv", "events.json", "events.ics"],
]);
