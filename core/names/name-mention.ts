import type { Day } from "#core/dates/calendar";
import { boundsOf } from "#core/dates/edtf";
import type { EntityDraft } from "#core/entity";
import type { PlaceRecordDraft } from "#core/place";
import type { Country } from "./countries";

/** Somebody in an article: of the people file, or only known by what the text says. */
export interface Person {
  /** the slug, or the name as it is written */
  key: string;
  name: string;
  country: string | null;
  /** what the text calls them, for people who are not in the people file */
  title: string | null;
  entity: EntityDraft | null;
}

/** A name in a text, as token indexes, the second exclusive. A capital has a country and a place. */
export interface NameMention {
  from: number;
  to: number;
  person: Person | null;
  body: EntityDraft | null;
  country: Country | null;
  isAdjective: boolean;
  place: PlaceRecordDraft | null;
}

/** Somebody of the people file, of the country or body whose office they held on a day. */
export function knownPerson(entity: EntityDraft, day?: Day): Person {
  return { key: entity.id, name: entity.name, country: homeOf(entity, day), title: null, entity };
}

/**
 * Whom somebody without a country of their own speaks for: another country earlier in life, or a body that acts like
 * one.
 */
function homeOf({ country, affiliation, offices }: EntityDraft, day: Day | undefined): string | null {
  if (country !== null) return country;
  const office = day && offices.find(({ country: home, to }) => home && to && (boundsOf(to).latest ?? "") >= day);
  if (office) return office.country ?? null;
  return affiliation === "UN" || affiliation === "EU" ? affiliation : null;
}

/** A mention of a person and of nothing else. */
export function personMention(from: number, to: number, person: Person): NameMention {
  return { from, to, person, body: null, country: null, isAdjective: false, place: null };
}

/** By token, the mention that covers it. */
export function byToken<T extends { from: number; to: number }>(
  length: number,
  mentions: readonly T[],
): (T | undefined)[] {
  const at: (T | undefined)[] = new Array(length);
  for (const mention of mentions) for (let token = mention.from; token < mention.to; token++) at[token] = mention;
  return at;
}
