import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "../checks/browser";
import { runTool } from "../setup/tool.js";
import { benchFolder } from "./databases";
import { installPackage } from "./packages";
import { spreadOf } from "./statistics";

const categories = ["performance", "accessibility", "best-practices", "seo"];

/** One run differs from the next by several points of speed; its authors advise to take the middle of five. */
const runs = 5;

/** Lighthouse's scores of pages, out of 100, as on a phone (its own preset), by path: of each score the middle of five runs. */
export async function measureLighthouse(
  site: string,
  paths: readonly string[],
  onRun: (share: number, path: string) => void,
): Promise<Record<string, Record<string, number>>> {
  const modules = await installPackage("lighthouse");
  const scores: Record<string, Record<string, number>> = {};
  for (const [index, path] of paths.entries()) {
    const found: Record<string, number>[] = [];
    for (let run = 0; run < runs; run += 1) {
      onRun((index + run / runs) / paths.length, path);
      found.push(await scoresOf(modules, `${site}${path}`));
    }
    scores[path] = Object.fromEntries(
      categories.map((name) => [name, spreadOf(found.map((run) => run[name] ?? 0)).median]),
    );
  }
  return scores;
}

async function scoresOf(modules: string, url: string): Promise<Record<string, number>> {
  const folder = join(benchFolder, "lighthouse");
  mkdirSync(folder, { recursive: true });
  const output = join(folder, "report.json");
  const flags = "--headless=new --no-sandbox --disable-gpu --disable-quic --disable-background-networking";
  const args = [
    join(modules, "lighthouse", "cli", "index.js"),
    url,
    ...["--quiet", "--output=json", `--output-path=${output}`, `--only-categories=${categories.join(",")}`],
    `--chrome-flags=${flags}`,
  ];
  const env = { ...process.env, CHROME_PATH: findBrowser() ?? "", NO_UPDATE_NOTIFIER: "1" };
  const run = () => runTool({ name: "Lighthouse", command: process.execPath, args, cwd: folder, env });
  // Now and then Chromium records no start of the page, and Lighthouse asks to be run again.
  await run().catch(run);
  const report = JSON.parse(readFileSync(output, "utf8")) as { categories: Record<string, { score: number | null }> };
  return Object.fromEntries(categories.map((name) => [name, Math.round(100 * (report.categories[name]?.score ?? 0))]));
}
