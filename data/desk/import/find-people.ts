import { createHash } from "node:crypto";
import type { FoundParticipant } from "#core/import/apply-told";
import type { FieldProblem } from "#core/import/file-row";
import type { ToldParticipant } from "#core/import/told-event";
import { isSlug, toSlug } from "#core/slug";
import type { Found } from "../look-up";
import type { FindContext } from "./find-told";
import type { NamesOnRecord } from "./names-on-record";

/** Somebody whom a row names: by address part, by name in any spelling, or put on record where that is asked for. */
export function findPerson(
  told: ToldParticipant,
  index: number,
  { names, createPeople }: FindContext,
  problems: FieldProblem[],
): FoundParticipant[] {
  const say = (message: string, isNote = false) =>
    problems.push({ field: `participants.${index}`, message, ...(isNote ? { isNote } : {}) });
  const bySlug = findBySlug(told, names);
  if (bySlug) return [bySlug];
  const { people, office } = findByName(told.name, names);
  const [only, other] = people;
  if (only && !other) {
    const named = { ...told, ...(office ? { office } : {}), name: office ? (only.via ?? only.name) : told.name };
    return [{ ...named, entity: only.slug, ...countryOf(told, only) }];
  }
  if (told.name === "") say(`There is nobody with the address part “${told.slug}”.`);
  else if (only) say(ambiguous(told.name, people));
  else if (!createPeople)
    say(`“${told.name}” is not on record. Check the spelling, or let the import put people there.`);
  else {
    say(`“${told.name}” will be put on record, not checked.`, true);
    return [{ ...told, entity: slugFor(told, names), country: told.country ?? null }];
  }
  return [];
}

function findBySlug(told: ToldParticipant, { entities }: NamesOnRecord): FoundParticipant | null {
  const { slug, name } = told;
  const known = slug === null ? undefined : entities.get(slug);
  return slug !== null && known
    ? { ...told, entity: known.slug, name: name || known.name, ...countryOf(told, known) }
    : null;
}

/** A name, or a name with an office after a comma. */
function findByName(name: string, { findPerson: find }: NamesOnRecord): { people: Found[]; office: string } {
  const [before = "", ...after] = name.split(",").map((part) => part.trim());
  const whole = name === "" ? [] : find(name);
  if (whole.length > 0 || after.length === 0) return { people: whole, office: "" };
  return { people: find(before), office: after.join(", ") };
}

/** Where a row does not say the country, it is that of the record. */
function countryOf({ country }: ToldParticipant, known: { country: string | null }): { country?: string | null } {
  return country === undefined ? { country: known.country } : { country };
}

function ambiguous(name: string, people: readonly Found[]): string {
  const choices = people.map((one) => (one.detail ? `${one.name} (${one.detail})` : one.name)).join("; ");
  return `“${name}” may be any of these: ${choices}. Write the full name, or the address part.`;
}

/** The same name is the same person in all of the file. */
function slugFor({ name, slug }: ToldParticipant, names: NamesOnRecord): string {
  const known = names.added.get(name);
  if (known) return known;
  const taken = new Set(names.added.values());
  const wanted = slug && isSlug(slug) ? slug : toSlug(name) || `person-${hashOf(name)}`;
  const made = names.entities.has(wanted) || taken.has(wanted) ? `${wanted}-${hashOf(name)}` : wanted;
  names.added.set(name, made);
  return made;
}

function hashOf(name: string): string {
  return createHash("sha256").update(name).digest("hex").slice(0, 6);
}
