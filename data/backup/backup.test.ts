import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emptyFilter } from "#core/timeline/filter";
import { connect, type OpenDatabase } from "#data/client";
import { withClient } from "#data/client-session";
import { Refused } from "#data/errors";
import { refreshIndex } from "#data/event-index/refresh-index";
import { listEventCards } from "#data/event-list";
import { deployMigrations } from "#data/migrations/deploy";
import { checkDrift } from "#data/migrations/drift";
import { listMigrations, ourMigrations } from "#data/migrations/migration-folder";
import { seedIfEmpty } from "#data/seed";
import type { RawDatabase } from "../testing/copies";
import { engines, openEmptyDatabase, openTestDatabase } from "../testing/database";
import { readBackupFile, writeBackup } from "./backup-file";
import { restoreBackup } from "./restore-backup";
import { leftOut } from "./table-list";

const folder = mkdtempSync(join(tmpdir(), "panmunjom-backup-"));
afterAll(() => rmSync(folder, { recursive: true }));

const paths = { embedded: join(folder, "embedded.ndjson"), server: join(folder, "server.ndjson") };

describe.each(engines)("a backup (%s)", (engine) => {
  let source: OpenDatabase;
  const path = paths[engine];

  beforeAll(async () => {
    source = await openTestDatabase(engine);
    await seedIfEmpty(source.db);
    await addOddities(source);
    await writeBackup(source.connection, path);
  });
  afterAll(() => source.close());

  it.each(engines)("is restored on the other and the same engine with the same bytes (%s)", async (other) => {
    const target = await openEmptyDatabase(other);
    try {
      const rows = await restoreBackup(target.connection, readBackupFile(path));
      const again = join(folder, `again-${engine}-${other}.ndjson`);
      await writeBackup(target.connection, again);
      expect(sha256(again)).toBe(sha256(path));
      expect(await countRows(target)).toEqual(await countRows(source));
      expect(rows).toEqual(Object.fromEntries(await countRows(source)));
      expect(await checkDrift(target.connection)).toEqual({ schema: null, database: null });
    } finally {
      await target.close();
    }
  });

  it("leads to a database that finds and counts as before, and goes on from there", async () => {
    const target = await openEmptyDatabase(engine);
    const { db, close } = connect(engine, target.connection);
    try {
      await restoreBackup(target.connection, readBackupFile(path));
      await refreshIndex(db);
      const filter = { ...emptyFilter, type: ["summit" as const] };
      const [before, after] = [
        await listEventCards(source.db, filter, { limit: 50 }),
        await listEventCards(db, filter, { limit: 50 }),
      ];
      expect(after).toEqual(before);
      expect(after.total).toBeGreaterThan(0);
      const highest = await db.event.aggregate({ _max: { seq: true } });
      const added = await withClient(target.connection, (client) =>
        client.query(`SELECT nextval(pg_get_serial_sequence('"Event"', 'seq'))::int AS next`),
      );
      expect(added.rows).toEqual([{ next: (highest._max.seq ?? 0) + 1 }]);
    } finally {
      await close();
      await target.close();
    }
  });

  it("is of one moment, whatever is written meanwhile", async () => {
    const during = join(folder, `during-${engine}.ndjson`);
    const backup = writeBackup(source.connection, during);
    await source.db.setting.create({ data: { key: `meanwhile-${engine}`, value: "1" } });
    await backup;
    await source.db.setting.delete({ where: { key: `meanwhile-${engine}` } });
    const text = readFileSync(during, "utf8");
    expect([0, 1]).toContain(text.split(`meanwhile-${engine}`).length - 1);
    expect(text.trimEnd().split("\n").at(-1)).toContain('"end"');
  });

  it("is refused by a database that holds rows, which stays as it is", async () => {
    const before = await countRows(source);
    await expect(restoreBackup(source.connection, readBackupFile(path))).rejects.toThrow(
      /is not empty: \w+ has rows\. .*empty database only: set DATA_DIR/,
    );
    expect(await countRows(source)).toEqual(before);
  });

  it.each([
    [
      "cut short",
      (text: string) => text.slice(0, text.indexOf("\n", text.length * 0.7) + 20),
      /neither a row nor the end/,
    ],
    ["without its end", (text: string) => dropLines(text, -1), /ends with line \d+, before its end/],
    ["with a row removed", (text: string) => dropLines(text, 20), /SHA-256 is another one/],
    ["with a word changed", (text: string) => text.replace("Singapore", "Singapura"), /SHA-256 is another one/],
    [
      "with a value that is none",
      (text: string) => text.replace('"status":"held"', '"status":"h"'),
      /rows of Claim.*not taken \(.*"h"/,
    ],
    [
      "of a newer format",
      (text: string) => text.replace('"format":1', '"format":2'),
      /has format 2, which a newer version/,
    ],
    [
      "of newer tables",
      (text: string) => text.replace(/"migration":"\w+"/, '"migration":"30000101000000_later"'),
      /newer version.*30000101000000_later/,
    ],
    ["that is none", () => "date 2018-06-12 A summit.", /is no backup of Panmunjom/],
    ["that is empty", () => "", /is no backup of Panmunjom/],
  ])("%s is refused, and nothing of it stays", async (name, damage, words) => {
    const damaged = join(folder, `damaged-${engine}.ndjson`);
    writeFileSync(damaged, damage(readFileSync(path, "utf8")));
    const target = await openEmptyDatabase(engine);
    try {
      const attempt = restoreBackup(target.connection, readBackupFile(damaged));
      await expect(attempt, name).rejects.toThrow(Refused);
      await expect(attempt).rejects.toThrow(words);
      expect((await countRows(target)).filter(([, count]) => count > 0)).toEqual([]);
      if (name === "cut short") await restoreBackup(target.connection, readBackupFile(path));
    } finally {
      await target.close();
    }
  });

  it("of an older version is brought up to date with its rows", async () => {
    const [first, second] = listMigrations(ourMigrations).map(({ name }) => name);
    const old = await openEmptyDatabase(engine);
    const target = await openEmptyDatabase(engine);
    try {
      await deployMigrations(old.connection, { upTo: second as string });
      await withClient(old.connection, (client) => client.query(`INSERT INTO "Tag" VALUES ('nuclear', 'Nuclear')`));
      const older = join(folder, `older-${engine}.ndjson`);
      await writeBackup(old.connection, older);
      expect(readFileSync(older, "utf8")).toContain(`"migration":"${second}"`);
      expect(first).not.toBe(second);
      await restoreBackup(target.connection, readBackupFile(older));
      expect(new Map(await countRows(target)).get("Tag")).toBe(1);
      expect(await checkDrift(target.connection)).toEqual({ schema: null, database: null });
    } finally {
      await old.close();
      await target.close();
    }
  });
});

describe("a backup file", () => {
  it("is compressed if it is named so, is its owner's alone, and leaves no draft behind", async () => {
    const target = await openEmptyDatabase("embedded");
    try {
      await restoreBackup(target.connection, readBackupFile(paths.embedded));
      const packed = join(folder, "packed.ndjson.gz");
      await writeBackup(target.connection, packed);
      expect(statSync(packed).mode & 0o777).toBe(0o600);
      expect(statSync(packed).size).toBeLessThan(statSync(paths.embedded).size / 3);
      const lines: string[] = [];
      for await (const line of readBackupFile(packed)) lines.push(line);
      expect(`${lines.join("\n")}\n` === readFileSync(paths.embedded, "utf8")).toBe(true);
      expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
    } finally {
      await target.close();
    }
  });

  it.each([
    ["missing.ndjson", undefined, /missing\.ndjson does not exist/],
    ["cut.ndjson.gz", gzipSync("x".repeat(10_000)).subarray(0, 20), /ends too early/],
    ["bad.ndjson.gz", Buffer.from("not gzip"), /cannot be unpacked/],
  ])("%s is refused by its name", async (name, bytes, words) => {
    if (bytes) writeFileSync(join(folder, name), bytes);
    const read = async () => {
      for await (const _ of readBackupFile(join(folder, name)));
    };
    await expect(read()).rejects.toThrow(words);
  });
});

/** What an escape could go wrong with, and the tables that the seeds leave empty. */
async function addOddities({ db }: OpenDatabase): Promise<void> {
  const odd = 'line\u2028feed "quoted" \\ back\\n\n\ttab 판문점 🕊 \u0001 </script>';
  await db.tag.create({ data: { slug: "odd", name: odd } });
  await db.user.create({ data: { id: "u1", name: odd, email: "editor@example.org", role: "admin" } });
  await db.account.create({
    data: { id: "a1", userId: "u1", accountId: "u1", providerId: "credential", password: "hash" },
  });
  await db.session.create({ data: { id: "s1", userId: "u1", token: "secret", expiresAt: new Date() } });
  const article = await db.article.findFirstOrThrow();
  await db.suggestion.create({
    data: {
      articleId: article.id,
      key: "odd",
      payload: { title: odd, numbers: [0.1, 1e21, -0.5, 12345678901], nothing: null, deep: { empty: {}, list: [] } },
      confidence: 0.1 + 0.2,
      reasons: [odd, "", "NULL", "{}"],
    },
  });
  await db.redirect.create({ data: { noun: "event", from: "old", to: null, reason: odd } });
}

/** Of the tables that are backed up: their names and numbers of rows. */
async function countRows({ connection }: Pick<RawDatabase, "connection">): Promise<[string, number][]> {
  return withClient(connection, async (client) => {
    const tables = await client.query<{ name: string }>(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1",
    );
    const counts: [string, number][] = [];
    for (const { name } of tables.rows) {
      if (leftOut.includes(name as never)) continue;
      const { rows } = await client.query(`SELECT count(*)::int AS count FROM "${name}"`);
      counts.push([name, rows[0].count]);
    }
    return counts;
  });
}

function sha256(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}

function dropLines(text: string, index: number): string {
  const lines = text.trimEnd().split("\n");
  lines.splice(index, 1);
  return `${lines.join("\n")}\n`;
}
