import type { EventType } from "#core/event";
import type { Candidate } from "./candidate";
import { isGovernment } from "./party";

/**
 * An estimate that every field of an event is right, 0–1: each thing that was inferred and not read lowers it. The
 * factors are set by hand and order events by doubt; how often a number comes true has not been measured.
 */
export function confidenceOf(event: Candidate): number {
  const isFell = event.status === "cancelled" || event.status === "postponed";
  const factors = [
    ofDate(event),
    ofPeople(event),
    ofPlace(event),
    isFell ? 0.85 : 0.97,
    event.evidence.length > 1 ? 1 : 0.95,
    event.type === "statement" ? 0.75 : 1,
    event.strength,
  ];
  return Math.round(factors.reduce((product, factor) => product * factor, 1) * 100) / 100;
}

function ofDate({ date }: Candidate): number {
  if (date === null) return 0.6;
  return date.bounds.earliest === null || date.bounds.latest === null ? 0.75 : 0.96;
}

const alone = new Set<EventType>(["visit", "statement"]);

function ofPeople({ parties, type }: Candidate): number {
  const named = parties.filter((party) => !isGovernment(party));
  const known = named.every(({ person }) => person?.entity) ? 1 : 0.85;
  const paired = parties.length === 1 && !alone.has(type) ? 0.7 : 1;
  return ofNames(parties.length, named.length) * known * paired;
}

function ofNames(parties: number, named: number): number {
  if (parties === 0) return 0.5;
  if (named === 0) return 0.8;
  return named > 3 ? 0.75 : 0.95;
}

const placeless = new Set<EventType>(["call", "letter", "statement"]);

function ofPlace({ place, type }: Candidate): number {
  if (place === null) return placeless.has(type) ? 0.97 : 0.8;
  return place.slug === null ? 0.85 * 0.97 : 0.97;
}
