import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, it } from "vitest";
import { WorkerPool } from "./worker-pool";

const folder = mkdtempSync(join(tmpdir(), "pool-"));
const module = join(folder, "work.mts");
// TypeScript, as the work of the commands is
writeFileSync(
  module,
  `export const begin = (given: number) => async (job: number) => {
    await new Promise((resolve) => setTimeout(resolve, (job % 3) * 10));
    if (job < 0) throw new Error("less than nothing");
    if (job === 404) process.exit(1);
    return job * given;
  };`,
);
afterAll(() => rmSync(folder, { recursive: true }));

const open = (size: number) => new WorkerPool<number, number>({ module: pathToFileURL(module), given: 10 }, size);

it("gives results in the order of the jobs, however long each takes", async () => {
  const pool = open(3);
  const results: number[] = [];
  for await (const result of pool.inOrder([2, 1, 0, 5, 4, 3, 8])) results.push(result);
  expect(results).toEqual([20, 10, 0, 50, 40, 30, 80]);
  await pool.close();
});

it("takes no more jobs than are soon done", async () => {
  const pool = open(2);
  let taken = 0;
  function* jobs() {
    for (; taken < 100; ) yield ++taken;
  }
  for await (const result of pool.inOrder(jobs())) expect(taken * 10 - result).toBeLessThanOrEqual(40);
  expect(taken).toBe(100);
  await pool.close();
});

it("hands on what a job throws, and does the next one", async () => {
  const pool = open(1);
  await expect(pool.run(-1)).rejects.toThrow("less than nothing");
  await expect(pool.run(1)).resolves.toBe(10);
  await pool.close();
});

it("leaves nobody waiting for a thread that ended", async () => {
  const pool = open(1);
  await expect(Promise.all([pool.run(404), pool.run(1)])).rejects.toThrow("A thread ended before its work was done.");
  await expect(pool.run(1)).rejects.toThrow("A thread ended");
  await pool.close();
});
