import { parseArgs } from "node:util";
import { startServer } from "#data/testing/postgres-server";
import { type KillResult, killRounds } from "./faults/kill-rounds";
import { embeddedSite, type Site, serverSite } from "./faults/places";
import { isWhole, toRow } from "./faults/report";
import { type Work, works } from "./faults/works";
import { Progress } from "./setup/progress.js";

const usage =
  "Usage: npm run faults -- kill [--rounds N] [--work ingest|publish|migration|backup] [--engine embedded|server]";

process.exitCode = await main(process.argv.slice(2));

/** Kills processes at work, with the real thing (docs/reliability.md); prints a table. The exit code is 1 if anything was lost. */
async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === "string") {
    console.error(`${options}\n${usage}`);
    return 1;
  }
  let isFine = true;
  console.log("| killed at work | engine | rounds | cut off in the midst | committed before | lost | wrong |");
  console.log("| -------------- | ------ | -----: | -------------------: | ---------------: | ---: | ----- |");
  for (const engine of options.engines) {
    for (const result of await killAll(engine, options.works, options.rounds)) isFine &&= isWhole(result);
  }
  return isFine ? 0 : 1;
}

interface Options {
  rounds: number;
  works: readonly Work[];
  engines: readonly Site["engine"][];
}

function readOptions(args: string[]): Options | string {
  try {
    const text = { type: "string" } as const;
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { rounds: text, work: text, engine: text },
    });
    const unknown = positionals.find((part) => part !== "kill");
    if (unknown) return `There is no part “${unknown}”.`;
    const rounds = Number(values.rounds ?? 50);
    if (!(Number.isInteger(rounds) && rounds > 0)) return "--rounds takes a whole number from 1.";
    const chosen = works.filter((work) => values.work === undefined || work === values.work);
    const engines = (["embedded", "server"] as const).filter((name) => !values.engine || name === values.engine);
    if (chosen.length === 0 || engines.length === 0) return "There is no such work or engine.";
    return { rounds, works: chosen, engines };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function killAll(engine: Site["engine"], chosen: readonly Work[], rounds: number): Promise<KillResult[]> {
  const server = engine === "server" ? await startServer() : null;
  const results: KillResult[] = [];
  try {
    for (const work of chosen) {
      const site = server ? await serverSite(server) : embeddedSite();
      try {
        const result = await new Progress().run(`Killing ${work} (${engine})`, (report) =>
          killRounds(work, site, { rounds, onRound: (round) => report(round / rounds, `round ${round} of ${rounds}`) }),
        );
        console.log(toRow(result));
        results.push(result);
      } finally {
        await site.remove();
      }
    }
  } finally {
    await server?.stop();
  }
  return results;
}
