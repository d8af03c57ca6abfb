import type { ClaimField } from "#core/event";
import { claimGrounds } from "./claim";
import type { JudgedClaim, Standing } from "./judge-claims";

/** What is to be read first comes first. */
const standings: readonly Standing[] = ["differs", "agrees", "moved", "earlier"];

/**
 * The claims about one field, each assertion of a source once: those that differ, then those that agree, the best grounded
 * first, then what was overtaken.
 */
export function claimsOf(claims: readonly JudgedClaim[], field: ClaimField): JudgedClaim[] {
  const once = new Map<string, JudgedClaim>();
  for (const claim of claims.filter((one) => one.field === field)) {
    const key = keyOf(claim);
    const known = once.get(key);
    if (!known || rank(claim) < rank(known)) once.set(key, claim);
  }
  return [...once.values()].sort((a, b) => rank(a) - rank(b));
}

/** One source may quote several sentences; each is shown, and a mere citation beside them is not. */
function keyOf({ source, standing, value, status, passage }: JudgedClaim): string {
  const said = standing === "agrees" ? (passage?.start ?? null) : [value, status, passage?.start];
  return JSON.stringify([source.url, source.publisher, source.title, standing, said]);
}

function rank({ standing, ground }: JudgedClaim): number {
  return standings.indexOf(standing) * claimGrounds.length + claimGrounds.indexOf(ground);
}
