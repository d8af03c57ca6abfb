import { type Candidate, candidateOf } from "#core/extract/candidate";

/** What is known of an act that no word of a list tells. */
type Known = Pick<Candidate, "type" | "status" | "parties" | "date" | "place" | "sentence" | "at">;

/** How sure such an act is, 0–1. */
const strength = 0.4;

/** The telling of an act by what was done, where and when, without a word that says what kind of act it was. */
export function plainTelling(known: Known, isAside: boolean): Candidate {
  return candidateOf({ ...known, isAside, strength });
}
