import type { ExtractedPlace } from "#core/extract/extracted-event";
import { countryPlace } from "./chain-places";
import type { PlaceMention } from "./korean-actor";
import { inside, type KoreanReading, type TriggerSite } from "./korean-reading";

const passing = /^\s?(?:[을를]\s)?(?:거쳐|경유|떠나|떠났|출발|에서\s출발)/;

/** Where something happens, by the particles; a journey's goal may also be its object. */
export function findWhere(reading: KoreanReading, site: TriggerSite): ExtractedPlace | null {
  const { trigger } = site;
  if (/^(call|letter)$/.test(trigger.type)) return null;
  const own = inside(reading.places, site.from, site.to).filter(
    ({ end }) => !passing.test(reading.text.slice(end, end + 12)),
  );
  if (trigger.type === "visit") return findGoal(reading, site, own);
  return (
    lastAt(own, trigger.start)?.place ??
    adjacent(reading, own, trigger.start)?.place ??
    own.find(({ role, start, isCountry }) => role === "at" && start > trigger.end && !isCountry)?.place ??
    (site.isDefined ? null : earlierPlace(reading, site))
  );
}

/** The last place with `에서` before the word; a town before its country. */
function lastAt(places: readonly PlaceMention[], before: number): PlaceMention | undefined {
  const found = places.filter(({ role, start }) => role === "at" && start < before);
  return found.findLast(({ isCountry }) => !isCountry) ?? found.at(-1);
}

/** `싱가포르 정상회담`, `판문점 실무접촉`. */
function adjacent({ text }: KoreanReading, places: readonly PlaceMention[], before: number): PlaceMention | undefined {
  return places.findLast(
    ({ role, end, isCountry }) =>
      role === "bare" && !isCountry && end <= before && /^\s(?:[가-힣\d]{1,6}\s){0,2}$/.test(text.slice(end, before)),
  );
}

const goalRoles = /^(object|to|at|of|bare)$/;

function findGoal(
  reading: KoreanReading,
  { trigger }: TriggerSite,
  own: readonly PlaceMention[],
): ExtractedPlace | null {
  if (trigger.goal) {
    const town = townIn(trigger.goal, own) ?? townIn(trigger.goal, reading.places);
    return town ?? countryPlace(reading.names, trigger.goal);
  }
  const goals = own.filter(
    ({ start, end, role }) =>
      start < trigger.start && goalRoles.test(role) && (role !== "bare" || trigger.start - end < nearBy),
  );
  const goal = goals.findLast(({ role }) => role === "object" || role === "to") ?? goals.at(-1);
  return goal?.place ?? goalBeyond(reading, trigger, own)?.place ?? null;
}

/** `평양 방문`, `모스크바 공식 방문`: so many letters may stand between. */
const nearBy = 8;

/** Where an invitation goes is told before it, where one sets out to may be told after it. */
function goalBeyond(
  { places }: KoreanReading,
  { start: at, end, isAcceptance }: TriggerSite["trigger"],
  own: readonly PlaceMention[],
): PlaceMention | undefined {
  if (isAcceptance) return places.find(({ role, start }) => role === "object" && start < at);
  return own.find(({ role, start }) => role === "to" && start > end);
}

function townIn(country: string, places: readonly PlaceMention[]): ExtractedPlace | null {
  return (
    places.find(
      ({ place, isCountry, role }) => !isCountry && place.country === country && /^(at|to|object)$/.test(role),
    )?.place ?? null
  );
}

/** `오사카에서 열리는 정상회의 기간 … 만난다`: an occasion whose place is the meeting's. */
function isOccasion({ text }: KoreanReading, end: number): boolean {
  return /^\s[^.,]{0,24}?(?:정상회의|총회|회의|포럼|올림픽|행사|기간|계기)/.test(text.slice(end, end + 34));
}

/** `평양을 방문해 … 만났다`: where a clause before it goes. */
function earlierPlace(reading: KoreanReading, { at, from }: TriggerSite): ExtractedPlace | null {
  for (let index = at - 1; index >= 0; index--) {
    const clause = reading.clauses[index];
    if (!clause || !(/^(linking|after|tensed)$/.test(clause.ending) || isOccasion(reading, clause.end))) return null;
    const places = inside(reading.places, clause.start, Math.min(clause.end, from)).filter(
      ({ isCountry, role }) => !isCountry && /^(at|object|to)$/.test(role),
    );
    if (places.length > 0) return places.at(-1)?.place ?? null;
  }
  return null;
}
