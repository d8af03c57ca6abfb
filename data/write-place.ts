import { normalizeName } from "#core/names/normalize-name";
import type { PlaceRecordDraft } from "#core/place";
import { toSearchText } from "#core/search-text";
import type { NameKind } from "#prisma/client";
import { newId } from "./new-id";
import type { Batch, Referred } from "./write-batch";
import { addRevision } from "./write-revision";

/** Adds places, those first that hold others; their parents must be among them or known. */
export function addPlaces(batch: Batch, drafts: readonly PlaceRecordDraft[]): void {
  let waiting = [...drafts];
  while (waiting.length > 0) {
    const held = waiting.filter(({ parent }) => waiting.some(({ id }) => id === parent));
    if (held.length === waiting.length)
      throw new Error(`These places lie within each other: ${held.map(({ id }) => id).join(", ")}.`);
    for (const draft of waiting) if (!held.includes(draft)) addPlace(batch, draft);
    waiting = held;
  }
}

function addPlace(batch: Batch, draft: PlaceRecordDraft): void {
  const { rows, known } = batch;
  const { id: slug, parent } = draft;
  const id = newId();
  const holder = parent === null ? null : known.places.get(parent);
  if (holder === undefined) throw new Error(`"${slug}" lies in "${parent}", which is no place of ours.`);
  const { place, names, allNames } = toPlaceRows(id, draft, holder);
  rows.place.push(place);
  rows.placeName.push(...names);
  known.places.set(slug, { id, names: allNames });
  addRevision(batch, { noun: "place", subjectId: id, number: 1, before: null, after: draft });
}

/** The rows of a place that its draft gives; `allNames` are also those of what holds it. */
export function toPlaceRows(id: string, draft: PlaceRecordDraft, holder: Referred | null) {
  const { id: slug, name, kind, country, lat, lon, native = null } = draft;
  const spellings = spellingsOf(draft);
  const allNames = [...spellings.map(([value]) => value), ...(holder?.names ?? [])];
  const searchText = toSearchText({ prose: [], names: allNames });
  return {
    place: { id, slug, name, kind, parentId: holder?.id ?? null, country, lat, lon, native, searchText },
    names: spellings.map(([value, nameKind]) => ({ placeId: id, value, kind: nameKind, key: normalizeName(value) })),
    allNames,
  };
}

function spellingsOf({ name, native, aliases }: PlaceRecordDraft): [string, NameKind][] {
  const kinds = new Map<string, NameKind>(aliases.map((alias) => [alias, "alias"]));
  if (native) kinds.set(native, "native");
  kinds.set(name, "primary");
  return [...kinds];
}
