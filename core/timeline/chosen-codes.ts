import type { CodedColumn } from "#core/timeline/columns";
import type { Filter } from "#core/timeline/filter";

type Choices = Pick<Filter, "type" | "status" | "country">;

/** Which values of a coded column are chosen; null = all. */
export function chosenCodes<T>(column: CodedColumn<T>, isChosen: ((value: T) => boolean) | null): Uint8Array | null {
  return isChosen && Uint8Array.from(column.values, (value) => (isChosen(value) ? 1 : 0));
}

/** The choices of a filter as flags of a block's codes. */
export function choicesOf({ type, status, country }: Choices) {
  return {
    type: type.length > 0 ? (value: string) => (type as string[]).includes(value) : null,
    status: status.length > 0 ? (value: string) => (status as string[]).includes(value) : null,
    country: country.length > 0 ? (values: readonly string[]) => values.some((value) => country.includes(value)) : null,
  };
}

/** Blocks have hundreds of sets of countries each; which of them hold the chosen ones is kept for the choice that was last asked. */
const lastCountries = new WeakMap<object, { key: string; flags: Uint8Array }>();

/** Which sets of countries hold a chosen one; null = all. */
export function countryCodes(countries: CodedColumn<readonly string[]>, filter: Choices): Uint8Array | null {
  const isChosen = choicesOf(filter).country;
  if (isChosen === null) return null;
  const key = filter.country.join();
  const known = lastCountries.get(countries);
  if (known?.key === key) return known.flags;
  const flags = Uint8Array.from(countries.values, (values) => (isChosen(values) ? 1 : 0));
  lastCountries.set(countries, { key, flags });
  return flags;
}
