import type { EntityDraft } from "#core/entity";
import type { PlaceRecordDraft } from "#core/place";
import { wordKey } from "#core/prose/tokens";
import { type Country, countries } from "./countries";
import { media } from "./media";
import { NameTrie } from "./name-trie";
import { isSurnameFirst, koreanKey, nameVariants } from "./name-variants";
import { OfficeHolders } from "./offices";
import { surnameOf } from "./surnames";

/** What a spelling stands for. A capital is a place and its government; the sentence decides. */
export type NameSense =
  | { kind: "entity"; entity: EntityDraft; isAmbiguous: boolean }
  | { kind: "country"; country: Country; isAdjective: boolean }
  | { kind: "place"; place: PlaceRecordDraft }
  | { kind: "media" };

/** All spellings of the people, bodies, countries and places that are known. */
export interface NameIndex {
  trie: NameTrie<NameSense>;
  holders: OfficeHolders;
  placesById: Map<string, PlaceRecordDraft>;
  /** countries that are places of ours, by code */
  countryPlaces: Map<string, PlaceRecordDraft>;
  placesByName: Map<string, PlaceRecordDraft>;
  governments: Map<string, EntityDraft>;
  /** people of the two Koreas by the key of their names, null where several share one */
  koreans: Map<string, EntityDraft | null>;
  /** people by surname, as a word key */
  bySurname: Map<string, EntityDraft[]>;
}

/** Names that would catch too much of plain prose: matched as a part of longer names only. */
const tooPlain = new Set(["un", "us", "nam", "spa", "sac", "unc", "the north", "the south", "truce village", "near"]);

export function compileNames(entities: readonly EntityDraft[], places: readonly PlaceRecordDraft[]): NameIndex {
  const trie = new NameTrie<NameSense>();
  for (const entity of entities) addEntity(trie, entity);
  for (const country of countries) addCountry(trie, country);
  for (const place of places) addPlace(trie, place);
  for (const name of media) trie.add(name, { kind: "media" });
  return {
    trie,
    koreans: indexKoreans(entities),
    bySurname: indexSurnames(entities),
    holders: new OfficeHolders(entities),
    placesById: new Map(places.map((place) => [place.id, place])),
    countryPlaces: new Map(
      places.flatMap((place) => (place.kind === "country" && place.country ? [[place.country, place] as const] : [])),
    ),
    placesByName: new Map(places.map((place) => [place.name, place])),
    governments: new Map(
      entities.flatMap((entity) =>
        entity.kind === "government" && entity.country ? [[entity.country, entity] as const] : [],
      ),
    ),
  };
}

function indexKoreans(entities: readonly EntityDraft[]): Map<string, EntityDraft | null> {
  const koreans = new Map<string, EntityDraft | null>();
  for (const entity of entities) {
    const key = entity.kind === "person" && /^K[PR]$/.test(entity.country ?? "") ? koreanKey(entity.name) : null;
    if (key) koreans.set(key, koreans.has(key) ? null : entity);
  }
  return koreans;
}

function indexSurnames(entities: readonly EntityDraft[]): Map<string, EntityDraft[]> {
  const bySurname = new Map<string, EntityDraft[]>();
  for (const entity of entities.filter(({ kind }) => kind === "person")) {
    const surname = surnameOf(entity.name, isSurnameFirst(entity.country));
    bySurname.set(surname, [...(bySurname.get(surname) ?? []), entity]);
  }
  return bySurname;
}

function addEntity(trie: NameTrie<NameSense>, entity: EntityDraft): void {
  // delegations are read as their country, which the sentence may name in more ways than a list can
  if (entity.kind === "government") return;
  const ambiguous = new Set(entity.ambiguousAliases?.map(wordKey));
  const written = [entity.name, entity.native, entity.hanja, ...(entity.aliases ?? []), ...(entity.short ?? [])];
  const spellings = written.filter((spelling): spelling is string => Boolean(spelling));
  const variants = entity.kind === "person" ? nameVariants(entity.name, entity.country) : [];
  const sure: NameSense = { kind: "entity", entity, isAmbiguous: false };
  const unsure: NameSense = { kind: "entity", entity, isAmbiguous: true };
  for (const spelling of new Set([...spellings, ...variants])) {
    if (!tooPlain.has(wordKey(spelling))) trie.add(spelling, ambiguous.has(wordKey(spelling)) ? unsure : sure);
  }
  for (const spelling of entity.ambiguousAliases ?? []) trie.add(spelling, unsure);
}

function addCountry(trie: NameTrie<NameSense>, country: Country): void {
  const noun: NameSense = { kind: "country", country, isAdjective: false };
  const adjective: NameSense = { kind: "country", country, isAdjective: true };
  for (const name of [country.name, ...country.names, ...(country.capital ? [country.capital] : [])])
    trie.add(name, noun);
  for (const name of country.adjectives) trie.add(name, adjective);
}

function addPlace(trie: NameTrie<NameSense>, place: PlaceRecordDraft): void {
  if (place.kind === "country") return;
  const sense: NameSense = { kind: "place", place };
  for (const spelling of [place.name, place.native, ...(place.aliases ?? [])]) {
    if (spelling && !tooPlain.has(wordKey(spelling))) trie.add(spelling, sense);
  }
}
