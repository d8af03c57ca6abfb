import { setTimeout as sleep } from "node:timers/promises";
import type { TriedSite } from "./tried-site";

/** The bytes that a site holds when it has nothing to do: what is under way ends first. */
export async function settle(site: TriedSite): Promise<number> {
  await sleep(2_000);
  await site.heldBytes();
  await sleep(500);
  return site.heldBytes();
}

/** So much may come and go from one round to the next of what the site keeps on purpose: drawn pages, answers, compiled code. */
const slackBytes = 40_000_000;

/** What the first of two rounds of one kind left, and what the second did. */
export interface Rounds {
  before: number;
  after: number;
}

/**
 * Does a work in two rounds of one size, and reads what the site holds after each: the first round loads what it keeps on purpose, all of
 * which has a bound, and the second must add nothing to it.
 */
export async function inTwoRounds(
  site: TriedSite,
  count: number,
  run: (from: number, upTo: number) => Promise<void>,
): Promise<Rounds> {
  const half = Math.ceil(count / 2);
  await run(0, half);
  const before = await settle(site);
  await run(half, count);
  return { before, after: await settle(site) };
}

/** What is wrong with the memory of an idle site; empty = it came back. */
export function memoryProblem(rounds: Rounds): string[] {
  return rounds.after > rounds.before + slackBytes ? [`memory did not come back: ${describeMemory(rounds)}`] : [];
}

export function describeMemory({ before, after }: Rounds): string {
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(0);
  return `memory ${megabytes(before)} → ${megabytes(after)} MB`;
}
