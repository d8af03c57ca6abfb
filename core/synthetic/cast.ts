import type { EntityDraft } from "#core/entity";
import type { PlaceRecordDraft } from "#core/place";
import { toSlug } from "#core/slug";
import { Chance } from "#core/synthetic/chance";

/** Who takes part in synthetic events, and where they happen: nobody and nothing of it exists. */
export interface Cast {
  /** by country; those of the DPRK under `KP` */
  people: ReadonlyMap<string, readonly Actor[]>;
  entities: readonly EntityDraft[];
  places: readonly PlaceRecordDraft[];
  venues: readonly PlaceRecordDraft[];
}

export interface Actor {
  entity: EntityDraft;
  office: string;
}

/** The counterparts, the frequent ones first; `null` is a body without a country. */
export const counterparts = [
  ...["US", "KR", "CN", "RU", "JP", "SE", "SG", "VN", "DE", "GB", "CH", "FI", "MN", "IR", "SY", "CU", "ID", "MY", "TH"],
  ...["LA", "KH", "IN", "PK", "EG", "ET", "NG", "TZ", "UG", "AO", "BG", "RO", "PL", "CZ", "FR", "IT", "NO", "CA", "AU"],
  null,
] as const;

const surnames = ["Kim", "Ri", "Pak", "Choe", "Kang", "Jong", "Han", "O", "Jang", "Yun", "Im", "Sin", "Kwon", "Hwang"];
const syllables = [
  "Myong",
  "Chol",
  "Yong",
  "Hyon",
  "Song",
  "Sok",
  "Gwang",
  "Su",
  "Il",
  "Nam",
  "Hui",
  "Jin",
  "Tae",
  "U",
];
const firstNames = ["Anna", "Boris", "Clara", "David", "Elena", "Felix", "Greta", "Hugo", "Ines", "Jonas", "Katya"];
const lastNames = ["Almer", "Brandt", "Corvin", "Dessau", "Ekholm", "Farrow", "Grell", "Hollis", "Ivarsen", "Jarvik"];
const offices = [
  ...["President", "Prime Minister", "Foreign Minister", "Vice Foreign Minister", "Special Representative"],
  ...["Ambassador", "Minister of Unification", "Director of Asian Affairs", "Chief Negotiator", "Deputy Minister"],
];
const venueWords = ["House", "Palace", "Hotel", "Institute", "Hall", "Residence"];

/** The cast of a seed: equal for equal seeds. */
export function castOf(seed: number): Cast {
  const chance = new Chance(seed, -2);
  const all = ["KP" as const, ...counterparts].flatMap((country, index) =>
    Array.from({ length: country === "KP" ? 60 : Math.max(3, 30 - index) }, (_, number) =>
      toActor(chance, country, number),
    ),
  );
  const people = new Map<string, Actor[]>();
  for (const actor of all) {
    const country = actor.entity.country ?? "";
    people.set(country, [...(people.get(country) ?? []), actor]);
  }
  const places = counterparts.flatMap((country) => (country ? placesOf(chance, country) : []));
  const venues = places.filter(({ kind }) => kind !== "country");
  return { people, entities: all.map(({ entity }) => entity), places, venues };
}

function toActor(chance: Chance, country: string | null, number: number): Actor {
  const isKorean = country === "KP" || country === "KR";
  const [name, ...aliases] = isKorean
    ? koreanSpellings(chance)
    : [`${chance.pick(firstNames)} ${chance.pick(lastNames)}`];
  const entity: EntityDraft = {
    ...{
      id: toSlug(`synthetic ${country ?? "body"} ${number} ${name}`),
      kind: "person",
      name: name as string,
      country,
    },
    ...{ aliases, short: [], ambiguousAliases: [], offices: [], sources: [], checked: false, note: "Synthetic." },
  };
  return { entity, office: offices[Math.min(number, offices.length - 1)] as string };
}

function koreanSpellings(chance: Chance): string[] {
  const [surname, first, second] = [chance.pick(surnames), chance.pick(syllables), chance.pick(syllables)];
  const given = `${first}-${second.toLowerCase()}`;
  return [
    `${surname} ${first} ${second}`,
    `${surname} ${given}`,
    `${given} ${surname}`,
    `${surname} ${first}${second.toLowerCase()}`,
  ];
}

function placesOf(chance: Chance, country: string): PlaceRecordDraft[] {
  const place = { country, native: null, aliases: [] };
  const position = () => ({ lat: chance.between(-600, 700) / 10, lon: chance.between(-1_700, 1_700) / 10 });
  const whole = `synthetic-${country.toLowerCase()}`;
  const cities = [1, 2].flatMap((number): PlaceRecordDraft[] => {
    const name = `${chance.pick(lastNames)}stad`;
    const city = `${whole}-${number}-${toSlug(name)}`;
    const venue = `${chance.pick(lastNames)} ${chance.pick(venueWords)}`;
    return [
      { ...place, id: city, name, parent: whole, kind: "city", ...position() },
      {
        ...place,
        id: `${city}-${toSlug(venue)}`,
        name: `${venue}, ${name}`,
        parent: city,
        kind: "venue",
        ...position(),
      },
    ];
  });
  return [
    { ...place, id: whole, name: `Synthetic ${country}`, parent: null, kind: "country", ...position() },
    ...cities,
  ];
}
