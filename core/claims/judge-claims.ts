import { type Bounds, boundsOf, liesIn } from "#core/dates/edtf";
import type { EventStatus } from "#core/event";
import { normalizeName } from "#core/names/normalize-name";
import { type ClaimGround, type EventClaim, groundOf } from "./claim";

/** What the record holds, with all spellings under which its place and its people may be named. */
export interface Judged extends Bounds {
  status: EventStatus;
  /** EDTF */
  date: string;
  /** the place as worded, its stations and what holds them, in all spellings */
  placeNames: readonly string[];
  /** participants in all spellings, and their countries */
  participantNames: readonly string[];
}

/**
 * How a claim stands to the record: it agrees (says the same, or less exactly); it is `earlier`, a plan or a word of its
 * day that was overtaken; it names the date to which a postponed event `moved`; or it `differs`.
 */
export type Standing = "agrees" | "earlier" | "moved" | "differs";

export interface JudgedClaim extends EventClaim {
  ground: ClaimGround;
  standing: Standing;
}

/** Holds each claim against the record. Claims keep their order. */
export function judgeClaims(record: Judged, claims: readonly EventClaim[]): JudgedClaim[] {
  return claims.map((claim) => ({ ...claim, ground: groundOf(claim), standing: standingOf(record, claim, claims) }));
}

function standingOf(record: Judged, claim: EventClaim, claims: readonly EventClaim[]): Standing {
  if (isSame(record, claim)) return "agrees";
  if (isOvertaken(record, claim, claims)) return "earlier";
  return record.status === "postponed" && claim.field === "date" ? "moved" : "differs";
}

function isSame(record: Judged, claim: EventClaim): boolean {
  const { field, value, status } = claim;
  if (field === "status") return status === null || status === record.status || isNothing(record, claim);
  if (value === null) return true;
  if (field === "date") return liesIn(boundsOf(value), record, "possible");
  if (field === "place") return names(record.placeNames, value);
  return field !== "participant" || strangersIn(value, record.participantNames).length === 0;
}

/** Whoever denies what came to nothing says the same. */
function isNothing(record: Judged, { status }: EventClaim): boolean {
  return record.status === "cancelled" && status === "denied";
}

/** "Singapore" stands for "Capella Hotel, Sentosa, Singapore", and the other way round. */
function names(known: readonly string[], words: string): boolean {
  const key = normalizeName(words);
  return known.map(normalizeName).some((name) => name !== "" && (name.includes(key) || key.includes(name)));
}

/** Those of some names, joined by commas, that are nobody's on record. */
export function strangersIn(value: string, known: readonly string[]): string[] {
  const keys = new Set(known.map(normalizeName));
  return value.split(", ").filter((name) => !keys.has(normalizeName(name)));
}

/**
 * A plan, or what was reported before the event was over, is no contradiction: the record tells what came of it. Of what
 * never took place, only the last word counts.
 */
function isOvertaken(record: Judged, claim: EventClaim, claims: readonly EventClaim[]): boolean {
  const { field, knownOnDay } = claim;
  if (knownOnDay === null || field === "participant" || field === "outcome") return false;
  if (record.status === "held") return record.latest !== null && knownOnDay < record.latest;
  return claims.some((later) => later.field === field && later.report !== null && isLater(later, claim));
}

/** Reports of one day are in the order of the history. */
function isLater(a: EventClaim, b: EventClaim): boolean {
  if (a.knownOnDay === null || b.knownOnDay === null) return false;
  return a.knownOnDay === b.knownOnDay ? (a.report ?? -1) > (b.report ?? -1) : a.knownOnDay > b.knownOnDay;
}
