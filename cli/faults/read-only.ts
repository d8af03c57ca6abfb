import { join } from "node:path";
import { type OpenDatabase, openDatabase } from "#data/client";
import { Refused, toDataError } from "#data/errors";
import { deployMigrations } from "#data/migrations/deploy";
import { seedIfEmpty } from "#data/seed";
import type { Outcome } from "./outcome";
import { canMakeDisks, SmallDisk } from "./small-disk";
import { findHalves, findLost } from "./whole";
import { publishOne } from "./works";

/** Opens an embedded folder on a disk that nobody may write to: it is refused by its name, and works again as it was. */
export async function readOnlyFolder(rounds: number, onRound: (round: number) => void): Promise<Outcome> {
  const outcome = { fault: "an embedded folder that may not be written to", rounds: `${rounds} rounds`, lost: 0 };
  if (!canMakeDisks) return { ...outcome, rounds: "none", problems: [], measured: "needs root, to make a disk" };
  const disk = new SmallDisk();
  await disk.mount();
  const dataDir = join(disk.folder, "data");
  const problems: string[] = [];
  const told = new Set<string>();
  const published: number[] = [];
  let lost = 0;
  try {
    for (let round = 1; round <= rounds; round++) {
      onRound(round);
      await withDatabase(dataDir, async (database) => {
        await deployMigrations(database.connection);
        await seedIfEmpty(database.db);
        lost += (await findLost(database, "publish", published)).length;
        problems.push(...(await findHalves(database)));
        await publishOne(database, round);
        published.push(round);
      });
      await disk.allowWriting(false);
      const refusal = await withDatabase(dataDir, async () => undefined).catch(toDataError);
      if (!(refusal instanceof Refused)) problems.push(`it was not refused: ${String(refusal).slice(0, 200)}`);
      else told.add(refusal.message.replaceAll(disk.folder, "…"));
      await disk.allowWriting(true);
    }
  } finally {
    await disk.remove();
  }
  return { ...outcome, lost, problems, measured: `told: ${[...told].join(" / ")}` };
}

async function withDatabase(dataDir: string, work: (database: OpenDatabase) => Promise<void>): Promise<void> {
  const database = await openDatabase({ dataDir });
  try {
    await work(database);
  } finally {
    await database.close();
  }
}
