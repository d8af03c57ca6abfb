import { startServer } from "#data/testing/postgres-server";
import { Progress } from "../setup/progress.js";
import { killRounds } from "./kill-rounds";
import type { FaultOptions } from "./options";
import { embeddedSite, type Site, serverSite } from "./places";
import { isWhole, toRow } from "./report";

/** Kills processes at work and prints a table; whether nothing was lost and nothing is wrong. */
export async function runKills({ engines, works, rounds }: FaultOptions): Promise<boolean> {
  let isFine = true;
  console.log("| killed at work | engine | rounds | cut off in the midst | committed before | lost | wrong |");
  console.log("| -------------- | ------ | -----: | -------------------: | ---------------: | ---: | ----- |");
  for (const engine of engines) isFine = (await killAll(engine, works, rounds)) && isFine;
  return isFine;
}

async function killAll(engine: Site["engine"], works: FaultOptions["works"], rounds: number): Promise<boolean> {
  const server = engine === "server" ? await startServer() : null;
  let isFine = true;
  try {
    for (const work of works) {
      const site = server ? await serverSite(server) : embeddedSite();
      try {
        const result = await new Progress().run(`Killing ${work} (${engine})`, (report) =>
          killRounds(work, site, { rounds, onRound: (round) => report(round / rounds, `round ${round} of ${rounds}`) }),
        );
        console.log(toRow(result));
        isFine &&= isWhole(result);
      } finally {
        await site.remove();
      }
    }
  } finally {
    await server?.stop();
  }
  return isFine;
}
