import type { Candidate } from "./candidate";
import { isGovernment } from "./party";

/** Countries that deal with the DPRK as parties to its affairs: a meeting of two of them may be about it. */
const field = new Set(["KR", "US", "CN", "JP", "RU", "UN", "EU", "SE"]);

/** What two neighbors of the DPRK may also meet about. */
const otherMatters = /\b(trade|tariffs?|taiwan|ukraine|climate|chips|beef|fisher(y|ies)|farm)\b/i;

/** Whether a candidate is a diplomatic act of our field: between countries, the DPRK being a party or, among its neighbors, the subject. */
export function isRelevant(candidate: Candidate, text: string): boolean {
  const { type, parties, place } = candidate;
  if (type === "statement") return true;
  const countries = new Set(parties.map(({ country }) => country ?? "?"));
  if (type === "agreement" || type === "letter")
    return countries.has("KP") || (parties.length === 0 && candidate.date !== null);
  if (type === "visit") return isForeignVisit(candidate);
  if (parties.length === 0) return type === "talks" && candidate.date !== null && candidate.place !== null;
  if (countries.has("KP"))
    return (
      parties.length > 1 || type === "talks" || (place !== null && place.country !== "KP" && candidate.date !== null)
    );
  const { start, end } = candidate.sentence;
  if (!countries.has("KR") && otherMatters.test(text.slice(start, end))) return false;
  return (
    countries.size > 1 &&
    parties.every(({ country, person }) =>
      country !== null ? field.has(country) || person?.entity != null : person !== null,
    ) &&
    hasFieldPair(countries)
  );
}

function hasFieldPair(countries: ReadonlySet<string>): boolean {
  return (
    [...countries].filter((country) => field.has(country)).length > 1 ||
    (countries.has("?") && [...countries].some((country) => field.has(country)))
  );
}

/** Somebody goes abroad: to the DPRK, from it, or between its neighbors. */
function isForeignVisit({ parties, place, isTentative }: Candidate): boolean {
  const traveler = parties.find(({ country }) => place === null || country !== place.country) ?? parties[0];
  if (!traveler) return false;
  if (isTentative || place === null) return true;
  if (parties.length === 1 && isGovernment(traveler) && traveler.country === place.country) return false;
  const isAbroad = traveler.country === null || traveler.country !== place.country;
  const touchesNorth =
    place.country === "KP" || parties.some(({ country }) => country === "KP") || place.slug === "panmunjom";
  const isOfField =
    traveler.person?.entity != null && field.has(traveler.country ?? "") && field.has(place.country ?? "");
  return isAbroad && (touchesNorth || parties.length > 1 || isOfField);
}
