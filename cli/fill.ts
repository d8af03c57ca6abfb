import { parseArgs } from "node:util";
import type { OpenDatabase } from "#data/client";
import { fillEvents } from "#data/fill";
import { deployMigrations } from "#data/migrations/deploy";
import { exitCodeOn } from "./exit-code";
import { Progress } from "./setup/progress.js";
import { usages } from "./usages.js";

/** More would take days, and is rather a slip. */
const mostEvents = 100_000_000;

process.exitCode = await main(process.argv.slice(2));

/** Adds synthetic events to the configured database. The exit code is 1 if it refused or failed. */
async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === "string") {
    console.error(`${options}\n${usages.fill}`);
    return 1;
  }
  return exitCodeOn((database) => fill(database, options));
}

interface Options {
  events: number;
  seed: number;
  force: boolean;
}

function readOptions(args: string[]): Options | string {
  try {
    const { values } = parseArgs({
      args,
      options: {
        events: { type: "string" },
        seed: { type: "string", default: "1" },
        force: { type: "boolean", default: false },
      },
    });
    const [events, seed] = [Number(values.events), Number(values.seed)];
    if (!Number.isInteger(events) || events < 1 || events > mostEvents)
      return `How many events? --events takes a whole number from 1 to ${mostEvents.toLocaleString("en")}.`;
    if (!Number.isInteger(seed) || Math.abs(seed) > 2 ** 31) return "--seed takes a whole number, such as 1.";
    return { events, seed, force: values.force };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function fill({ db, connection }: OpenDatabase, { events, seed, force }: Options): Promise<number> {
  const progress = new Progress();
  await progress.run("Preparing the database", () => deployMigrations(connection));
  const started = performance.now();
  await progress.run("Adding synthetic events", (onProgress) => fillEvents(db, { events, seed, force, onProgress }));
  const seconds = (performance.now() - started) / 1000;
  const words = `${events.toLocaleString("en")} synthetic events in ${seconds.toFixed(1)} s`;
  console.log(`Added ${words}, ${Math.round(events / seconds).toLocaleString("en")} a second.`);
  return 0;
}
