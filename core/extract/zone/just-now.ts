import { type ArticleReading, keyAt } from "#core/extract/article-reading";
import type { CandidateDate } from "#core/extract/candidate";
import type { Zone } from "./zones";

/** `has just got off the phone`, `have just finished consultations`: on the article's own day. */
export function justNow({ context: { reading }, clause, trigger }: Zone): CandidateDate | null {
  for (let at = Math.max(clause.from + 1, trigger.at - reach); at < trigger.at; at++)
    if (keyAt(reading, at) === "just" && hasPerfect(reading, at - 1)) return today(reading);
  return null;
}

/** How far before the event the words may stand, in tokens. */
const reach = 6;

function hasPerfect(reading: ArticleReading, at: number): boolean {
  const token = reading.tokens[at];
  return token !== undefined && (/^(have|has)$/.test(token.key) || /['’]ve$/.test(token.key));
}

function today({ day }: ArticleReading): CandidateDate {
  return {
    edtf: day,
    text: "just",
    reason: "it has just happened",
    certainty: "implied",
    bounds: { earliest: day, latest: day },
  };
}
