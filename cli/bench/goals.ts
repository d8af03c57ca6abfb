import { type ExportFigures, type Figures, type LatencyFigures, sizeKey } from "./figures";

/** Something to reach, and what was measured of it. */
export interface Goal {
  what: string;
  toReach: string;
  /** null = not measured */
  measured: string | null;
  isReached: boolean | null;
}

/** The goals of the project in the order of its design, as far as the figures tell. */
export function goalsOf(figures: Figures): Goal[] {
  return [
    ...timelineGoals(figures),
    ...pageGoals(figures),
    ...latencyGoals(figures),
    ...exportGoals(figures),
    ...workGoals(figures),
    ...lighthouseGoals(figures),
  ];
}

function timelineGoals({ page = {}, widget = {} }: Figures): Goal[] {
  const first = (events: number) => page[sizeKey("server", events)]?.firstEvents.median;
  const plain = (events: number) => widget[String(events)]?.firstEvents.median;
  return [
    atMost("first events with 1,000,000 ÷ with 500", 1.5, ratio(first(1_000_000), first(500))),
    atMost("first events with 10,000 ÷ plain widget with 10,000", 0.6, ratio(first(10_000), plain(10_000))),
    atMost("first events with 100,000 ÷ plain widget with 100,000", 0.1, ratio(first(100_000), plain(100_000))),
  ];
}

function pageGoals({ page = {} }: Figures): Goal[] {
  const all = Object.values(page);
  const most = (read: (figures: (typeof all)[number]) => number | null | undefined) => {
    const values = all.flatMap((figures) => read(figures) ?? []);
    return values.length > 0 ? Math.max(...values) : undefined;
  };
  return [
    atMost(
      "pan frame, p95, at any size",
      17,
      most(({ pan }) => pan?.p95),
      "ms",
    ),
    atMost(
      "zoom frame, p95, at any size",
      17,
      most(({ zoom }) => zoom?.p95),
      "ms",
    ),
    atMost(
      "elements on /",
      2_500,
      most(({ elements }) => elements),
    ),
    atMost(
      "scripts before the timeline loads",
      130,
      most(({ bytes }) => bytes && kilobytes(bytes.scriptsBefore)),
      "kB",
    ),
    atMost(
      "all of /, scripts",
      330,
      most(({ bytes }) => bytes && kilobytes(bytes.scripts)),
      "kB",
    ),
  ];
}

function latencyGoals({ api = {} }: Figures): Goal[] {
  const worst = (key: string, kind: string) => {
    const values = Object.entries(api[key] ?? {}).filter(([name]) => name.startsWith(kind));
    return values.length > 0 ? Math.max(...values.map(([, { one }]: [string, LatencyFigures]) => one.p95)) : undefined;
  };
  const places = [
    { key: sizeKey("server", 1_000_000), words: "1,000,000 events, PostgreSQL", limit: 50 },
    { key: sizeKey("embedded", 100_000), words: "100,000 events, embedded", limit: 150 },
  ];
  return places.flatMap(({ key, words, limit }) =>
    ["timeline", "events?q=", "suggest"].map((kind) =>
      atMost(`/api/v1/${kind}, p95 of its slowest kind, ${words}`, limit, worst(key, kind), "ms"),
    ),
  );
}

function exportGoals({ export: exported = {} }: Figures): Goal[] {
  return (["server", "embedded"] as const).flatMap((engine) => {
    const files = Object.values(exported[sizeKey(engine, 100_000)] ?? {});
    const most = (read: (figures: ExportFigures) => number) =>
      files.length > 0 ? Math.max(...files.map(read)) : undefined;
    const of = `file of 100,000 events, ${engine === "server" ? "PostgreSQL" : engine}`;
    return [
      atMost(
        `first byte of any ${of}`,
        1_000,
        most((figures) => figures.firstByte),
        "ms",
      ),
      atMost(
        `memory for any ${of}`,
        150,
        most((figures) => figures.megabytesOverIdle),
        "MB",
      ),
    ];
  });
}

function workGoals({ rate, text, reading }: Figures): Goal[] {
  return [
    atLeast("event page ÷ an empty Next page made at each request", 0.7, ratio(rate?.event, rate?.emptyDynamic)),
    atLeast("extraction, articles a second", 500, text?.extract),
    atLeast("ingest, articles a second, embedded", 100, text?.ingest),
    atMost("memory after 100,000 files beyond that after 10,000", 50, reading?.megabytes, "MB"),
    atMost("extraction of 1 MB in one paragraph, CPU", 2, reading?.longSeconds, "s"),
  ];
}

function lighthouseGoals({ lighthouse = {} }: Figures): Goal[] {
  const least = (category: string) => {
    const values = Object.values(lighthouse).flatMap((scores) => scores[category] ?? []);
    return values.length > 0 ? Math.min(...values) : undefined;
  };
  const whole = ["accessibility", "best-practices", "seo"].map((category) =>
    atLeast(`Lighthouse, ${category}`, 100, least(category)),
  );
  return [...whole, atLeast("Lighthouse, performance", 95, least("performance"))];
}

function ratio(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || whole === undefined ? undefined : part / whole;
}

function kilobytes(bytes: number): number {
  return bytes / 1000;
}

function atMost(what: string, limit: number, value: number | null | undefined, unit = ""): Goal {
  return goal(what, { sign: "≤", limit, unit, isReached: (measured) => measured <= limit }, value);
}

function atLeast(what: string, limit: number, value: number | null | undefined): Goal {
  return goal(what, { sign: "≥", limit, unit: "", isReached: (measured) => measured >= limit }, value);
}

interface Limit {
  sign: "≤" | "≥";
  limit: number;
  unit: string;
  isReached(measured: number): boolean;
}

function goal(what: string, { sign, limit, unit, isReached }: Limit, value: number | null | undefined): Goal {
  const words = (number: number) => `${Number(number.toPrecision(3)).toLocaleString("en")}${unit ? ` ${unit}` : ""}`;
  const toReach = `${sign} ${words(limit)}`;
  if (value === null || value === undefined) return { what, toReach, measured: null, isReached: null };
  return { what, toReach, measured: words(value), isReached: isReached(value) };
}
