import { z } from "zod";
import { maxVersion } from "#core/citation/dataset-version";
import { boundsOf, parseEdtf } from "#core/dates/edtf";
import { entityKinds } from "#core/entity-kinds";
import { Slug } from "#core/event";
import { eventStatuses, eventTypes } from "#core/event-kinds";
import { listSorts } from "#core/list-query";
import { placeKinds } from "#core/place-kinds";
import { parseQuery } from "#core/search/parse-query";
import { laneChoices } from "#core/timeline/lanes";

/** A parameter of the API: what one value of it must be, in words and as a schema. */
export interface Parameter {
  /** checks one value, as it stands in the address */
  schema: z.ZodType<unknown, string>;
  /** whether several values may be given, repeated or separated by commas; each is checked alone */
  many: boolean;
  description: string;
}

const Words = z
  .string()
  .max(200, "Keep this under 200 characters.")
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, "Leave out control characters and halves of characters.");

/** A query of docs/search.md: what of it cannot be understood is told by the reader itself. */
const Query = Words.check(({ value, issues }) => {
  for (const { message } of parseQuery(value).problems) issues.push({ code: "custom", message, input: value });
});

const Period = z
  .string()
  .max(200, "Keep this under 200 characters.")
  .refine(isPeriod, "Write a day (2018-06-12), a month (2018-06) or a year (2018).")
  .meta({ examples: ["2018-06-12", "2018-06", "2018"] });

const Country = z
  .string()
  .regex(/^[A-Za-z]{2}$/, "Write a country as its two letters of ISO 3166, such as US.")
  .meta({ examples: ["US"] });

const SlugValue = Slug.max(200, "Keep this under 200 characters.");

/** The one set of parameters of pages, API and exports. */
export const filterParameters = {
  q: one(
    Query,
    'What must all hold: words in title, summary, names or places (a person in any spelling), "words side by side", -without, and field:value for type, status, country, person, place, tag, source, before, after, date.',
  ),
  from: one(Period, "First day of the window; of a month or a year its first day."),
  to: one(Period, "Last day of the window; of a month or a year its last day."),
  type: many(z.enum(eventTypes, choose(eventTypes)), "Kinds of event."),
  status: many(z.enum(eventStatuses, choose(eventStatuses)), "What became of the events."),
  country: many(Country, "Countries of which one takes part."),
  person: many(SlugValue, "People, organizations or governments of which one takes part, by their address parts."),
  place: many(SlugValue, "Places; what lies in them counts, too."),
  tag: many(SlugValue, "Topics."),
  source: many(Words, "Publishers that are cited."),
  knownOn: one(Period, "The day as of which everything is told: what the world knew then."),
  certainty: one(
    z.enum(["possible", "certain"], choose(["possible", "certain"])),
    "Whether an uncertain date may lie in the window (the default) or must.",
  ),
  sort: one(z.enum(["date", "-date"], choose(["date", "-date"])), "Oldest first (the default), or newest first."),
  lanes: one(z.enum(laneChoices, choose(laneChoices)), "By what the timeline is divided; country unless given."),
} satisfies Record<string, Parameter>;

/** Those of lists of people: names, countries and kinds are theirs, the rest chooses the events that are counted. */
export const peopleParameters = {
  ...filterParameters,
  q: one(Words, "Words that must all occur in a name, in any of its spellings."),
  country: many(Country, "Countries of people and bodies."),
  kind: many(z.enum(entityKinds, choose(entityKinds)), "Kinds: people, organizations, governments."),
  letter: one(
    z.string().regex(/^[A-Za-z#]$/, "Choose among A to Z and #."),
    "The letter under which they are listed: of the family name, of bodies that of the name.",
  ),
  sort: one(
    z.enum(listSorts, choose(listSorts)),
    "By name (the default), number of events, first or last event; a minus turns it around.",
  ),
} satisfies Record<string, Parameter>;

/** Those of lists of places: names, countries and kinds are theirs, the rest chooses the events that are counted. */
export const placeParameters = {
  ...filterParameters,
  q: one(Words, "Words that must all occur in a name, in any of its spellings."),
  country: many(Country, "Countries in which places lie."),
  kind: many(z.enum(placeKinds, choose(placeKinds)), "Kinds: countries, regions, cities, venues."),
  letter: peopleParameters.letter,
  sort: peopleParameters.sort,
} satisfies Record<string, Parameter>;

/** The version of the dataset to be told. */
export const versionParameter = one(
  wholeNumber(1, maxVersion),
  "The version of the dataset as of which everything is told: what was published then. Not together with knownOn.",
);

/** Parameters of single routes. */
export const limitParameter = one(wholeNumber(1, 500), "How many at most; 100 unless given.");
export const suggestParameters = {
  q: one(Words, "What somebody has typed, as in q of a filter; the last word need not be whole."),
  limit: one(wholeNumber(1, 20), "How many at most; 8 unless given."),
} satisfies Record<string, Parameter>;
export const widthParameter = one(
  wholeNumber(1, 20_000),
  "How wide the timeline is drawn, in CSS pixels; decides how many clusters. 1200 unless given.",
);
export const laneParameter = many(
  z.string().regex(/^[A-Za-z]{1,20}$/, "Write the id of a lane, as an answer has it."),
  "Lanes that alone are shown, such as those that `other` stands for (its `within`).",
);
export const frameParameters = {
  url: one(z.string().min(1, "Give the address of a page of this site."), "The address to be shown in a frame."),
  format: one(z.literal("json", "Only format=json is answered."), "json, which is the default too."),
  maxwidth: one(wholeNumber(1, 100_000), "How wide the frame may be, in CSS pixels."),
  maxheight: one(wholeNumber(1, 100_000), "How high the frame may be, in CSS pixels."),
};
export const cursorParameter = one(SlugValue, "`next` of the answer before: what follows is given.");

/** Checks the values of one parameter; null where all are well, else the first problem. */
export function problemOf(
  { schema, many: isList }: Parameter,
  values: readonly string[],
): { value: string; message: string } | null {
  const given = values.flatMap((value) => (isList ? value.split(",") : [value])).map((value) => value.trim());
  const [, second] = given.filter(Boolean);
  if (!isList && second !== undefined) return { value: second, message: "Give this parameter once." };
  for (const value of given.filter(Boolean)) {
    const result = schema.safeParse(value);
    if (!result.success) return { value, message: result.error.issues[0]?.message ?? "This is not understood." };
  }
  return null;
}

function one(schema: z.ZodType<unknown, string>, description: string): Parameter {
  return { schema, many: false, description };
}

function many(schema: z.ZodType<unknown, string>, description: string): Parameter {
  return { schema, many: true, description: `${description} Repeated or separated by commas, at most 50.` };
}

function choose(choices: readonly string[]): string {
  return `Choose among ${choices.join(", ")}.`;
}

/** Written in digits alone; the schema describes the number that they mean. */
export function wholeNumber(from: number, to: number): z.ZodType<number, string> {
  const message = `Write a whole number from ${from} to ${to}.`;
  return z
    .string()
    .regex(/^\d{1,10}$/, message)
    .transform(Number)
    .pipe(z.number(message).int(message).min(from, message).max(to, message));
}

function isPeriod(text: string): boolean {
  const date = parseEdtf(text);
  return !("problem" in date) && date.kind === "point" && boundsOf(date).earliest !== null;
}
