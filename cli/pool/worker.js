// What every thread of a WorkerPool begins with: a thread does not take over that its parent reads TypeScript.

import { parentPort, workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
const { begin } = await import(workerData.module);
const work = await begin(workerData.given);
parentPort?.on("message", async ({ id, job }) => {
  try {
    parentPort?.postMessage({ id, result: await work(job) });
  } catch (error) {
    parentPort?.postMessage({ id, error });
  }
});
