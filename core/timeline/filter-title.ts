import { countryName } from "#core/country-name";
import { formatDay } from "#core/dates/format-date";
import { formatWindow } from "#core/dates/format-window";
import type { EventType } from "#core/event";
import { statusWords } from "#core/event-words";
import { tagName } from "#core/tag";
import type { Filter } from "#core/timeline/filter";

const plurals: Record<EventType, string> = {
  summit: "summits",
  visit: "visits",
  meeting: "meetings",
  talks: "talks",
  call: "calls",
  letter: "letters",
  agreement: "agreements",
  statement: "statements",
  action: "actions",
};

/**
 * A filter as a heading: "Summits and talks with the United States, held, 2018". `nameOf` gives the names of people and places
 * by their slugs.
 */
export function filterTitle(filter: Filter, nameOf: (slug: string) => string): string {
  const { type, country, person, place, tag, source, q, status, from, to, certainty, knownOn } = filter;
  const parts = [
    type.length > 0 ? listWords(type.map((one) => plurals[one])) : "events",
    country.length > 0 && ` with ${listWords(country.map(countryWords))}`,
    person.length > 0 && ` with ${listWords(person.map(nameOf), "or")}`,
    place.length > 0 && ` in ${listWords(place.map(nameOf), "or")}`,
    tag.length > 0 && ` on ${listWords(tag.map(tagName), "or")}`,
    source.length > 0 && ` as told by ${listWords(source, "or")}`,
    q && ` matching “${q}”`,
    status.length > 0 &&
      `, ${listWords(
        status.map((one) => statusWords[one].toLowerCase()),
        "or",
      )}`,
    (from || to) && `, ${certainty === "certain" ? "certainly " : ""}${formatWindow(from, to)}`,
    knownOn && `, as known on ${formatDay(knownOn)}`,
  ];
  const words = parts.filter(Boolean).join("");
  return words === "events" ? "All events" : `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** "a", "a and b", "a, b and c" */
function listWords(words: readonly string[], joint = "and"): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${joint} ${last}`;
}

/** English names some countries with an article. */
function countryWords(code: string): string {
  const name = countryName(code);
  const isPlural = /^(United|Netherlands|Philippines|Maldives|Bahamas|Czech Rep|Dominican Rep|Central African)/.test(
    name,
  );
  return isPlural ? `the ${name}` : name;
}
