import type { Day } from "#core/dates/calendar";
import type { ExtractedParticipant } from "#core/extract/extracted-event";
import { countryParty, isGovernment, type Party } from "#core/extract/people/party";
import type { NameIndex } from "#core/names/name-index";
import { officeOn } from "#core/names/offices";

/** A party as a participant: a government by its name, a person with the office held on a day or the title as written. */
export function buildParticipant(party: Party, day: Day, index: NameIndex): ExtractedParticipant {
  if (isGovernment(party)) {
    const slug = party.country ? (index.governments.get(party.country)?.id ?? null) : null;
    return { name: countryParty(party.country ?? "")?.name ?? party.name, country: party.country, office: null, slug };
  }
  const known = party.person?.entity;
  const office = known ? officeOn(known, day) : party.person?.title;
  const entity = known ?? party.body;
  return { name: party.name, country: party.country, office: office || null, slug: entity?.id ?? null };
}
