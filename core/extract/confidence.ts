import type { Candidate } from "./candidate";
import { isGovernment } from "./party";

/**
 * The probability that every field of a candidate is right: each thing that was inferred and not read lowers it. The
 * factors are shares of right fields on development articles, rounded.
 */
export function confidenceOf(event: Candidate): number {
  const named = event.parties.filter((party) => !isGovernment(party));
  const factors = [
    event.date === null ? 0.6 : isOpen(event) ? 0.75 : 0.96,
    event.parties.length === 0 ? 0.5 : named.length === 0 ? 0.8 : named.length > 3 ? 0.75 : 0.95,
    named.every(({ person }) => person?.entity) ? 1 : 0.85,
    event.parties.length === 1 && event.type !== "visit" && event.type !== "statement" ? 0.7 : 1,
    event.place === null && event.type !== "call" && event.type !== "letter" && event.type !== "statement" ? 0.8 : 0.97,
    event.place !== null && event.place.slug === null ? 0.85 : 1,
    event.status === "held" || event.status === "planned" ? 0.97 : 0.85,
    event.evidence.length > 1 ? 1 : 0.95,
    event.type === "statement" ? 0.75 : 1,
    event.strength,
  ];
  return Math.round(factors.reduce((product, factor) => product * factor, 1) * 100) / 100;
}

function isOpen({ date }: Candidate): boolean {
  return date?.bounds.earliest === null || date?.bounds.latest === null;
}
