import { parseArgs } from "node:util";
import type { Site } from "./places";
import { type Work, works } from "./works";

/** What can be done to a database or a site, in the order in which it is. */
export const parts = [
  "kill",
  "away",
  "disk",
  "clock",
  "two",
  "slow",
  "hang-up",
  "requests",
  "forms",
  "load",
  "soak",
] as const;
export type Part = (typeof parts)[number];

export interface FaultOptions {
  parts: readonly Part[];
  /** of kills and other strokes */
  rounds: number;
  works: readonly Work[];
  engines: readonly Site["engine"][];
  /** of fuzzed requests and forms */
  count: number;
  /** of the load */
  seconds: number;
  /** of the soak */
  minutes: number;
  /** where the tried site listens */
  port: number;
}

/** Reads the arguments; what is wrong with them comes back in words. */
export function readOptions(args: string[]): FaultOptions | string {
  try {
    const text = { type: "string" } as const;
    const numbers = { rounds: text, count: text, seconds: text, minutes: text, port: text };
    const options = { ...numbers, work: text, engine: text };
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    const unknown = positionals.find((part) => !(parts as readonly string[]).includes(part));
    if (unknown) return `There is no part “${unknown}”.`;
    const { rounds = "50", count = "10000", seconds = "60", minutes = "20", port = "4600" } = values;
    const wrong = Object.entries({ rounds, count, seconds, minutes, port }).find(
      ([, value]) => !/^[1-9]\d*$/.test(value),
    );
    if (wrong) return `--${wrong[0]} takes a whole number from 1.`;
    const chosenWorks = works.filter((work) => values.work === undefined || work === values.work);
    const engines = (["embedded", "server"] as const).filter((name) => !values.engine || name === values.engine);
    if (chosenWorks.length === 0 || engines.length === 0) return "There is no such work or engine.";
    const all = parts.filter((part) => part !== "soak");
    return {
      parts: positionals.length > 0 ? parts.filter((part) => positionals.includes(part)) : all,
      ...{ rounds: Number(rounds), count: Number(count), seconds: Number(seconds) },
      ...{ minutes: Number(minutes), port: Number(port), works: chosenWorks, engines },
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
