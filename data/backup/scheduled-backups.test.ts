import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type OpenDatabase, openDatabase } from "#data/client";
import { withClient } from "#data/client-session";
import { deployMigrations } from "#data/migrations/deploy";
import { listMigrations, ourMigrations } from "#data/migrations/migration-folder";
import { readBackupFile } from "./backup-file";
import { restoreBackup } from "./restore-backup";
import { addBackup, backUpBefore, listBackups, startBackups } from "./scheduled-backups";

let folder: string;
let backups: string;
let database: OpenDatabase;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "panmunjom-scheduled-"));
  backups = join(folder, "backups");
  database = await openDatabase({ dataDir: join(folder, "data") });
  await deployMigrations(database.connection);
});

afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

describe("scheduled backups of the embedded database", () => {
  it("keep so many states, one file each, and the newest brings all back after the folder is lost", async () => {
    const plan = { folder: backups, everyMs: 3_600_000, keep: 3, report: () => undefined };
    for (const day of [1, 2, 3, 4, 5]) {
      if (day !== 4) await tag(`day-${day}`);
      await addBackup(database.connection, backups, new Date(Date.UTC(2020, 0, day)));
    }
    expect(names()).toEqual(["20200105", "20200104", "20200102", "20200101"]);
    for (const path of listBackups(backups)) utimesSync(path, new Date(0), new Date(0));
    await tag("last");
    const said: string[] = [];
    const end = startBackups(database.connection, { ...plan, report: (words) => said.push(words) });
    while (said.length === 0) await sleep(20);
    await end();
    expect(said[0]).toMatch(/^Backed up to .*panmunjom-\d+T\d+Z\.ndjson\.gz\.$/);
    expect(names()).toHaveLength(3);
    expect(names().slice(1)).toEqual(["20200105", "20200104"]);

    await database.close();
    rmSync(join(folder, "data"), { recursive: true });
    database = await openDatabase({ dataDir: join(folder, "data") });
    await restoreBackup(database.connection, readBackupFile(listBackups(backups)[0] as string));
    const tags = await database.db.tag.findMany({ orderBy: { slug: "asc" } });
    expect(tags.map(({ slug }) => slug)).toEqual(["day-1", "day-2", "day-3", "day-5", "last"]);
  });

  it("are not made while the newest is young, and what else lies there is left alone", async () => {
    await addBackup(database.connection, backups, new Date());
    writeFileSync(join(backups, "mine.ndjson.gz"), "mine");
    const end = startBackups(database.connection, { folder: backups, everyMs: 3_600_000, keep: 1, report: fail });
    await end();
    expect(readdirSync(backups)).toHaveLength(2);
  });

  it("say why one could not be made, and do not end the site", async () => {
    writeFileSync(backups, "a file where the folder should be");
    const said: string[] = [];
    const end = startBackups(database.connection, {
      folder: backups,
      everyMs: 3_600_000,
      keep: 7,
      report: (words) => said.push(words),
    });
    while (said.length === 0) await sleep(20);
    await end();
    expect(said[0]).toMatch(/^The scheduled backup failed: .*backups/);
  });
});

describe("a backup before a migration", () => {
  it("is made of rows under the name of what comes, and of an empty database not at all", async () => {
    expect(await backUpBefore(database.connection, backups, "30000101000000_later")).toBeNull();
    expect(existsSync(backups)).toBe(false);
    await tag("kept");
    const path = await backUpBefore(database.connection, backups, "30000101000000_later");
    expect(path && basename(path)).toBe("before-30000101000000_later.ndjson.gz");
    expect(listBackups(backups)).toEqual([]);
  });

  it("reads tables of any earlier version", async () => {
    const other = await openDatabase({ dataDir: join(folder, "older") });
    try {
      const [first] = listMigrations(ourMigrations);
      await deployMigrations(other.connection, { upTo: (first as { name: string }).name });
      await withClient(other.connection, (client) => client.query(`INSERT INTO "Tag" VALUES ('a', 'A')`));
      expect(await backUpBefore(other.connection, backups, "next")).not.toBeNull();
    } finally {
      await other.close();
    }
  });
});

async function tag(slug: string): Promise<void> {
  await database.db.tag.create({ data: { slug, name: slug } });
}

function names(): (string | undefined)[] {
  return listBackups(backups).map((path) => /panmunjom-(\d+)T/.exec(path)?.[1]);
}

function fail(words: string): void {
  throw new Error(words);
}
