import { isSlug } from "#core/slug";

/** What is compared: a country by its ISO 3166 code, or somebody by slug. */
export type Subject = { country: string } | { person: string };

/** Reads a subject as addresses have it: two letters are a country, any other slug somebody. Null: it is a name in words. */
export function parseSubject(text: string): Subject | null {
  if (/^[a-z]{2}$/i.test(text)) return { country: text.toUpperCase() };
  return isSlug(text) ? { person: text } : null;
}

/** A subject as addresses have it. */
export function toSubjectText(subject: Subject): string {
  return "country" in subject ? subject.country : subject.person;
}
