import { addDays } from "#core/dates/calendar";
import { boundsOf, parseEdtf } from "#core/dates/edtf";
import { eventStatuses, eventTypes } from "#core/event-kinds";
import { countries } from "#core/names/countries";
import { normalizeName } from "#core/names/normalize-name";
import { type ColumnTerm, type SearchTerm, type TermField, termFields } from "./search-query";

type Read = { term: SearchTerm } | { column: ColumnTerm } | { problem: string };
type Reader = (values: string[], not: boolean) => Read;

/** The fields of the query language. Their names are those of the parameters as far as there is one. */
const readers: Record<string, Reader> = {
  type: readChoice("type", eventTypes),
  status: readChoice("status", eventStatuses),
  country: readCountries,
  ...Object.fromEntries(termFields.map((field) => [field, readTerm(field)])),
  before: readDays(({ earliest }) => ({ from: null, to: earliest && addDays(earliest, -1) })),
  after: readDays(({ latest }) => ({ from: latest && addDays(latest, 1), to: null })),
  date: readDays(({ earliest, latest }) => ({ from: earliest, to: latest })),
};

/** The names of all fields, in the order in which they are told. */
export const fieldNames: readonly string[] = Object.keys(readers);

/** What `field:values` asks for, or what is wrong with it, in words. */
export function readField(name: string, values: string[], not: boolean): Read {
  const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
  if (!read)
    return {
      problem: `There is no field “${name}”. There are ${fieldNames.join(", ")}. To look for these words, put them in quotes.`,
    };
  return values.length > 0 ? read(values, not) : { problem: `Write what to look for right behind “${name}:”.` };
}

function readChoice<T extends string>(field: "type" | "status", choices: readonly T[]): Reader {
  return (values, not) => {
    const chosen = values.map((value) => choices.find((choice) => choice === value.toLowerCase()));
    if (chosen.includes(undefined)) return { problem: `Choose among ${choices.join(", ")}.` };
    return { column: { field, values: chosen as T[], not } };
  };
}

const codes = new Map(
  countries.flatMap(({ code, name, names, adjectives }) =>
    [code, name, ...names, ...adjectives].map((word) => [normalizeName(word), code] as const),
  ),
);

function readCountries(values: string[], not: boolean): Read {
  const found = values.map((value) =>
    /^[a-z]{2}$/i.test(value) ? value.toUpperCase() : codes.get(normalizeName(value)),
  );
  if (found.includes(undefined)) return { problem: "Write a country by its name or its two letters, such as US." };
  return { column: { field: "country", values: found as string[], not } };
}

function readTerm(kind: TermField): Reader {
  return (values, not) => ({ term: { kind, values, not } });
}

type Days = { earliest: string | null; latest: string | null };

/** Neither of days that lie before or after a period is one of it. */
function readDays(toWindow: (period: Days) => { from: string | null; to: string | null }): Reader {
  return ([value = "", ...more], not) => {
    const date = parseEdtf(value);
    if (more.length > 0 || not) return { problem: "Give one date, and no minus before it." };
    if ("problem" in date || date.kind !== "point")
      return { problem: "Write a day (2018-06-12), a month (2018-06) or a year (2018)." };
    return { column: { field: "date", ...toWindow(boundsOf(date)) } };
  };
}
