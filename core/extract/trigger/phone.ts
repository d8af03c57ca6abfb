import { type ArticleReading, keyAt } from "#core/extract/article-reading";
import { phoneWords } from "#core/extract/vocabulary";
import { wordSet } from "#core/prose/word-set";

/** Whether people speak from afar: `by telephone`, `a video link`. */
export function isPhone(reading: ArticleReading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (phoneWords.has(keyAt(reading, at)) || isVideo(reading, at)) return true;
  return false;
}

const videoNouns = wordSet("call link conference conferencing meeting talks");

function isVideo(reading: ArticleReading, at: number): boolean {
  if (keyAt(reading, at) !== "video") return false;
  const next = keyAt(reading, at + 1) === "-" ? at + 2 : at + 1;
  return videoNouns.has(keyAt(reading, next));
}
