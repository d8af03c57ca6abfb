import { type ArticleReading, hasFlagIn, hasWord, keyAt } from "#core/extract/article-reading";
import type { SentenceReading } from "#core/extract/sentence-reading";
import { wordFlag } from "#core/prose/tokens";
import { wordSet } from "#core/prose/word-set";

const reportingWords = wordSet(
  "newspaper newspapers media daily press report reports rumor rumors rumour rumours reported tabloid",
);

/** `Q: A newspaper says that they met`: what a questioner has read somewhere. */
export function isRumor({ reading, sentence }: SentenceReading): boolean {
  const asks = asksAt(reading, sentence.from) || asksAt(reading, sentence.from + 1);
  return asks && hasWord(reading, sentence, reportingWords);
}

function asksAt(reading: ArticleReading, at: number): boolean {
  const key = keyAt(reading, at);
  return (key === "q" || key === "question") && /^[:.]$/.test(keyAt(reading, at + 1));
}

export const claimNouns = wordSet(
  "allegation allegations claim claims rumor rumors rumour rumours report reports speculation",
);
const claimNoun = wordFlag(({ key }) => claimNouns.has(key));

/** `reports that they met are groundless`. */
export function isDenied({ reading, sentence }: SentenceReading): boolean {
  return hasFlagIn(reading, sentence, claimNoun) && hasDenial(reading, sentence);
}

const denials = wordSet(
  "groundless baseless untrue false unfounded fabricated fabrication incorrect inaccurate dismissed wrong mistaken " +
    "denied",
);
const denyingPhrases = /\b(not (true|so|the case|correspond)|no truth|nothing to do with|no basis|no foundation)\b/;

/** Whether a sentence says that something is not true. */
function hasDenial(reading: ArticleReading, { from, to }: { from: number; to: number }): boolean {
  if (hasWord(reading, { from, to }, denials)) return true;
  return denyingPhrases.test(
    reading.tokens
      .slice(from, to)
      .map(({ key }) => key)
      .join(" "),
  );
}

export function isQuestion({ reading, sentence }: SentenceReading): boolean {
  return keyAt(reading, sentence.to - 1) === "?" || keyAt(reading, sentence.to - 2) === "?";
}
