import type { entityKinds } from "#core/entity-kinds";
import type { NameKind } from "#core/names/names-of";

export type EntityKind = (typeof entityKinds)[number];

/** One spelling of a name. */
export interface EntityName {
  value: string;
  kind: NameKind;
  /** ISO 15924; null = it is not told */
  script: string | null;
  /** BCP 47; null = it cannot be told from script and country */
  language: string | null;
}

/** An office that somebody held; dates are EDTF, null = not known. */
export interface EntityOffice {
  title: string;
  from: string | null;
  to: string | null;
  /** a time at which it is known to have been held */
  attested: string | null;
  /** where it is another country's than its holder's */
  country: string | null;
}

/** How many events of a question somebody took part in, and the days that put the first and the last of them in order. */
export interface EventSpan {
  events: number;
  first: string | null;
  last: string | null;
}

/** A person, an organization or a government delegation, as lists show them. */
export interface EntityCard extends EventSpan {
  slug: string;
  /** the address of the page on this site */
  url: string;
  kind: EntityKind;
  name: string;
  /** in the bearer's own script */
  native: string | null;
  /** ISO 3166; null = of no country */
  country: string | null;
  /** the office that began last, as far as is known */
  office: string | null;
  /** whether a source supports the native name or the main office */
  checked: boolean;
}

/** Somebody who took part in the same events. */
export interface EntityEncounter extends EventSpan {
  slug: string;
  kind: EntityKind;
  name: string;
  native: string | null;
  country: string | null;
  /** those of the events that were held and at which people meet (core/encounter.ts) */
  meetings: number;
  /** the day of the last of these */
  lastMet: string | null;
}

/** Somebody whole, as the page and the API show them. */
export interface EntityRecord extends EntityCard {
  affiliation: string | null;
  note: string | null;
  names: EntityName[];
  /** in the order in which they began */
  offices: EntityOffice[];
  /** addresses of the pages that names and offices rest on */
  sources: string[];
  /** who took part in the same events, most meetings first */
  encounters: EntityEncounter[];
}
