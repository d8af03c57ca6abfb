import type { EntityKind } from "#core/entity-record";
import type { NameKind } from "#core/names/names-of";
import type { PlaceKind } from "#core/place-record";

export const kindWords: Record<EntityKind, string> = {
  person: "Person",
  organization: "Organization",
  government: "Government",
};

export const kindChoices: Record<EntityKind, string> = {
  person: "People",
  organization: "Organizations",
  government: "Governments",
};

export const nameKindWords: Record<NameKind, string> = {
  primary: "Name in this record",
  native: "In its own script",
  hanja: "In Chinese characters",
  alias: "Also written",
  short: "In short",
};

export const placeKindWords: Record<PlaceKind, string> = {
  country: "Country",
  region: "Region",
  city: "City",
  venue: "Venue",
};

export const placeKindChoices: Record<PlaceKind, string> = {
  country: "Countries",
  region: "Regions",
  city: "Cities",
  venue: "Venues",
};
