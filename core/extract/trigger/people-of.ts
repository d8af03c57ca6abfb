import { type ArticleReading, keyAt } from "#core/extract/article-reading";
import { wordSet } from "#core/prose/word-set";

const peopleNouns = wordSet(
  "delegation delegates officials diplomats negotiators envoys ministers minister envoy official diplomat ambassador",
);

/** Whether the people of a country stand within a few words: `a Chinese delegation`, `officials from the South`. */
export function seesPeopleOf(reading: ArticleReading, from: number, end: number): boolean {
  let [hasPeople, hasCountry] = [false, false];
  for (let at = from; at < Math.min(end, from + 8); at++) {
    const key = keyAt(reading, at);
    if (reading.nameAt[at]?.country && !reading.nameAt[at]?.person) hasCountry = true;
    else if (peopleNouns.has(key)) hasPeople = true;
    else if (/^[.;:,]$/.test(key) || /^(in|on|at|to|for|and|over)$/.test(key)) break;
  }
  return hasPeople && hasCountry;
}
