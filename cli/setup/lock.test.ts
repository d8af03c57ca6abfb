import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { withLock } from "./lock.js";

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "panmunjom-lock-"));
  file = join(folder, "lock");
});

afterEach(() => rmSync(folder, { recursive: true }));

describe("withLock", () => {
  it("lets one work at a time and leaves nothing behind", async () => {
    let atWork = 0;
    const most: number[] = [];
    const work = async () => {
      most.push(++atWork);
      await sleep(5);
      atWork--;
    };
    await Promise.all([1, 2, 3].map(() => withLock(file, work)));
    expect(most).toEqual([1, 1, 1]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("lets go when the work fails", async () => {
    await expect(withLock(file, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(existsSync(file)).toBe(false);
  });

  it("tells once who holds it", async () => {
    writeFileSync(file, String(process.ppid));
    const told: number[] = [];
    const waiting = withLock(
      file,
      async () => "done",
      (holder) => told.push(holder),
    );
    await sleep(250);
    writeFileSync(file, String(deadProcess()));
    expect(await waiting).toBe("done");
    expect(told).toEqual([process.ppid]);
  });

  it("takes over from a dead process", async () => {
    writeFileSync(file, String(deadProcess()));
    const order: string[] = [];
    await Promise.all(["a", "b"].map((name) => withLock(file, async () => order.push(name))));
    expect(order.sort()).toEqual(["a", "b"]);
    expect(readdirSync(folder)).toEqual([]);
  });
});

/** The number of a process that has ended. */
function deadProcess(): number {
  return spawnSync(process.execPath, ["--version"]).pid;
}
