import type { Candidate } from "#core/extract/candidate";
import { overlaps } from "#core/extract/merge/likeness";
import { isGovernment, type Party } from "#core/extract/people/party";

/** Whether all or some of those who take part in one event take part in another too, their governments included. */
export function sharedWith({ parties }: Candidate, other: Candidate): "all" | "some" | "" {
  let shared = 0;
  for (const party of parties) if (other.parties.some((own) => standsFor(party, own))) shared++;
  return shared === 0 ? "" : shared === parties.length ? "all" : "some";
}

function standsFor(a: Party, b: Party): boolean {
  return a.key === b.key || (a.country === b.country && (isGovernment(a) || isGovernment(b)));
}

export function likenessOfDates({ date: a }: Candidate, { date: b }: Candidate): "undated" | "same" | "near" | "other" {
  if (!a || !b) return "undated";
  if (a.edtf === b.edtf) return "same";
  return overlaps(a.bounds, b.bounds) ? "near" : "other";
}
