import type { ArticleReading } from "#core/extract/article-reading";
import type { ExtractedPlace } from "#core/extract/extracted-event";
import { findCountry } from "#core/names/countries";
import type { NameMention } from "#core/names/name-mention";

/** The place that the name at a token stands for. */
export function placeAt(reading: ArticleReading, at: number): ExtractedPlace | null {
  const name = reading.nameAt[at];
  if (!name || name.person) return null;
  if (name.place) return writtenCountry(reading, name) ?? knownPlace(reading, name.place);
  if (!name.country || name.isAdjective) return null;
  const isCapital =
    reading.text.slice(reading.tokens[name.from]?.start, reading.tokens[name.to - 1]?.end) === name.country.capital;
  return isCapital
    ? { name: name.country.capital as string, country: name.country.code, slug: null }
    : countryPlace(reading, name.country.code);
}

function knownPlace(reading: ArticleReading, { id, name }: { id: string; name: string }): ExtractedPlace {
  return { name, country: countryOf(reading, id), slug: id };
}

/** `Brunei`, where the place of that name is its capital. */
function writtenCountry(reading: ArticleReading, { from, to, place }: NameMention): ExtractedPlace | null {
  const country = findCountry(countryOf(reading, place?.id ?? "") ?? "");
  const written = reading.text.slice(reading.tokens[from]?.start, reading.tokens[to - 1]?.end);
  const isOther = country && written === country.name && place?.name !== country.name;
  return isOther ? countryPlace(reading, country.code) : null;
}

function countryOf(reading: ArticleReading, id: string): string | null {
  return reading.index.placesById.get(id)?.country ?? null;
}

/** Whether the name at a token is that of a town or venue, not of a country. */
export function isTown(reading: ArticleReading, at: number): boolean {
  const name = reading.nameAt[at];
  if (!name || name.person || name.body || reading.tokens[name.to]?.kind === "possessive") return false;
  return (
    name.place !== null ||
    (name.country !== null && !name.isAdjective && reading.tokens[name.from]?.text === name.country.capital)
  );
}

/** A country as a place. */
export function countryPlace(reading: ArticleReading, code: string): ExtractedPlace | null {
  const country = findCountry(code);
  const known = reading.index.countryPlaces.get(code);
  return country && { name: country.name, country: code, slug: known?.id ?? null };
}

/** The town that a newsroom puts before its report: `SEOUL, June 18 - `, `NEW YORK: `. */
export function findDateline(reading: ArticleReading): ExtractedPlace | null {
  return reading.opening > 0 ? placeAt(reading, 0) : null;
}
