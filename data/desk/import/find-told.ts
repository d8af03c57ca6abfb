import type { PlaceDraft } from "#core/event-draft";
import type { FoundEvent } from "#core/import/apply-told";
import type { FieldProblem } from "#core/import/file-row";
import type { ToldEvent, ToldPlace } from "#core/import/told-event";
import { isSlug } from "#core/slug";
import type { Found } from "../look-up";
import { findPerson } from "./find-people";
import type { NamedOnRecord, NamesOnRecord } from "./names-on-record";
import { type RowReferences, readReferences } from "./row-references";

/** What rows of one file have in common. */
export interface FindContext {
  names: NamesOnRecord;
  references: RowReferences;
  createPeople: boolean;
}

/** Finds on record what a row refers to: people and places by address part or name, events, articles. */
export function findTold(told: ToldEvent, context: FindContext): { found: FoundEvent; problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const { participants, place, related, quotes, slug, ...rest } = told;
  const found: FoundEvent = { ...rest, ...readReferences({ related, quotes }, context.references, problems) };
  if (slug !== undefined && !isSlug(slug))
    problems.push({ field: "slug", message: "Use lower case letters, digits and single hyphens." });
  else if (slug !== undefined) found.slug = slug;
  if (participants)
    found.participants = participants.flatMap((one, index) => findPerson(one, index, context, problems));
  if (place !== undefined) found.place = place && findPlace(place, context, problems);
  return { found, problems };
}

/** Places by their address parts, else by name, one after the other; else in words within their country. */
function findPlace(told: ToldPlace, { names }: FindContext, problems: FieldProblem[]): PlaceDraft | null {
  const bySlug = told.slugs.filter((slug) => names.places.has(slug));
  const [first] = bySlug;
  if (first && bySlug.length === told.slugs.length) {
    const places = bySlug.flatMap((slug) => names.places.get(slug) ?? []);
    const { name, country } = places[0] as NamedOnRecord;
    return {
      ids: places.map(({ slug }) => slug),
      name: told.name || name,
      country: told.country ?? (bySlug.length > 1 ? null : country),
    };
  }
  const stations = placesIn(told.name, names);
  const [start] = stations;
  if (start) return { ids: stations.map(({ slug }) => slug), name: told.name, country: told.country ?? start.country };
  const holder = told.country === null ? undefined : names.countries.get(told.country);
  const called = told.name || told.slugs.join(", ");
  if (!holder) {
    problems.push({ field: "place", message: `“${called}” is no place on record. Check the spelling, or create it.` });
    return null;
  }
  const message = `“${called}” is no place on record: it is kept in words, within ${told.country}.`;
  problems.push({ field: "place", message, isNote: true });
  return { ids: [holder], name: called, country: told.country };
}

/** "Panmunjom, DMZ" is Panmunjom; "Beijing; Shanghai" are two. */
function placesIn(text: string, { findPlace: find }: NamesOnRecord): Found[] {
  const whole = find(text);
  if (whole.length > 0) return whole.slice(0, 1);
  const parts = text.split(/[;→|\n]/).map((part) => part.trim());
  const found = parts.map((part) => find(part)[0] ?? find(part.split(",")[0] as string)[0]);
  return found.every((place) => place !== undefined) ? found : [];
}
