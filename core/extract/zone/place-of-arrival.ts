import type { ExtractedPlace } from "#core/extract/extracted-event";
import type { Party } from "#core/extract/people/party";
import type { Memory } from "#core/extract/sentence-reading";
import { wordSet } from "#core/prose/word-set";
import type { Zone } from "./zones";

/** Where somebody arrived whose goal is told before: where they last were abroad, else where the guests before them are. */
export function placeOfArrival(zone: Zone, traveler: Party): ExtractedPlace | null {
  if (!arrivingVerbs.has(zone.trigger.lemma)) return null;
  return placeOfLast(zone.context.memory, traveler) ?? placeOfGuests(zone, traveler);
}

const arrivingVerbs = wordSet("arrive land come fly get");

/** `Medvedev is in Pyongyang for the parade. Li flew in on Thursday`: where the guest told before is. */
function placeOfGuests({ context: { memory }, clause: { sentence } }: Zone, { country }: Party): ExtractedPlace | null {
  const { lastVisit } = memory;
  const isNear = lastVisit?.status === "held" && sentence.paragraph - lastVisit.sentence.paragraph < 3;
  return isNear && country !== null && lastVisit.place?.country !== country ? lastVisit.place : null;
}

/** `Kim met Xi in Beijing. Kim, who arrived on Monday, …`: there, abroad. */
function placeOfLast({ last }: Memory, { key, country }: Party): ExtractedPlace | null {
  const isThere =
    last?.parties.some((party) => party.key === key || (isGovernmentOf(key) && party.country === country)) &&
    last.place?.country !== country;
  return isThere ? (last?.place ?? null) : null;
}

/** `The delegation`, of whose members one was told. */
function isGovernmentOf(key: string): boolean {
  return key.startsWith("government-");
}
