import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { measurePage, openBrowser } from "./bench/browser";
import { BenchDatabases, mostEmbedded } from "./bench/databases";
import { withEmptySite } from "./bench/empty-site";
import { addFigures, type Engine, type Figures, sizeKey } from "./bench/figures";
import { measureApi } from "./bench/measure-api";
import { measureLighthouse } from "./bench/measure-lighthouse";
import { measureRate } from "./bench/measure-rate";
import { measureText } from "./bench/measure-text";
import { type BenchOptions, type Part, readOptions, usage } from "./bench/options";
import { installPackage } from "./bench/packages";
import { servePlainPages } from "./bench/plain-pages";
import { insertFigures } from "./bench/report";
import { withSite } from "./bench/site";
import { Progress } from "./setup/progress.js";

const root = join(import.meta.dirname, "..");
const figuresPath = join(root, "docs", "performance.json");
const pagePath = join(root, "docs", "performance.md");
const progress = new Progress();

/** The plain widget freezes for minutes with more, and TimelineJS3 long before. */
const mostPlain = 100_000;
const timelinejsSizes = [20, 100, 500];

process.exitCode = await main(process.argv.slice(2));

/** Measures the parts that were asked for, one after the other, and writes the figures. The exit code is 1 if one failed. */
async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === "string") {
    console.error(`${options}\n${usage}`);
    return 1;
  }
  process.chdir(root);
  const databases = new BenchDatabases(progress);
  let failed = 0;
  try {
    for (const part of options.parts) {
      console.log(`▸ ${part}`);
      try {
        await measure[part](options, databases);
      } catch (error) {
        failed += 1;
        console.error(`The part “${part}” failed: ${(error as Error).stack ?? error}`);
      }
    }
  } finally {
    await databases.close();
  }
  return failed > 0 ? 1 : 0;
}

const measure: { [part in Part]: (options: BenchOptions, databases: BenchDatabases) => Promise<void> } = {
  fill: (options, databases) =>
    eachDatabase(options, async (engine, events) => {
      const { filled } = await databases.get(engine, events);
      if (filled) keep("fill", { [sizeKey(engine, events)]: filled });
    }),
  api: (options, databases) =>
    eachSite(options, databases, async (url, key) => {
      keep("api", { [key]: await progress.run(`Asking the API, ${key}`, (report) => measureApi(url, report)) });
    }),
  page: (options, databases) =>
    eachSite(options, databases, async (url, key) => {
      const measured = { url: `${url}/`, drawn: timelineItem, stage: timelineStage, loads: 7, frames: true };
      await fetch(measured.url);
      keep("page", { [key]: await progress.run(`Looking at the page, ${key}`, () => inBrowser(measured)) });
    }),
  widget: async ({ sizes, port }) => {
    const pages = await servePlainPages([join(root, "node_modules")], port);
    try {
      for (const events of sizes.filter((size) => size <= mostPlain)) {
        const measured = {
          url: `${pages.url}/widget/${events}`,
          drawn: ".vis-item",
          stage: ".vis-center",
          frames: true,
        };
        const loads = events > 10_000 ? 2 : 5;
        const title = `The plain widget with ${events.toLocaleString("en")} events`;
        keep("widget", { [events]: await progress.run(title, () => inBrowser({ ...measured, loads })) });
      }
    } finally {
      await pages.close();
    }
  },
  timelinejs: async ({ port }) => {
    const pages = await servePlainPages([await installPackage("@knight-lab/timelinejs")], port);
    try {
      for (const events of timelinejsSizes) {
        const measured = {
          url: `${pages.url}/timelinejs/${events}`,
          drawn: ".tl-timemarker-content",
          stage: ".tl-timenav",
        };
        const title = `TimelineJS3 with ${events} events`;
        const figures = await progress.run(title, () => inBrowser({ ...measured, loads: 5, frames: true }));
        keep("timelinejs", { [events]: figures });
      }
    } finally {
      await pages.close();
    }
  },
  rate: measureRates,
  text: async () => {
    const dataDir = BenchDatabases.embedded("text").DATA_DIR;
    const seeds = join(root, "seeds", "articles");
    keep("text", await progress.run("Reading articles", () => measureText(dataDir, seeds)));
  },
  lighthouse: async ({ port }) => {
    await withSite(root, { env: BenchDatabases.embedded("seeds"), port }, async (url) => {
      const paths = ["/", await firstPath(url, "events"), await firstPath(url, "articles")];
      keep("lighthouse", await progress.run("Lighthouse", (report) => measureLighthouse(url, paths, report)));
    });
  },
};

/** What the timeline draws for an event or a cluster, and where it can be dragged. */
const timelineItem = 'section[aria-label="Timeline"] .vis-item';
const timelineStage = 'section[aria-label="Timeline"] .vis-center';

async function measureRates({ port }: BenchOptions): Promise<void> {
  const env = BenchDatabases.embedded("seeds");
  const event = await withSite(root, { env, port }, async (url) => {
    const { events } = (await (await fetch(`${url}/api/v1/events?limit=50`)).json()) as { events: { slug: string }[] };
    return measureRate(events.map(({ slug }) => `${url}/events/${slug}`));
  });
  const empty = await withEmptySite(root, port, async (url) => ({
    emptyDynamic: await measureRate([`${url}/dynamic`]),
    emptyStatic: await measureRate([`${url}/`]),
  }));
  keep("rate", { event, ...empty });
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

function eachSite(options: BenchOptions, databases: BenchDatabases, work: (url: string, key: string) => Promise<void>) {
  return eachDatabase(options, async (engine, events) => {
    const { env } = await databases.get(engine, events);
    await withSite(root, { env, port: options.port }, (url) => work(url, sizeKey(engine, events)));
  });
}

async function inBrowser(measured: Parameters<typeof measurePage>[1]) {
  const browser = await openBrowser();
  try {
    return await measurePage(browser, measured);
  } finally {
    await browser.close();
  }
}

/** Writes what was measured at once: a later part that fails takes nothing away. */
function keep(part: keyof Figures, measured: object): void {
  const figures = addFigures(figuresPath, part, measured, new Date().toISOString().slice(0, 10));
  writeFileSync(pagePath, insertFigures(readFileSync(pagePath, "utf8"), figures));
}
