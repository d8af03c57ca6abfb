import { randomUUID } from "node:crypto";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { openDatabase } from "./client";
import { runOn, withDatabase } from "./testing/server-databases";

describe("opening the database", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "panmunjom-client-"));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it("opens the embedded one where no server is given, for any number of times", async () => {
    const holder = await openDatabase({ dataDir: folder });
    const guest = await openDatabase({ dataDir: folder });
    expect([holder.engine, guest.engine]).toEqual(["embedded", "embedded"]);
    expect([holder.guestOf, guest.guestOf]).toEqual([undefined, process.pid]);
    await holder.db.$executeRaw`CREATE TABLE note (text text)`;
    await guest.db.$executeRaw`INSERT INTO note VALUES ('from the guest')`;
    expect(await holder.db.$queryRaw`SELECT text FROM note`).toEqual([{ text: "from the guest" }]);
    await guest.close();
    await holder.close();
  });

  it("opens a server where one is given, and touches no folder", async () => {
    const dataDir = join(folder, "untouched");
    const { db, engine, close } = await openDatabase({ databaseUrl: inject("serverUrl"), dataDir });
    expect(engine).toBe("server");
    expect(await db.$queryRaw`SELECT current_database()`).toEqual([{ current_database: "postgres" }]);
    await close();
    expect(existsSync(dataDir)).toBe(false);
  });

  it("keeps instants on a server whose own zone is far from UTC", async () => {
    const url = inject("serverUrl");
    const name = `panmunjom_zone_${randomUUID()}`;
    await runOn(url, `CREATE DATABASE "${name}"`);
    await runOn(url, `ALTER DATABASE "${name}" SET timezone TO 'Asia/Pyongyang'`);
    const { db, close } = await openDatabase({ databaseUrl: withDatabase(url, name), dataDir: folder });
    try {
      const at = new Date("2018-06-12T01:04:05.678Z");
      await db.$executeRaw`CREATE TABLE moment (at timestamptz)`;
      await db.$executeRaw`INSERT INTO moment VALUES (${at}), ('2018-06-12T01:04:05.678Z')`;
      expect(await db.$queryRaw`SELECT DISTINCT at FROM moment`).toEqual([{ at }]);
    } finally {
      await close();
      await runOn(url, `DROP DATABASE "${name}"`);
    }
  });
});
