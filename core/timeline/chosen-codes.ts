import type { CodedColumn } from "#core/timeline/columns";
import type { Filter } from "#core/timeline/filter";

type Choices = Pick<Filter, "type" | "status" | "country">;

/** Which values of a coded column are chosen; null = all. */
export function chosenCodes<T>(column: CodedColumn<T>, isChosen: ((value: T) => boolean) | null): Uint8Array | null {
  return isChosen && Uint8Array.from(column.values, (value) => (isChosen(value) ? 1 : 0));
}

/** The choices of a filter as flags of a block's codes. */
export function choicesOf({ type, status }: Pick<Choices, "type" | "status">) {
  return {
    type: type.length > 0 ? (value: string) => (type as string[]).includes(value) : null,
    status: status.length > 0 ? (value: string) => (status as string[]).includes(value) : null,
  };
}

/** Blocks have hundreds of sets of countries each: which of them hold a country is kept for each that was asked for. */
const holders = new WeakMap<CodedColumn<readonly string[]>, Map<string, Uint8Array>>();

/** Which sets of countries hold a chosen one; null = all. */
export function countryCodes(countries: CodedColumn<readonly string[]>, { country }: Choices): Uint8Array | null {
  const [first, ...others] = country.map((code) => holdersOf(countries, code));
  if (!first || others.length === 0) return first ?? null;
  return first.map((flag, place) => flag | (others.some((flags) => flags[place] === 1) ? 1 : 0));
}

function holdersOf(countries: CodedColumn<readonly string[]>, code: string): Uint8Array {
  const kept = holders.get(countries) ?? new Map<string, Uint8Array>();
  holders.set(countries, kept);
  const flags = kept.get(code) ?? Uint8Array.from(countries.values, (values) => (values.includes(code) ? 1 : 0));
  if (kept.size < mostHolders) kept.set(code, flags);
  return flags;
}

/** More countries than there are. */
const mostHolders = 250;
