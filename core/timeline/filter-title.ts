import { countryName } from "#core/country-name";
import { formatDay } from "#core/dates/format-date";
import { formatWindow } from "#core/dates/format-window";
import type { EventType } from "#core/event";
import { statusWords, typeWords } from "#core/event-words";
import { english } from "#core/language/english";
import type { Wording } from "#core/language/wording";
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
export function filterTitle(filter: Filter, nameOf: (slug: string) => string, wording: Wording = english): string {
  if (wording.language === "ko") return koreanTitle(filter, nameOf, wording);
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

/** "미국 관련 정상회담·회담(성사), 2018년": what is asked of the events stands before them. */
function koreanTitle(filter: Filter, nameOf: (slug: string) => string, wording: Wording): string {
  const { type, country, person, place, tag, source, q, status, from, to, certainty, knownOn } = filter;
  const { t, day, window } = wording;
  const asked = [
    country.length > 0 && `${country.map((code) => wording.country(code)).join("·")} 관련`,
    person.length > 0 && `${person.map(nameOf).join("·")} 참여`,
    place.length > 0 && `${place.map(nameOf).join("·")} 개최`,
    tag.length > 0 && `‘${tag.map((one) => t(tagName(one))).join("·")}’ 주제`,
    source.length > 0 && `${source.join("·")} 보도`,
    q && `‘${q}’ 검색`,
  ].filter(Boolean);
  const kinds = type.map((one) => t(typeWords[one])).join("·") || (asked.length > 0 ? "사건" : "모든 사건");
  const fate = status.map((one) => t(statusWords[one])).join("·");
  const parts = [
    `${[...asked, kinds].join(" ")}${fate && `(${fate})`}`,
    (from || to) && `${certainty === "certain" ? "확실히 " : ""}${window(from, to)}`,
    knownOn && `${day(knownOn)} 기준`,
  ];
  return parts.filter(Boolean).join(", ");
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
