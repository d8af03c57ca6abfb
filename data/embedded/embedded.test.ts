import { execFileSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Refused } from "#data/errors";
import { startEmbedded } from "../testing/embedded-process";
import { openEmbedded } from "./embedded";
import { engineMajor } from "./engine";
import { isRunning, thisProcess } from "./running-process";

let workplace: string;
let prepared: string;

beforeAll(async () => {
  workplace = mkdtempSync(join(tmpdir(), "panmunjom-embedded-"));
  prepared = join(workplace, "prepared");
  const embedded = await openEmbedded(prepared);
  await ask(embedded.connection, "CREATE TABLE note (text text)");
  await embedded.close();
});

afterAll(() => rmSync(workplace, { recursive: true, force: true }));

describe("the folder of the embedded database", () => {
  it("is made for its owner alone, whole, in the format of the engine", () => {
    expect(statSync(join(prepared, "pg")).mode & 0o777).toBe(0o700);
    expect(statSync(join(prepared, "run")).mode & 0o777).toBe(0o700);
    expect(readFileSync(join(prepared, "pg", "PG_VERSION"), "utf8").trim()).toBe(engineMajor);
    expect(readdirSync(prepared).sort()).toEqual(["lock", "pg", "run"]);
  });

  it("keeps what was written when it is closed and opened again", async () => {
    const folder = copy("again");
    for (const count of [1, 2]) {
      const embedded = await openEmbedded(folder);
      expect(embedded.role).toBe("holder");
      await ask(embedded.connection, "INSERT INTO note VALUES ('kept')");
      expect(await ask(embedded.connection, "SELECT count(*)::int AS count FROM note")).toEqual([{ count }]);
      await embedded.close();
    }
  });

  it("may have a path that is too long for a socket", async () => {
    const folder = copy("long".repeat(40));
    const embedded = await openEmbedded(folder);
    const child = await startEmbedded(folder);
    expect(child.role).toBe("guest");
    expect(await child.query("SELECT 1 AS n")).toEqual([{ n: 1 }]);
    expect(String(embedded.connection.host).startsWith(tmpdir())).toBe(true);
    await child.end("SIGKILL");
    await embedded.close();
  });

  it("syncs what is committed to the disk", async () => {
    const embedded = await openEmbedded(copy("durable"));
    expect(await ask(embedded.connection, "SHOW fsync")).toEqual([{ fsync: "on" }]);
    expect(await ask(embedded.connection, "SHOW wal_sync_method")).toEqual([{ wal_sync_method: "fsync" }]);
    expect(await ask(embedded.connection, "SHOW synchronous_commit")).toEqual([{ synchronous_commit: "on" }]);
    await embedded.close();
  });
});

describe("two processes on one folder", () => {
  it("share it: the second reaches it through the first", async () => {
    const folder = copy("shared");
    const holder = await startEmbedded(folder);
    const guest = await startEmbedded(folder);
    expect([holder.role, guest.role]).toEqual(["holder", "guest"]);
    await guest.query("INSERT INTO note VALUES ('from the guest')");
    expect(await holder.query("SELECT text FROM note")).toEqual([{ text: "from the guest" }]);
    await guest.end("SIGKILL");
    expect(await holder.end("SIGTERM")).toBe(143);
  });

  it("started at once have one holder", async () => {
    const folder = copy("race");
    const children = await Promise.all(Array.from({ length: 4 }, () => startEmbedded(folder)));
    expect(children.map(({ role }) => role).sort()).toEqual(["guest", "guest", "guest", "holder"]);
    await Promise.all(children.map((child, n) => child.query(`INSERT INTO note VALUES ('${n}')`)));
    expect(await children[0]?.query("SELECT count(*)::int AS n FROM note")).toEqual([{ n: 4 }]);
    await Promise.all(children.map((child) => child.end("SIGKILL")));
  });

  it("are parted by a kill: the next takes over, and nothing committed is lost", async () => {
    const folder = copy("killed");
    const killed = await startEmbedded(folder);
    await killed.query("INSERT INTO note SELECT 'committed' FROM generate_series(1, 500)");
    await killed.query("BEGIN; INSERT INTO note VALUES ('not committed')");
    await killed.end("SIGKILL");
    const heirs = await Promise.all([startEmbedded(folder), startEmbedded(folder)]);
    expect(heirs.map(({ role }) => role).sort()).toEqual(["guest", "holder"]);
    const [heir] = heirs;
    expect(await heir?.query("SELECT text, count(*)::int AS n FROM note GROUP BY text")).toEqual([
      { text: "committed", n: 500 },
    ]);
    await Promise.all(heirs.map((child) => child.end("SIGKILL")));
  });

  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("hand it on cleanly at %s", async (signal) => {
    const folder = copy(signal);
    const stopped = await startEmbedded(folder);
    await stopped.query("INSERT INTO note VALUES ('kept')");
    await stopped.end(signal);
    expect(readLock(folder)).toBe("");
    const embedded = await openEmbedded(folder);
    expect(await ask(embedded.connection, "SELECT text FROM note")).toEqual([{ text: "kept" }]);
    await embedded.close();
  });

  it("refuse each other where the holder does not answer, and say which process it is", async () => {
    const folder = copy("silent");
    const holder = await startEmbedded(folder);
    process.kill(holder.pid, "SIGSTOP");
    await expect(openEmbedded(folder, 500)).rejects.toThrow(
      new RegExp(`held by process ${holder.pid}, .*kill ${holder.pid}`),
    );
    process.kill(holder.pid, "SIGCONT");
    expect(await holder.query("SELECT 1 AS n")).toEqual([{ n: 1 }]);
    await holder.end("SIGKILL");
  });

  it("do not take a process for another that had its number before", async () => {
    const folder = copy("reused");
    const earlier = { ...thisProcess(), started: "long ago", socketFolder: join(folder, "run") };
    mkdirSync(join(folder, "lock"), { recursive: true });
    writeFileSync(join(folder, "lock", "99"), JSON.stringify(earlier));
    const embedded = await openEmbedded(folder);
    expect(embedded.role).toBe("holder");
    await embedded.close();
  });
});

