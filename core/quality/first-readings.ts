import { z } from "zod";
import stored from "./first-readings.json";

const Share = z.number().min(0).max(1);

/** `core/quality/first-readings.json`: what a set scored before anybody had read what the rules made of it. */
export const FirstReadings = z.array(
  z.strictObject({
    set: z.string(),
    f1: Share,
    composite: Share,
    /** ordinary news, as articles come; the other sets are denser than news is */
    isNews: z.boolean(),
  }),
);
export type FirstReadings = z.infer<typeof FirstReadings>;

export const firstReadings: FirstReadings = FirstReadings.parse(stored);

/** What to expect of an article that nobody has seen: the mean of the sets of news when they were new, each counted once. */
export function expectedOfNews(readings: FirstReadings): { sets: number; f1: number; composite: number } | null {
  const news = readings.filter(({ isNews }) => isNews);
  const mean = (key: "f1" | "composite") => news.reduce((sum, reading) => sum + reading[key], 0) / news.length;
  return news.length > 0 ? { sets: news.length, f1: mean("f1"), composite: mean("composite") } : null;
}
