import { type ArticleReading, hasFlag, keyAt } from "#core/extract/article-reading";
import { phoneWords } from "#core/extract/vocabulary";
import { wordFlag } from "#core/prose/tokens";
import { wordSet } from "#core/prose/word-set";

const afar = wordFlag(({ key }) => phoneWords.has(key) || key === "video");

/** Whether people speak from afar: `by telephone`, `a video link`. */
export function isPhone(reading: ArticleReading, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (hasFlag(reading, at, afar) && (keyAt(reading, at) !== "video" || isVideo(reading, at))) return true;
  return false;
}

const videoNouns = wordSet("call link conference conferencing meeting talks");

/** `a video link`, `spoke by secure video`. */
function isVideo(reading: ArticleReading, at: number): boolean {
  const next = keyAt(reading, at + 1) === "-" ? at + 2 : at + 1;
  return (
    videoNouns.has(keyAt(reading, next)) || [1, 2].some((back) => /^(by|via|over)$/.test(keyAt(reading, at - back)))
  );
}
