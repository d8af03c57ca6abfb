import { isGovernment } from "#core/extract/people/party";
import type { KoreanCandidate } from "./korean-candidate";

/** Countries that deal with the DPRK as parties to its affairs: a meeting of two of them may be about it. */
const field = new Set(["KR", "US", "CN", "JP", "RU", "UN", "EU", "SE"]);
/** What its neighbors may also meet about. */
const otherMatters = /무역|통상|관세|방위비|대만|우크라이나|기후|반도체|어업|위안부|강제징용|수출규제|투자/;

/** Whether an event is a diplomatic act of our field, and told fully enough to be one. */
export function isKoreanEvent(event: KoreanCandidate): boolean {
  if (event.isTentative || !isWhole(event)) return false;
  return isOfField(event);
}

function isWhole(event: KoreanCandidate): boolean {
  const { type, parties, date, place, status, isMention } = event;
  const sides = new Set(parties.map(({ country, key }) => country ?? key)).size;
  if (isMention) return sides > 1 && date !== null && status === "held" && parties.length < 4;
  if (type === "statement") return true;
  if (type === "visit")
    return parties.length > 0 && place !== null && (date !== null || status !== "held" || event.evidence.length > 1);
  if (type === "letter") return sides > 1;
  if (type === "agreement") return sides > 1 || (date !== null && sides > 0);
  const named = parties.filter((party) => !isGovernment(party)).length;
  if (sides > 1) return date !== null || place !== null || status !== "held" || named > 1;
  return sides === 1 && (status !== "held" || date !== null) && event.type !== "meeting";
}

function isOfField({ type, parties, place, evidence, isOfNorth }: KoreanCandidate): boolean {
  const countries = new Set(parties.map(({ country }) => country ?? "?"));
  if (type === "statement" || countries.has("KP")) return isAbroad(type, countries, place?.country ?? null);
  if (type === "visit")
    return (
      place?.country === "KP" ||
      (place !== null && (isOfNorth || field.has(place.country ?? "")) && isFieldVisit(parties))
    );
  const near = [...countries].filter((country) => field.has(country));
  if (near.length < 2 && !(near.length === 1 && countries.has("?"))) return false;
  return !evidence.some(({ text }) => otherMatters.test(text));
}

/** Who stays at home visits nobody. */
function isAbroad(type: string, countries: ReadonlySet<string>, place: string | null): boolean {
  return type !== "visit" || countries.size > 1 || place === null || !countries.has(place);
}

function isFieldVisit(parties: KoreanCandidate["parties"]): boolean {
  return parties.some((party) => party.person?.entity != null && field.has(party.country ?? ""));
}
