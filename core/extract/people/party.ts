import type { Day } from "#core/dates/calendar";
import type { EntityDraft } from "#core/entity";
import { type Country, findCountry } from "#core/names/countries";
import { type Gender, genderOf, genderOfTitle } from "#core/names/gender";
import type { Person } from "#core/names/name-mention";
import { officeClass, officeOn, officesOn } from "#core/names/offices";
import { remember } from "#core/remember";

/** Somebody who takes part in an event: a person, a body or a country's delegation. */
export interface Party {
  /** equal for equal parties */
  key: string;
  name: string;
  /** ISO 3166-1 alpha-2 */
  country: string | null;
  person: Person | null;
  body: EntityDraft | null;
}

/** Somebody whom the text speaks of without a name: what `he` means then is nobody that could be told. */
export const nobody: Party = { key: "nobody", name: "", country: null, person: null, body: null };

export function isNobody(party: Party): boolean {
  return party.key === nobody.key;
}

export function personParty(person: Person): Party {
  return { key: person.key, name: person.name, country: person.country, person, body: null };
}

export function governmentParty(country: Country): Party {
  return { key: `government-${country.code}`, name: country.name, country: country.code, person: null, body: null };
}

/** Equal countries are one object. */
export const countryParty = remember((code): Party | null => {
  const country = findCountry(code);
  return country && governmentParty(country);
});

export function bodyParty(body: EntityDraft): Party {
  return { key: body.id, name: body.name, country: body.country, person: null, body };
}

export function isGovernment(party: Party): boolean {
  return party.person === null && party.body === null && party.country !== null;
}

/** What a pronoun may call somebody; of the people file, whoever is no known woman is a man. */
export function genderOfParty({ person }: Party): Gender | null {
  if (!person) return null;
  const told =
    genderOf(person.name, person.country) ?? (person.title ? genderOfTitle(person.title.toLowerCase()) : null);
  return told ?? (person.entity ? "male" : null);
}

/** Whether two countries are among them. */
export function areOfTwoSides(parties: readonly Party[]): boolean {
  return parties.some(({ country }) => country !== parties[0]?.country);
}

/** The titles by which the text or the people file know somebody on a day, in small letters. */
export function titlesOf(party: Party, day: Day): string {
  const offices = party.person?.entity ? officesOn(party.person.entity, day) : [];
  return [party.person?.title ?? "", ...offices].join("; ").toLowerCase();
}

const rulingClasses = new Set(["leader", "president"]);
/** Where the head of government is not under a president who rules. */
const premierships = new Set([
  "JP",
  "GB",
  "SE",
  "NO",
  "DK",
  "NL",
  "IT",
  "ES",
  "DE",
  "AU",
  "NZ",
  "CA",
  "IN",
  "TH",
  "MY",
  "SG",
  "VN",
  "KH",
  "LA",
  "FI",
  "BE",
]);

/** Whether somebody heads a state or government on that day. */
export function isHead(party: Party, day: Day): boolean {
  if (!party.person) return false;
  const { entity, title } = party.person;
  const office = entity ? officeOn(entity, day) : title;
  const kind = office && !/former/i.test(office) ? officeClass(office) : null;
  if (kind === null || /(vice|deputy)/i.test(office ?? "")) return false;
  return rulingClasses.has(kind) || (kind === "prime-minister" && premierships.has(party.country ?? ""));
}

/** Whether the heads of two countries are among them: when they meet, it is a summit. */
export function areHeads(parties: readonly Party[], day: Day): boolean {
  const heads = parties.filter((party) => isHead(party, day));
  return new Set(heads.map(({ country }) => country)).size > 1;
}

/** Parties without repetition; a government is left out where somebody of the same country is named. */
export function uniteParties(parties: readonly Party[]): Party[] {
  const unique = parties.filter((party, at) => parties.findIndex(({ key }) => key === party.key) === at);
  const represented = new Set(unique.filter((party) => !isGovernment(party)).map(({ country }) => country));
  return unique.filter((party) => !isGovernment(party) || !represented.has(party.country));
}