describe("a folder that cannot be used", () => {
  it("is refused when it is a file", async () => {
    const path = join(workplace, "file");
    writeFileSync(path, "precious");
    await expect(openEmbedded(path)).rejects.toThrow(/file is a file/);
    await expect(openEmbedded(join(path, "below"))).rejects.toThrow(/is a file, or lies below one/);
    expect(readFileSync(path, "utf8")).toBe("precious");
  });

  it("is refused when it may not be written to", async () => {
    const folder = copy("forbidden");
    chmodSync(workplace, 0o755);
    chmodSync(folder, 0o555);
    const before = snapshot(folder);
    const opening = asNobody(() => openEmbedded(folder));
    await expect(opening).rejects.toThrow(/forbidden cannot be written to\. .*DATA_DIR/);
    expect(snapshot(folder)).toEqual(before);
  });

  it("is refused when another PostgreSQL made it", async () => {
    const folder = copy("older");
    writeFileSync(join(folder, "pg", "PG_VERSION"), "16\n");
    await expectRefusalWithoutChange(
      folder,
      /has the format of PostgreSQL 16, .*reads that of PostgreSQL 18.*Back it up/,
    );
  });

  it.each([
    ["control file", (pg: string) => writeFileSync(join(pg, "global", "pg_control"), Buffer.alloc(8192, 7))],
    ["version", (pg: string) => rmSync(join(pg, "PG_VERSION"))],
    ["catalogs", (pg: string) => rmSync(join(pg, "base"), { recursive: true })],
    ["log", (pg: string) => rmSync(join(pg, "pg_wal"), { recursive: true })],
  ])("is refused when its %s is damaged", async (part, damage) => {
    const folder = copy(`damaged ${part}`);
    damage(join(folder, "pg"));
    await expectRefusalWithoutChange(folder, /does not open \(.+\)\. .*Move the folder aside and restore a backup/);
  });

  it("is not taken for whole when its making was interrupted", async () => {
    const folder = join(workplace, "interrupted");
    mkdirSync(join(folder, "pg-draft"), { recursive: true });
    writeFileSync(join(folder, "pg-draft", "PG_VERSION"), "18\n");
    const embedded = await openEmbedded(folder);
    expect(await ask(embedded.connection, "SELECT 1 AS n")).toEqual([{ n: 1 }]);
    expect(existsSync(join(folder, "pg-draft"))).toBe(false);
    await embedded.close();
  });
});

describe("a process", () => {
  it("runs until it has ended", () => {
    expect(isRunning(thisProcess())).toBe(true);
    expect(isRunning({ ...thisProcess(), started: "another time" })).toBe(false);
    const ended = Number(execFileSync(process.execPath, ["-p", "process.pid"], { encoding: "utf8" }));
    expect(isRunning({ pid: ended, started: null })).toBe(false);
  });
});

function copy(name: string): string {
  const folder = join(workplace, name);
  mkdirSync(folder);
  cpSync(join(prepared, "pg"), join(folder, "pg"), { recursive: true });
  return folder;
}

async function ask(connection: object, sql: string): Promise<unknown[]> {
  const client = new Client(connection);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Refused twice, as the first attempt must leave the folder to the second. */
async function expectRefusalWithoutChange(folder: string, words: RegExp): Promise<void> {
  const before = snapshot(join(folder, "pg"));
  for (const _ of [1, 2]) {
    await expect(openEmbedded(folder)).rejects.toThrow(Refused);
    await expect(openEmbedded(folder)).rejects.toThrow(words);
  }
  expect(snapshot(join(folder, "pg"))).toEqual(before);
}

/** Every file below a folder, with its contents in short. */
function snapshot(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .map(
      ({ parentPath, name }) =>
        `${join(parentPath, name)} ${readFileSync(join(parentPath, name)).toString("base64").slice(0, 200)}`,
    )
    .sort();
}

function readLock(folder: string): string {
  const numbers = readdirSync(join(folder, "lock")).map(Number);
  return readFileSync(join(folder, "lock", String(Math.max(...numbers))), "utf8");
}

/** Root may write anywhere: it does the work as somebody else. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}
