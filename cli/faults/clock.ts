import { spawn } from "node:child_process";
import { once } from "node:events";
import { type OpenDatabase, openDatabase } from "#data/client";
import { withClient } from "#data/client-session";
import { refreshIndex } from "#data/event-index/refresh-index";
import { deployMigrations } from "#data/migrations/deploy";
import { seedIfEmpty } from "#data/seed";
import { startServer } from "#data/testing/postgres-server";
import type { Outcome } from "./outcome";
import { embeddedSite, serverSite } from "./places";
import { findHalves, findLost } from "./whole";

const perProcess = 25;

/**
 * Moves the clock of processes that publish, to and fro by up to years, in the midst of their work. Versions have to go up one by one,
 * nothing may be missing, and the index has to hold what was published.
 */
export async function movedClock(
  engine: OpenDatabase["engine"],
  { rounds, onRound }: { rounds: number; onRound: (round: number) => void },
): Promise<Outcome> {
  const server = engine === "server" ? await startServer() : null;
  const site = server ? await serverSite(server) : embeddedSite();
  const problems: string[] = [];
  let lost = 0;
  let moved = 0;
  try {
    await withDatabase(site.place, async (database) => {
      await deployMigrations(database.connection);
      await seedIfEmpty(database.db);
    });
    for (let round = 0; round < rounds; round++) {
      onRound(round);
      const from = 1 + round * perProcess;
      const { code, said } = await publishWithMovedClock(from, site.env);
      if (code !== 0) problems.push(`round ${round + 1} ended with ${code}: ${said.slice(-300)}`);
      moved += (said.match(/^\d+$/gm) ?? []).length;
      await withDatabase(site.place, async (database) => {
        const done = Array.from({ length: perProcess }, (_, index) => from + index);
        lost += (await findLost(database, "publish", done)).length;
        problems.push(...(await findHalves(database)), ...(await findDisorder(database)));
      });
    }
  } finally {
    await site.remove();
    await server?.stop();
  }
  return {
    fault: `the clock is moved to and fro (${engine})`,
    rounds: `${rounds} processes, ${moved.toLocaleString("en")} jumps`,
    lost,
    problems,
    measured: "",
  };
}

async function publishWithMovedClock(from: number, env: Record<string, string>) {
  const script = new URL("./clock-worker.ts", import.meta.url).pathname;
  const child = spawn(process.execPath, ["--import", "tsx", script, String(from), String(perProcess)], {
    env: { ...process.env, DATABASE_URL: "", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const output of [child.stdout, child.stderr])
    output.on("data", (chunk: Buffer) => {
      said += chunk;
    });
  const [code] = (await once(child, "close")) as [number | null];
  return { code, said };
}

/** Versions without a gap, and an index that holds each published event. */
async function findDisorder({ db, connection }: OpenDatabase): Promise<string[]> {
  await refreshIndex(db);
  return withClient(connection, async (client) => {
    const { rows } = await client.query<{ gaps: number; unindexed: number }>(
      `SELECT (SELECT max("number") - count(*) FROM "DatasetVersion")::int AS gaps,
         (SELECT count(*) FROM "Event" WHERE "state" = 'published' AND "seq" IS NULL)::int AS unindexed`,
    );
    const { gaps = 0, unindexed = 0 } = rows[0] ?? {};
    return [gaps ? `${gaps} versions are missing` : "", unindexed ? `${unindexed} events are in no index` : ""].filter(
      Boolean,
    );
  });
}

async function withDatabase(
  place: Parameters<typeof openDatabase>[0],
  work: (database: OpenDatabase) => Promise<void>,
) {
  const database = await openDatabase(place);
  try {
    await work(database);
  } finally {
    await database.close();
  }
}
