import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import type { Progress } from "../setup/progress.js";
import { measurePage, measureScripts, openBrowser } from "./browser";
import { BenchDatabases, mostEmbedded } from "./databases";
import { withEmptySite } from "./empty-site";
import { addFigures, type Engine, type Figures, sizeKey } from "./figures";
import { measureApi } from "./measure-api";
import { measureExport } from "./measure-export";
import { measureLighthouse } from "./measure-lighthouse";
import { measureRates } from "./measure-rate";
import { Reading } from "./measure-reading";
import { measureText } from "./measure-text";
import type { BenchOptions, Part } from "./options";
import { installPackage } from "./packages";
import { servePlainPages } from "./plain-pages";
import { insertFigures } from "./report";
import { type BenchSite, withSite } from "./site";

const root = join(import.meta.dirname, "..", "..");
const figuresPath = join(root, "docs", "performance.json");
const pagePath = join(root, "docs", "performance.md");

/** The plain widget freezes for minutes with more, and TimelineJS3 long before. */
const mostPlain = 100_000;
/** Files of more events take minutes each. */
const mostExported = 100_000;
const timelinejsSizes = [20, 100, 500];

/** What a part of the bench works with. */
export interface Bench {
  options: BenchOptions;
  databases: BenchDatabases;
  progress: Progress;
}

/** Measures one part and writes its figures. */
export async function runPart(part: Part, bench: Bench): Promise<void> {
  await measure[part](bench);
}

const measure: { [part in Part]: (bench: Bench) => Promise<void> } = {
  fill: ({ options, databases }) =>
    eachDatabase(options, async (engine, events) => {
      const { filled } = await databases.get(engine, events);
      if (filled) keep("fill", { [sizeKey(engine, events)]: filled });
    }),
  api: (bench) =>
    eachSite(bench, async (url, key) => {
      keep("api", { [key]: await bench.progress.run(`Asking the API, ${key}`, (report) => measureApi(url, report)) });
    }),
  export: (bench) => {
    const exported = bench.options.sizes.filter((size) => size <= mostExported).slice(-1);
    return eachSite({ ...bench, options: { ...bench.options, sizes: exported } }, async (_, key, site) => {
      const title = `Taking files, ${key}`;
      keep("export", { [key]: await bench.progress.run(title, (report) => measureExport(site, report)) });
    });
  },
  page: (bench) =>
    eachSite(bench, async (url, key) => {
      const measured = { url: `${url}/`, drawn: timelineItem, stage: timelineStage, loads: 7, isOurs: true };
      await fetch(measured.url);
      keep("page", { [key]: await bench.progress.run(`Looking at the page, ${key}`, () => inBrowser(measured)) });
    }),
  widget: async ({ options: { sizes, port }, progress }) => {
    const pages = await servePlainPages([join(root, "node_modules")], port);
    try {
      for (const events of sizes.filter((size) => size <= mostPlain)) {
        const measured = {
          url: `${pages.url}/widget/${events}`,
          drawn: ".vis-item",
          stage: ".vis-center",
          isOurs: false,
        };
        const loads = events > 10_000 ? 2 : 5;
        const title = `The plain widget with ${events.toLocaleString("en")} events`;
        keep("widget", { [events]: await progress.run(title, () => inBrowser({ ...measured, loads })) });
      }
    } finally {
      await pages.close();
    }
  },
  timelinejs: async ({ options: { port }, progress }) => {
    const pages = await servePlainPages([await installPackage("@knight-lab/timelinejs")], port);
    try {
      for (const events of timelinejsSizes) {
        const measured = {
          url: `${pages.url}/timelinejs/${events}`,
          drawn: ".tl-timemarker-content",
          stage: ".tl-timenav",
        };
        const title = `TimelineJS3 with ${events} events`;
        const figures = await progress.run(title, () => inBrowser({ ...measured, loads: 5, isOurs: false }));
        keep("timelinejs", { [events]: figures });
      }
    } finally {
      await pages.close();
    }
  },
  scripts: async ({ options: { port }, progress }) => {
    const namedBy = (url: string) => withBrowser((browser) => measureScripts(browser, url));
    const ours = await withSite(root, { env: BenchDatabases.embedded("seeds"), port }, (url) => namedBy(`${url}/`));
    const empty = await progress.run("An empty page", () =>
      withEmptySite(root, port, (url) => namedBy(`${url}/dynamic`)),
    );
    keep("scripts", { ours, empty });
  },
  rate: measurePageRates,
  text: async ({ progress }) => {
    const dataDir = BenchDatabases.embedded("text").DATA_DIR;
    const folders = [join(root, "seeds", "articles"), join(root, "core", "quality", "development", "articles")];
    keep("text", await progress.run("Reading articles", () => measureText(dataDir, folders)));
  },
  reading: async ({ progress }) => {
    const reading = new Reading(join(root, "seeds", "articles"));
    keep("reading", await progress.run("Reading a long paragraph", async () => reading.measureParagraph()));
    keep("reading", await progress.run("Reading very many files", (report) => reading.measureFiles(report)));
  },
  lighthouse: async ({ options: { port }, progress }) => {
    // Search engines may look at a site that has a name of its own, which this one is for the browser.
    const name = `http://panmunjom.localhost:${port}`;
    await withSite(root, { env: { ...BenchDatabases.embedded("seeds"), SITE_URL: name }, port }, async (url) => {
      const paths = ["/", await firstPath(url, "events"), await firstPath(url, "articles")];
      keep("lighthouse", await progress.run("Lighthouse", (report) => measureLighthouse(name, paths, report)));
    });
  },
};

