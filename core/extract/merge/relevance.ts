import type { Candidate } from "#core/extract/candidate";
import type { ExtractedPlace } from "#core/extract/extracted-event";
import { isGovernment, type Party } from "#core/extract/people/party";

/** Countries that deal with the DPRK as parties to its affairs: a meeting of two of them may be about it. */
const field = new Set(["KR", "US", "CN", "JP", "RU", "UN", "EU", "SE"]);

/** Rounds of several countries need not name them. */
const ofMany = /\b(six|four|three|five)-(party|nation|way|country|sided)\b/i;

/** What firms do among themselves. */
const ofTrade = /\b(company|companies|firms?|executives|traders|merchants|shareholders|customs inspectors)\b/i;

/** What two neighbors of the DPRK may also meet about. */
const otherMatters = /\b(trade|tariffs?|taiwan|ukraine|climate|chips|beef|fisher(y|ies)|farm)\b/i;

/** What teams do on the field. */
const ofSport =
  /\b(World Cup|Asian Cup|Olympic (qualif\w+|tournament)|qualifiers?|quarter-?finals?|semi-?finals?|soccer|football|ice hockey|basketball|goalless|kick-?off|penalty shoot-?out|group stage)\b/i;

/** Words that make a sentence one about the North. */
const theMatter =
  /\b(North Korea|DPRK|Kim Jong|Pyongyang|the North|Korean [Pp]eninsula|denucleari[sz]ation|abduct\w+)\b/;

/**
 * Whether a candidate is a diplomatic act of our field: between countries, the DPRK being a party or, among its
 * neighbors, the subject.
 */
export function isRelevant(candidate: Candidate, text: string): boolean {
  const { type, parties, sentence } = candidate;
  if (type === "statement") return true;
  const told = text.slice(sentence.start, sentence.end);
  if (parties.every(isGovernment) && ofTrade.test(told)) return false;
  switch (type) {
    case "agreement":
    case "letter":
      return isRelevantText(candidate, told);
    case "visit":
      return isForeignVisit(candidate, told);
    default:
      return isRelevantContact(candidate, told) || isOfNeighbor(candidate);
  }
}

/** A text of the North's, one without parties and with a day, or one of two other countries about the North. */
function isRelevantText({ type, parties, date }: Candidate, told: string): boolean {
  if (parties.length === 0) return date !== null;
  if (parties.some(({ country }) => country === "KP")) return true;
  if (type !== "agreement" || parties.length < 2) return false;
  return parties.some(({ country }) => country === "KR") || theMatter.test(told);
}

/** Whether people who meet, talk or call do so in our field. */
function isRelevantContact({ type, parties, date, place, isAside }: Candidate, told: string): boolean {
  if (parties.every(isGovernment) && ofSport.test(told)) return false;
  if (type === "talks" && date !== null && isRoundOfMany(parties, place, told)) return true;
  if (parties.length === 0) return false;
  const countries = new Set(parties.map(({ country }) => country ?? "?"));
  if (countries.has("KP"))
    return parties.length > 1 || type === "talks" || (place !== null && place.country !== "KP" && date !== null);
  if (countries.size < 2 || (!countries.has("KR") && otherMatters.test(told) && !theMatter.test(told))) return false;
  if (!isAside && theMatter.test(told) && hasField(countries)) return true;
  return parties.every(isOfField) && hasFieldPair(countries);
}

/** `Pope Francis received the president`: of two named people on a day, the one of the South. */
function isOfNeighbor({ parties, isAside, date }: Candidate): boolean {
  const named = parties.filter(({ person }) => person !== null);
  const isOfSouth = named.some(({ country }) => country === "KR");
  return !isAside && date !== null && isOfSouth && new Set(named.map(({ country }) => country ?? "?")).size > 1;
}

/** Rounds of several countries need not name them all, others neither, if the text says where. */
function isRoundOfMany(parties: readonly Party[], place: Candidate["place"], told: string): boolean {
  return parties.every(isGovernment) && (ofMany.test(told) || (parties.length === 0 && place !== null));
}

/** Of a country of the field or in the people file; of no country only a person. */
function isOfField({ country, person }: Party): boolean {
  return country === null ? person !== null : field.has(country) || person?.entity != null;
}

function hasField(countries: ReadonlySet<string>): boolean {
  return [...countries].some((country) => field.has(country));
}

function hasFieldPair(countries: ReadonlySet<string>): boolean {
  return (
    [...countries].filter((country) => field.has(country)).length > 1 ||
    (countries.has("?") && [...countries].some((country) => field.has(country)))
  );
}

/** Host and guest of two countries of the field, one of them perhaps unknown where they meet in one of those. */
function isOfFieldPair(parties: readonly Party[], place: ExtractedPlace): boolean {
  const countries = new Set(parties.map(({ country }) => country ?? "?"));
  if (!field.has(place.country ?? "")) countries.delete("?");
  return hasFieldPair(countries);
}

/** Somebody goes abroad: to the DPRK, from it, or between its neighbors. */
function isForeignVisit({ parties, place, date, isTentative }: Candidate, told: string): boolean {
  if (parties.length === 0) return place?.country === "KP" && date !== null;
  if (isTentative || place === null) return true;
  const traveler = parties.find(({ country }) => country === null || country !== place.country);
  if (!traveler) return false;
  if (place.country === "KP" || place.slug === "panmunjom" || parties.some(({ country }) => country === "KP"))
    return true;
  if (parties.length > 1 && (isOfFieldPair(parties, place) || theMatter.test(told))) return true;
  const isWithin = field.has(traveler.country ?? "") && field.has(place.country ?? "");
  return traveler.person !== null && (isWithin || theMatter.test(told));
}

/** An event needs two of: parties on both sides, a day, a place. */
export function isWhole(event: Candidate): boolean {
  const { type, parties, date, place, status } = event;
  const hasSides = areOfSides(parties);
  if (type === "statement") return true;
  if (type === "visit")
    return (
      place !== null &&
      (parties.length > 0 || place.country === "KP") &&
      (date !== null || status !== "held" || event.evidence.length > 1)
    );
  if (type === "letter")
    return hasSides || (place !== null && parties.some(({ country }) => country !== place.country) && date !== null);
  if (type === "agreement") return date !== null || hasSides;
  if (isOnlyPointedTo(event)) return false;
  const named = parties.filter(({ person }) => person).length;
  return hasSides
    ? date !== null || place !== null || status !== "held" || (named > 1 && !event.isDefinite)
    : date !== null;
}

/** Whether not all are of one country. */
function areOfSides([first, ...others]: readonly Party[]): boolean {
  return others.some((party) => sideOf(party) !== sideOf(first as Party));
}

function sideOf({ country, key }: Party): string {
  return country ?? key;
}

/** `the talks`, and no more of them than that; that they fell through is news. */
function isOnlyPointedTo({ isDefinite, date, evidence, status }: Candidate): boolean {
  const isFallen = status === "cancelled" || status === "postponed";
  return isDefinite && date === null && evidence.length === 1 && !isFallen;
}
