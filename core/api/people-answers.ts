import { z } from "zod";
import type { EntityCard, EntityRecord } from "#core/entity-record";
import type { PlaceCard, PlaceRecord } from "#core/place-record";

/** What the API answers about people and places; see core/api/answers.ts. */

const Day = z.iso.date();
const Edtf = z.string().meta({ description: "A date of EDTF (ISO 8601-2).", examples: ["2018-06"] });
const Country = z.string().length(2).meta({ description: "ISO 3166-1 alpha-2." });
const EntityKind = z.enum(["person", "organization", "government"]);
const NameKind = z.enum(["primary", "native", "hanja", "alias", "short"]);

const span = {
  events: z.int().meta({ description: "Of the events of the query, those that it has to do with." }),
  first: Day.nullable().meta({ description: "The day that puts the first of them in order." }),
  last: Day.nullable().meta({ description: "The day that puts the last of them in order." }),
};

const Name = z
  .looseObject({
    value: z.string(),
    kind: NameKind.meta({ description: "`primary` is the heading, `short` a surname or the like." }),
    script: z.string().length(4).nullable().meta({ description: "ISO 15924." }),
    language: z.string().nullable().meta({ description: "BCP 47, as far as script and country tell it." }),
  })
  .meta({ id: "Name", description: "One spelling." });

const Office = z
  .looseObject({
    title: z.string(),
    from: Edtf.nullable(),
    to: Edtf.nullable(),
    attested: Edtf.nullable().meta({ description: "A time at which it is known to have been held." }),
    country: Country.nullable().meta({ description: "Where it is another country’s than its holder’s." }),
  })
  .meta({ id: "Office", description: "Null = not known." });

const who = {
  slug: z.string(),
  name: z.string(),
  native: z.string().nullable().meta({ description: "The name in the bearer’s own script." }),
  country: Country.nullable(),
};

const Encounter = z
  .looseObject({
    ...who,
    kind: EntityKind,
    meetings: z.int().meta({ description: "Held summits, visits, meetings and talks that both took part in." }),
    lastMet: Day.nullable().meta({ description: "The day that puts the last of these in order." }),
    ...span,
  })
  .meta({ id: "Encounter", description: "Somebody who took part in the same events." });

const personCard = {
  ...who,
  url: z.url(),
  kind: EntityKind,
  office: z.string().nullable().meta({ description: "The office that began last, as far as is known." }),
  checked: z.boolean().meta({ description: "Whether a source supports the native name or the main office." }),
  ...span,
};

const PersonCard = z.looseObject(personCard).meta({ id: "PersonCard" }) satisfies z.ZodType<EntityCard>;

export const PersonAnswer = z
  .looseObject({
    ...personCard,
    affiliation: z.string().nullable(),
    note: z.string().nullable(),
    names: z.array(Name),
    offices: z.array(Office),
    sources: z.array(z.string()),
    encounters: z.array(Encounter),
  })
  .meta({ id: "Person", description: "A person, an organization or a government." }) satisfies z.ZodType<EntityRecord>;

const page = {
  total: z.int().meta({ description: "All of the query, on this page or not." }),
  next: z.string().nullable().meta({ description: "The cursor of the rest; null at the end." }),
  query: z.string().meta({ description: "The query as it was understood." }),
};

export const PeopleAnswer = z.looseObject({ people: z.array(PersonCard), ...page });

const PlaceLink = z.looseObject({ slug: z.string(), name: z.string() });

const placeCard = {
  slug: z.string(),
  url: z.url(),
  kind: z.enum(["country", "region", "city", "venue"]),
  name: z.string(),
  native: z.string().nullable(),
  country: Country.nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  parent: PlaceLink.nullable().meta({ description: "The place that holds it." }),
  ...span,
};

const PlaceCardAnswer = z
  .looseObject(placeCard)
  .meta({ id: "PlaceCard", description: "WGS 84, in degrees." }) satisfies z.ZodType<PlaceCard>;

export const PlaceAnswer = z
  .looseObject({
    ...placeCard,
    names: z.array(Name),
    within: z.array(PlaceLink).meta({ description: "What holds it, the nearest first." }),
    children: z.array(PlaceCardAnswer),
    people: z.array(z.looseObject({ ...who, ...span })).meta({ description: "Who took part in most of its events." }),
  })
  .meta({ id: "PlaceRecord" }) satisfies z.ZodType<PlaceRecord>;

export const PlacesAnswer = z.looseObject({ places: z.array(PlaceCardAnswer), ...page });
