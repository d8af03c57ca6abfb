import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compileLexicon } from "#core/extract/compile-lexicon";
import { readSummary } from "#data/backup/backup-file";
import { type OpenDatabase, openDatabase } from "#data/client";
import { readLexicon } from "#data/lexicon";
import { deployMigrations } from "#data/migrations/deploy";
import { seedIfEmpty } from "#data/seed";
import { killAtWork } from "./killed";
import type { Site } from "./places";
import { findHalves, findLost, findMigrationProblem, readOutcome } from "./whole";
import { ingestOne, type Work } from "./works";

/** What came of killing one kind of work many times. */
export interface KillResult {
  work: Work;
  engine: Site["engine"];
  rounds: number;
  /** rounds in which the process was killed at work */
  cut: number;
  /** things that were said to be committed */
  committed: number;
  lost: number;
  /** everything that is wrong, in words */
  problems: string[];
}

interface Rounds {
  rounds: number;
  onRound: (round: number) => void;
}

/** A kill comes after up to so many milliseconds of work: the time in which a few things are done. */
const longestMs = { ingest: 2000, publish: 2000, migration: 3000, backup: 3000 };

/**
 * Kills a process at work again and again on one database, looks each time for what is lost or half, and lets the next process
 * go on where it ended.
 */
export async function killRounds(work: Work, place: Site, { rounds, onRound }: Rounds): Promise<KillResult> {
  const folder = mkdtempSync(join(tmpdir(), "panmunjom-faults-"));
  const file = join(folder, "backup.ndjson.gz");
  const result: KillResult = { work, engine: place.engine, rounds, cut: 0, committed: 0, lost: 0, problems: [] };
  let from = 1;
  try {
    if (work !== "migration") await withPlace(place, prepare);
    for (let round = 1; round <= rounds; round++) {
      onRound(round);
      if (work === "migration") await place.empty();
      const afterMs = Math.random() * longestMs[work];
      const killed = await killAtWork({ work, from, file, env: place.env, afterMs, counted: countedIn(work, round) });
      result.cut += Number(killed.isCut);
      result.committed += killed.done.length;
      if (killed.complaints) result.problems.push(`round ${round}: ${killed.complaints.slice(0, 300)}`);
      await withPlace(place, async (database) => {
        if (work === "migration") await deployMigrations(database.connection);
        result.problems.push(...(await problemsOf(work, database, { file, folder })));
        if (work !== "ingest" && work !== "publish") return;
        const lost = await findLost(database, work, killed.done);
        result.lost += lost.length;
        from = await nextNumber(database, work, from);
      });
    }
    if (work === "ingest") await compareWithControl(place, from - 1, result);
    return result;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Most rounds end in the midst of many commits; some before the first, and migrations, which are done once, always. */
function countedIn(work: Work, round: number): "from the opening" | "from the first commit" {
  return work === "migration" || round % 4 === 0 ? "from the opening" : "from the first commit";
}

async function prepare(database: OpenDatabase): Promise<void> {
  await deployMigrations(database.connection);
  await seedIfEmpty(database.db);
}

async function problemsOf(
  work: Work,
  database: OpenDatabase,
  { file, folder }: { file: string; folder: string },
): Promise<string[]> {
  if (work === "migration") {
    const problem = await findMigrationProblem(database);
    return problem ? [problem] : [];
  }
  if (work === "backup") {
    const isThere = readdirSync(folder).includes("backup.ndjson.gz");
    return isThere && !(await readSummary(file)) ? ["a backup is not whole"] : [];
  }
  return findHalves(database);
}

/** The first number that is not stored. What the killed process had committed without having said so counts as done. */
async function nextNumber(database: OpenDatabase, work: "ingest" | "publish", from: number): Promise<number> {
  const ahead = Array.from({ length: 2000 }, (_, index) => from + index);
  const [missing] = await findLost(database, work, ahead);
  return missing ?? from + ahead.length;
}

/** The same articles on another database, without any kill and once more over, lead to the same rows. */
async function compareWithControl(place: Site, upTo: number, result: KillResult): Promise<void> {
  const killed = await withPlace(place, (database) => readOutcome(database, upTo));
  const control = await place.control(async (database) => {
    await prepare(database);
    const lexicon = compileLexicon(await readLexicon(database.db));
    for (let number = 1; number <= upTo; number++) await ingestOne(database, lexicon, number);
    return readOutcome(database, upTo);
  });
  if (killed !== control) result.problems.push("the rows differ from those of a run without kills");
}

async function withPlace<T>(place: Site, work: (database: OpenDatabase) => Promise<T>): Promise<T> {
  const database = await openDatabase(place.place);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
