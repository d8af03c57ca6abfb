import { parseArgs } from "node:util";

/** The parts of the bench in the order in which they run. */
export const parts = [
  "fill",
  "api",
  "export",
  "page",
  "scripts",
  "widget",
  "timelinejs",
  "rate",
  "text",
  "reading",
  "lighthouse",
] as const;
export type Part = (typeof parts)[number];

export interface BenchOptions {
  parts: readonly Part[];
  sizes: readonly number[];
  /** the first of the ports that are used */
  port: number;
}

const allSizes = [500, 10_000, 100_000, 1_000_000];

/** Reads the arguments; what is wrong with them comes back in words. */
export function readOptions(args: string[]): BenchOptions | string {
  try {
    const { values } = parseArgs({
      args,
      options: { only: { type: "string" }, sizes: { type: "string" }, port: { type: "string", default: "4300" } },
    });
    const only = values.only?.split(",") ?? [...parts];
    const unknown = only.filter((part) => !(parts as readonly string[]).includes(part));
    if (unknown.length > 0) return `There is no part “${unknown.join("”, “")}”. Parts are: ${parts.join(", ")}.`;
    const sizes = values.sizes?.split(",").map(Number) ?? allSizes;
    if (sizes.some((size) => !Number.isInteger(size) || size < 1)) return "--sizes takes whole numbers: 500,10000.";
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 1024 || port > 65_000) return "--port takes a number from 1024 to 65000.";
    return { parts: parts.filter((part) => only.includes(part)), sizes: sizes.toSorted((a, b) => a - b), port };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
