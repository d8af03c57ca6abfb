// The other process of embedded-process.ts: opens the folder that it is given, then answers SQL, one JSON line each.
import { createInterface } from "node:readline";
import { Pool } from "pg";
import { openEmbedded } from "../embedded/embedded";
import type { Answered, Opened } from "./embedded-process";

try {
  const embedded = await openEmbedded(process.argv[2] as string);
  say({ role: embedded.role });
  const pool = new Pool(embedded.connection);
  pool.on("error", () => undefined);
  for await (const line of createInterface(process.stdin)) say(await answer(pool, JSON.parse(line) as string));
} catch (error) {
  say({ refused: (error as Error).message });
  process.exitCode = 1;
}

async function answer(pool: Pool, sql: string): Promise<Answered> {
  try {
    return { rows: (await pool.query(sql)).rows };
  } catch (error) {
    return { failed: (error as Error).message };
  }
}

function say(words: Opened | Answered): void {
  process.stdout.write(`${JSON.stringify(words)}\n`);
}
