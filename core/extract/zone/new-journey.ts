import { daysBetween } from "#core/dates/calendar";
import { keyAt } from "#core/extract/article-reading";
import type { CandidateDate } from "#core/extract/candidate";
import type { Zone } from "./zones";

/** Days after which somebody who returns has come anew, and is not on the way home. */
const longestStay = 31;

/** `He returned in August 2010`, `when Pascoe went there`: a journey of its own. */
export function isNewJourney({ context: { reading, memory }, trigger }: Zone, date: CandidateDate | null): boolean {
  if (trigger.lemma === "go" && keyAt(reading, trigger.to) === "there") return true;
  const told = memory.lastVisit?.date?.bounds.latest;
  if (!told || !date?.bounds.earliest || !/^(return|go|come)$/.test(trigger.lemma)) return false;
  return Math.abs(daysBetween(told, date.bounds.earliest)) > longestStay;
}
