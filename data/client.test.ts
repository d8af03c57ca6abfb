import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { openDatabase } from "./client";

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
});
