import type { EventSpan } from "#core/entity-record";
import type { NameKind } from "#core/names/names-of";
import type { placeKinds } from "#core/place-kinds";

export type PlaceKind = (typeof placeKinds)[number];

/** A place as another one refers to it. */
export interface PlaceLink {
  slug: string;
  name: string;
}

/** A place as lists show it; events within what it holds are its own, too. Degrees, WGS 84. */
export interface PlaceCard extends EventSpan {
  slug: string;
  /** the address of the page on this site */
  url: string;
  kind: PlaceKind;
  name: string;
  /** in a script of the country */
  native: string | null;
  /** ISO 3166; null = in no country, or in several */
  country: string | null;
  lat: number | null;
  lon: number | null;
  /** the place that holds it */
  parent: PlaceLink | null;
}

/** A place whole, as its page and the API show it. */
export interface PlaceRecord extends PlaceCard {
  names: { value: string; kind: NameKind; script: string | null; language: string | null }[];
  /** what holds it, the nearest first */
  within: PlaceLink[];
  /** what lies directly in it, by name */
  children: PlaceCard[];
  /** who took part in most of its events, at most 50 */
  people: (EventSpan & { slug: string; name: string; native: string | null; country: string | null })[];
}
