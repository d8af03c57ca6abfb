import { countryCode } from "#core/country-name";
import type { Wording } from "#core/language/wording";

/** A place as the record words it, with its name in a script of its country where that is known. */
export interface NamedPlace {
  name: string;
  native?: string | null;
  country?: string | null;
}

/** The name of a place as a page gives it first, and the other one that the record has, if any. */
export function placeNames(place: NamedPlace, wording: Wording): [first: string, second: string | null] {
  const { name, native } = place;
  const first = placeWords(place, wording);
  const second = first === name ? native : name;
  return [first, second && second !== first ? second : null];
}

/** A place as pages in a language call it: "UN Headquarters, New York", "유엔 본부, 뉴욕". What has no other name keeps its own. */
export function placeWords({ name, native }: NamedPlace, wording: Wording): string {
  if (wording.language === "en") return name;
  const code = countryCode(name);
  if (code) return wording.country(code);
  const known = wording.t(name);
  if (known !== name) return known;
  if (native && /\p{Script=Hangul}/u.test(native)) return native;
  const parts = name.split(/, | and /);
  const words = parts.map((part) => wording.t(part));
  return parts.every((part, index) => words[index] !== part) ? words.join(", ") : name;
}
