import { locateQuote } from "./locate-quote";
import { describeQuote, type Quote } from "./quote";

/** What became of a passage when its text was replaced. */
export type Relocation =
  /** the same words at the same place */
  | { kind: "kept" }
  /** the same words elsewhere, or words that were edited a little; `score` as `locateQuote` gives it */
  | { kind: "moved" | "edited"; quote: Quote; score: number }
  /** gone, or not to be told from others like it */
  | { kind: "lost" };

/** Finds a passage again in a text that took the place of its own. Nothing is guessed: what is not surely it is lost. */
export function relocateQuote(text: string, quote: Quote): Relocation {
  const match = locateQuote(text, quote);
  if (!match) return { kind: "lost" };
  const { start, end, score, exact } = match;
  if (exact && start === quote.start) return { kind: "kept" };
  return { kind: exact ? "moved" : "edited", quote: describeQuote(text, start, end), score };
}
