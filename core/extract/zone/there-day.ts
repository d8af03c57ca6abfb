import { daysBetween } from "#core/dates/calendar";
import { keyAt } from "#core/extract/article-reading";
import type { CandidateDate } from "#core/extract/candidate";
import type { NounStatus } from "#core/extract/noun/noun-status";
import { datesIn, toCandidateDate } from "#core/extract/sentence-reading";
import type { Zone } from "./zones";

/** In days: what lies further ahead is read as past. */
const longestAhead = 100;

/** How far before its sentence the day may be told, in tokens. */
const reach = 30;

/** `The forum opens in Geneva on May 4. He is expected to be there`: on the day that the sentence before tells of the place. */
export function thereDay({ context, trigger }: Zone, status: NounStatus): CandidateDate | null {
  const { reading, sentence } = context;
  const isThere = trigger.type === "visit" && keyAt(reading, trigger.at + 1) === "there";
  if (!isThere || status !== "planned") return null;
  const mention = datesIn(reading, Math.max(0, sentence.from - reach), sentence.from).at(-1);
  const date =
    mention && /^(day|range|weekday)$/.test(mention.expression.kind) && toCandidateDate(context, mention, "future");
  const first = date ? date.bounds.earliest : null;
  if (!date || !first || first <= reading.day || daysBetween(reading.day, first) > longestAhead) return null;
  return { ...date, text: "", reason: "goes on with the day told before", certainty: "implied" };
}
