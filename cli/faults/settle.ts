import { setTimeout as sleep } from "node:timers/promises";
import type { TriedSite } from "./tried-site";

/** The bytes that a site holds when it has nothing to do: what is under way ends first. */
export async function settle(site: TriedSite): Promise<number> {
  await sleep(2_000);
  await site.heldBytes();
  await sleep(500);
  return site.heldBytes();
}

/** So much may come and go with what the site keeps on purpose: drawn pages, the index, compiled code. */
const slackBytes = 80_000_000;

/** What is wrong with the memory of an idle site; empty = it came back. */
export function memoryProblem(before: number, after: number): string[] {
  return after > before + slackBytes ? [`memory did not come back: ${describeMemory(before, after)}`] : [];
}

export function describeMemory(before: number, after: number): string {
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(0);
  return `memory ${megabytes(before)} → ${megabytes(after)} MB`;
}
