import { boundsOf } from "#core/dates/edtf";
import { keyAt } from "#core/extract/article-reading";
import type { CandidateDate } from "#core/extract/candidate";
import type { Zone } from "./zones";

/** How far into its sentence the phrase may stand, in tokens. */
const longestLead = 4;

const phrase = /^day of (his|her|their|its|the) arrival$/;

/** `On the day of his arrival, he held talks …`: the first day of the visit that was told last with its first day. */
export function arrivalDay({ context: { reading, memory, sentence }, trigger }: Zone): CandidateDate | null {
  for (let at = sentence.from; at < Math.min(trigger.at, sentence.from + longestLead); at++) {
    if (keyAt(reading, at) !== "day") continue;
    if (!phrase.test([0, 1, 2, 3].map((step) => keyAt(reading, at + step)).join(" "))) return null;
    const visit = memory.visits.findLast(({ date, edge }) => date !== null && edge !== "end");
    const day = visit?.date?.bounds.earliest;
    if (!day) return null;
    return {
      edtf: day,
      reason: "the day of the arrival told before",
      certainty: "implied",
      text: "",
      bounds: boundsOf(day),
    };
  }
  return null;
}
