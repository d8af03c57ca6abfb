import { z } from "zod";
import stored from "./first-readings.json";

const Share = z.number().min(0).max(1);

/** `core/quality/first-readings.json`: what a set scored before anybody had read what the rules made of it. */
export const FirstReadings = z.array(
  z.strictObject({
    set: z.string(),
    f1: Share,
    composite: Share,
    /** written as ordinary news, or after the build of real articles; dense sets hold more events than either */
    kind: z.enum(["dense", "ordinary", "real"]),
  }),
);
export type FirstReadings = z.infer<typeof FirstReadings>;

export const firstReadings: FirstReadings = FirstReadings.parse(stored);

/** The mean of the sets of a kind when they were new, each counted once; null where there is none. */
export function meanOfKind(readings: FirstReadings, kind: FirstReadings[number]["kind"]): Mean | null {
  const alike = readings.filter((reading) => reading.kind === kind);
  const mean = (key: "f1" | "composite") => alike.reduce((sum, reading) => sum + reading[key], 0) / alike.length;
  return alike.length > 0 ? { sets: alike.length, f1: mean("f1"), composite: mean("composite") } : null;
}

interface Mean {
  sets: number;
  f1: number;
  composite: number;
}