/** What the timeline draws for an event or a cluster, and where it can be dragged. */
const timelineItem = 'section[aria-label="Timeline"] .vis-item';
const timelineStage = 'section[aria-label="Timeline"] .vis-center';

/** The event pages beside an empty site, both at work at once. */
async function measurePageRates({ options: { port } }: Bench): Promise<void> {
  await withSite(root, { env: BenchDatabases.embedded("seeds"), port }, (url) =>
    withEmptySite(root, port + 1, async (empty) => {
      const { events } = (await (await fetch(`${url}/api/v1/events?limit=50`)).json()) as {
        events: { slug: string }[];
      };
      const event = events.map(({ slug }) => `${url}/events/${slug}`);
      keep("rate", await measureRates({ event, emptyDynamic: [`${empty}/dynamic`], emptyStatic: [`${empty}/`] }));
    }),
  );
}

async function firstPath(url: string, noun: "events" | "articles"): Promise<string> {
  const answer = (await (await fetch(`${url}/api/v1/${noun}`)).json()) as Record<string, { slug: string }[]>;
  return `/${noun}/${answer[noun]?.[0]?.slug}`;
}

async function eachDatabase(
  { sizes }: BenchOptions,
  work: (engine: Engine, events: number) => Promise<void>,
): Promise<void> {
  for (const events of sizes) await work("server", events);
  for (const events of sizes.filter((size) => size <= mostEmbedded)) await work("embedded", events);
}

function eachSite({ options, databases }: Bench, work: (url: string, key: string, site: BenchSite) => Promise<void>) {
  return eachDatabase(options, async (engine, events) => {
    const { env } = await databases.get(engine, events);
    await withSite(root, { env, port: options.port }, (url, site) => work(url, sizeKey(engine, events), site));
  });
}

function inBrowser(measured: Parameters<typeof measurePage>[1]) {
  return withBrowser((browser) => measurePage(browser, measured));
}

async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await openBrowser();
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** Writes what was measured at once: a later part that fails takes nothing away. */
function keep(part: keyof Figures, measured: object): void {
  const figures = addFigures(figuresPath, part, measured, new Date().toISOString().slice(0, 10));
  writeFileSync(pagePath, insertFigures(readFileSync(pagePath, "utf8"), figures));
}
