import { countries } from "./countries";
import { normalizeName } from "./normalize-name";

const inEnglish = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

/** All countries that have a code, by their English names, for a list to choose from. */
export function listCountries(): { code: string; name: string }[] {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .flatMap((code) => {
      const name = notCountries.has(code) ? undefined : inEnglish.of(code);
      return name ? [{ code, name }] : [];
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Codes of Unicode's that are of no country, and its second ones for some. */
const notCountries = new Set(
  "EU EZ QO UN XA XB ZZ AN BU CS DD FX NT TP YU ZR UK VD YD RH SU DY HV NH NQ PU PC PZ QU CT".split(" "),
);

let byName: Map<string, string> | undefined;

/**
 * The ISO 3166 code that somebody means: a code, or a name of the country in English. Null where nothing is written; what is
 * neither stays as it is, for whoever checks it to refuse.
 */
export function toCountryCode(text: string | undefined): string | null {
  const written = (text ?? "").trim();
  if (written === "") return null;
  if (/^[a-z]{2}$/i.test(written)) return written.toUpperCase();
  byName ??= new Map([
    ...countries
      .filter(({ code }) => !notCountries.has(code))
      .flatMap(({ code, name, names }) => [name, ...names].map((each) => [normalizeName(each), code] as const)),
    ...listCountries().map(({ code, name }) => [normalizeName(name), code] as const),
  ]);
  return byName.get(normalizeName(written)) ?? written;
}
