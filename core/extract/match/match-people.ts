import type { ExtractedParticipant } from "#core/extract/extracted-event";
import { findCountry } from "#core/names/countries";
import { toSlug } from "#core/slug";
import type { Agreement, MatchedEvent, SketchedParticipant, StoredEventSketch } from "./match-sketch";

/** What a delegation without names is worth where the other record names its members. */
const standIn = 0.8;

/** A host whom the record of a visit does not name. */
const host = 0.6;

/** Somebody else of the same country makes it another meeting more often than not. */
const another = 0.25;

/** A country that only others than its first participant stand for is half told of. */
const halfSide = 0.5;

/**
 * How far the same people take part: by name, a delegation standing for its members. `isSame` asks for names on both
 * sides, and nobody who is missing in the stored record; whoever is missing there makes the pair doubtful.
 */
export function comparePeople(parties: readonly Party[], stored: StoredEventSketch): Agreement {
  const fits = parties.map((party) => fitOf(party, stored));
  const named = parties.filter((party, index) => !party.isBody && fits[index] === 1).length;
  if (!isShared(parties, stored, named)) return { share: 0, reason: "no participant in common" };
  const explained = fits.reduce((sum, fit) => sum + fit, 0) / fits.length;
  const covered = coverOf(parties, stored);
  return {
    share: 0.75 * explained + 0.25 * covered,
    // most pairs turn out to be of other days
    get reason() {
      return reasonOf(parties, fits);
    },
    isSame: named === parties.length && covered === 1,
    isDoubtful: fits.some((fit) => fit < host) || covered < halfSide,
  };
}

/** Who takes part in an extracted event, by the slug under which they are or would be stored. */
export interface Party extends SketchedParticipant {
  name: string;
}

/** Those who take part in an extracted event, as they are compared with each stored one. */
export function partiesOf({ participants }: Pick<MatchedEvent, "participants">): Party[] {
  return participants.map(toParty);
}

/** The slug that stands for a participant: where no record knows them, the one that such a record would get. */
export function partySlug(participant: ExtractedParticipant): string {
  const { slug, name, country } = participant;
  return slug ?? (isDelegation(participant) ? `government-${country?.toLowerCase()}` : toSlug(name));
}

/** Whether a participant is a government or a delegation without names. */
export function isDelegation({ slug, name, country }: ExtractedParticipant): boolean {
  return slug === null ? country !== null && findCountry(country)?.name === name : slug.startsWith("government-");
}

function toParty(participant: ExtractedParticipant): Party {
  const { name, country } = participant;
  return { slug: partySlug(participant), name, country, isBody: isDelegation(participant) };
}

function fitOf(party: Party, { type, participants, countries }: StoredEventSketch): number {
  if (participants.some(({ slug }) => slug === party.slug)) return 1;
  const compatriots = participants.filter(({ country }) => country !== null && country === party.country);
  if (compatriots.length > 0) return party.isBody || compatriots.some(({ isBody }) => isBody) ? standIn : another;
  const isHost = type === "visit" && party.country !== null && countries.includes(party.country);
  return isHost ? host : 0;
}

/** Without a shared name, two countries must be the same: those of one side alone meet every week. */
function isShared(parties: readonly Party[], stored: StoredEventSketch, named: number): boolean {
  if (named > 0) return true;
  const theirs = new Set(stored.participants.map(({ country }) => country));
  const countries = new Set(parties.flatMap(({ country }) => (country && theirs.has(country) ? [country] : [])));
  return countries.size > 1 || (countries.size === 1 && parties.every((party) => party.isBody));
}

/** The share of the stored record's sides that the article names; the hosts of a visit go without saying. */
function coverOf(parties: readonly Party[], { type, participants, countries }: StoredEventSketch): number {
  const all = [...new Set(participants.map(sideOf))];
  const guests = all.filter((side) => type !== "visit" || !countries.includes(side));
  const sides = guests.length > 0 ? guests : all;
  const told = sides.map((side): number => {
    const mine = parties.filter(({ country, slug }) => side === country || side === slug);
    const first = participants.find((participant) => sideOf(participant) === side);
    const isWhole = first?.isBody || mine.some(({ isBody, slug }) => isBody || slug === first?.slug);
    return mine.length === 0 ? 0 : isWhole ? 1 : halfSide;
  });
  return told.reduce((sum, share) => sum + share, 0) / Math.max(1, sides.length);
}

function sideOf({ country, slug }: SketchedParticipant): string {
  return country ?? slug;
}

function reasonOf(parties: readonly Party[], fits: readonly number[]): string {
  const slugs = (fit: number) => parties.filter((_, index) => fits[index] === fit).map(({ slug }) => slug);
  const parts = [
    ["same participants", slugs(1)],
    ["a delegation stands for its members", slugs(standIn)],
    ["hosts who are not on record", slugs(host)],
    ["others act for the same country", slugs(another)],
    ["not on record", slugs(0)],
  ] as const;
  return parts.flatMap(([words, names]) => (names.length > 0 ? [`${words}: ${names.join(", ")}`] : [])).join("; ");
}
