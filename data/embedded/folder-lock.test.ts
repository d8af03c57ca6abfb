import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type HeldLock, isHeld, takeLock } from "./folder-lock";

let folder: string;
const never = () => Promise.reject(new Error("Only a process that does not run is asked for."));
const always = async () => true;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "panmunjom-lock-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe("the lock of a folder", () => {
  it("goes to the first and names it to the others", async () => {
    expect(isHeld(await takeLock(folder, "/socket", never))).toBe(true);
    expect(await takeLock(folder, "/other", never)).toMatchObject({ pid: process.pid, socketFolder: "/socket" });
  });

  it("goes to the next when it is released", async () => {
    for (const number of ["1", "2", "3"]) {
      (await held(takeLock(folder, "/socket", never))).release();
      expect(readdirSync(join(folder, "lock"))).toEqual([number]);
    }
  });

  it("goes to one of many who ask at once", async () => {
    const locks = await Promise.all(Array.from({ length: 20 }, () => takeLock(folder, "/socket", never)));
    expect(locks.filter(isHeld)).toHaveLength(1);
  });

  it("is taken over from a process that died", async () => {
    leave("7", { pid: 999_999_999, started: null, socketFolder: "/gone" });
    expect(isHeld(await takeLock(folder, "/socket", always))).toBe(true);
    expect(readdirSync(join(folder, "lock"))).toEqual(["8"]);
  });

  it("stays with a process that does not show but answers", async () => {
    leave("7", { pid: 999_999_999, started: null, socketFolder: "/elsewhere" });
    expect(await takeLock(folder, "/socket", async () => false)).toMatchObject({ socketFolder: "/elsewhere" });
  });

  it("is taken over from one that a power failure cut off", async () => {
    leave("7", '{"pid":12');
    expect(isHeld(await takeLock(folder, "/socket", never))).toBe(true);
  });

  it("does not go to somebody who looked before others held and released it", async () => {
    leave("7", { pid: 999_999_999, started: null, socketFolder: "/gone" });
    let overtaken: HeldLock | undefined;
    const slow = await takeLock(folder, "/slow", async () => {
      const first = await held(takeLock(folder, "/first", always));
      first.release();
      overtaken ??= await held(takeLock(folder, "/second", never));
      return true;
    });
    expect(slow).toMatchObject({ socketFolder: "/second" });
    expect(readdirSync(join(folder, "lock"))).toEqual(["9"]);
    overtaken?.release();
  });
});

async function held(lock: ReturnType<typeof takeLock>): Promise<HeldLock> {
  const taken = await lock;
  if (!isHeld(taken)) throw new Error("The lock is somebody else's.");
  return taken;
}

function leave(number: string, holder: object | string): void {
  mkdirSync(join(folder, "lock"));
  writeFileSync(join(folder, "lock", number), typeof holder === "string" ? holder : JSON.stringify(holder));
}
