import { z } from "zod";
import type { ArticleCard, ArticleRecord } from "#core/article";
import type { DatasetVersion } from "#core/citation/dataset-version";
import { ClaimField, ClaimStatus, type EventRecord, EventStatus, EventType } from "#core/event";
import { type Suggestion, suggestionKinds } from "#core/search/suggestion";

/**
 * What the API answers. Answers may gain fields; what is described here stays. Real answers are held against these schemas
 * (e2e/openapi.spec.ts), and the types of the program against them by the compiler.
 */

const Edtf = z.string().meta({ description: "A date of EDTF (ISO 8601-2).", examples: ["2018-06-12"] });
const Day = z.iso.date();
const Country = z.string().length(2).meta({ description: "ISO 3166-1 alpha-2." });

const Place = z
  .looseObject({
    slug: z.string().nullable(),
    name: z.string(),
    native: z.string().nullish().meta({ description: "The name in a script of the country." }),
    country: Country.nullable(),
    lat: z.number().nullable(),
    lon: z.number().nullable(),
  })
  .meta({ id: "Place", description: "WGS 84, in degrees. `slug` is null where the place is not one of ours." });

const Participant = z
  .looseObject({
    slug: z.string(),
    name: z.string(),
    native: z.string().nullable().meta({ description: "The name in the bearer’s own script." }),
    country: Country.nullable(),
    office: z.string().nullable().meta({ description: "As held then." }),
  })
  .meta({ id: "Participant" });

const Cited = {
  url: z.string().nullable(),
  publisher: z.string(),
  title: z.string(),
  date: Edtf.nullable(),
};

const Source = z
  .looseObject({
    ...Cited,
    kind: z.enum(["primary", "press", "reference", "relay"]),
    supports: z.array(ClaimField),
  })
  .meta({ id: "Source" });

const passage = {
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  start: z.int(),
  end: z.int(),
  supports: z.array(ClaimField),
};

const Evidence = z
  .looseObject({ article: z.string(), ...passage })
  .meta({ id: "Evidence", description: "A passage of a stored article; offsets in UTF-16 code units of its text." });

const HistoryEntry = z
  .looseObject({
    knownOn: Edtf.nullable(),
    status: ClaimStatus,
    date: Edtf.nullable(),
    place: z.string().nullable(),
    note: z.string().nullable(),
    source: z.looseObject(Cited),
  })
  .meta({ id: "HistoryEntry", description: "What a source reported, and since when that was known." });

export const EventAnswer = z
  .looseObject({
    id: z.uuid(),
    slug: z.string(),
    url: z.url(),
    title: z.string(),
    type: EventType,
    status: EventStatus,
    date: Edtf,
    earliest: Day.nullable().meta({ description: "First possible day; null = open." }),
    latest: Day.nullable().meta({ description: "Last possible day; null = open." }),
    place: Place.nullable(),
    participants: z.array(Participant),
    summary: z.string(),
    tags: z.array(z.string()),
    counterpart: z.string(),
    places: z.array(Place),
    note: z.string().nullable(),
    related: z.array(
      z.looseObject({ slug: z.string(), kind: z.enum(["related", "part_of", "follows", "outcome_of", "replaces"]) }),
    ),
    sources: z.array(Source),
    evidence: z.array(Evidence),
    history: z.array(HistoryEntry),
    version: z.int().meta({ description: "How often the record was changed, from 1." }),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: "Event" }) satisfies z.ZodType<EventRecord>;

export const VersionAnswer = z
  .looseObject({ number: z.int(), at: z.iso.datetime().nullable(), day: Day.nullable() })
  .meta({ id: "DatasetVersion", description: "A state of all published data." }) satisfies z.ZodType<DatasetVersion>;

export const EventsAnswer = z.looseObject({
  events: z.array(EventAnswer),
  total: z.int().meta({ description: "All events of the query, on this page or not." }),
  next: z.string().nullable().meta({ description: "The cursor of the rest; null at the end." }),
  query: z.string().meta({ description: "The query as it was understood." }),
  version: VersionAnswer,
});

const articleCard = {
  slug: z.string(),
  url: z.url(),
  title: z.string(),
  publisher: z.string(),
  source: z.string().nullable().meta({ description: "The address of the original." }),
  date: Day,
  language: z.string().meta({ description: "BCP 47." }),
  events: z.int().meta({ description: "How many events its text supports." }),
};

const ArticleInList = z.looseObject(articleCard).meta({ id: "ArticleCard" }) satisfies z.ZodType<ArticleCard>;

export const ArticleAnswer = z
  .looseObject({
    ...articleCard,
    text: z.string(),
    sha256: z.string().length(64),
    evidence: z.array(z.looseObject({ event: z.string(), ...passage })),
  })
  .meta({ id: "Article" }) satisfies z.ZodType<ArticleRecord>;

export const ArticlesAnswer = z.looseObject({ articles: z.array(ArticleInList), total: z.int() });

export const SuggestAnswer = z.looseObject({
  suggestions: z.array(
    z
      .looseObject({
        kind: z.enum(suggestionKinds),
        slug: z.string(),
        name: z.string(),
        matchedVia: z
          .string()
          .nullable()
          .meta({ description: "Another spelling under which it was found; null where its name is." }),
      })
      .meta({ id: "Suggestion" }) satisfies z.ZodType<Suggestion>,
  ),
});

const TimelineItem = z.union([
  z.looseObject({
    kind: z.literal("event"),
    slug: z.string(),
    title: z.string(),
    type: EventType,
    status: EventStatus,
    date: Edtf,
    earliest: Day.nullable(),
    latest: Day.nullable(),
    lane: z.string(),
    formerDates: z.array(Edtf),
  }),
  z.looseObject({
    kind: z.literal("cluster"),
    lane: z.string(),
    from: Day,
    to: Day,
    count: z.int(),
    titles: z.array(z.string()),
  }),
]);

export const TimelineAnswer = z.looseObject({
  level: z.enum(["events", "clusters"]),
  from: Day,
  to: Day,
  items: z.array(TimelineItem).max(400),
  lanes: z.array(z.looseObject({ id: z.string(), title: z.string(), count: z.int() })),
  density: z.array(z.looseObject({ from: Day, to: Day, count: z.int() })),
  total: z.int(),
});

export const KnownDaysAnswer = z.looseObject({
  days: z.array(
    z.looseObject({
      day: Day,
      changes: z
        .int()
        .meta({ description: "Of how many events something became known, since the day before it here." }),
    }),
  ),
});

export const OEmbedAnswer = z
  .looseObject({
    version: z.literal("1.0"),
    type: z.literal("rich"),
    provider_name: z.string(),
    provider_url: z.url(),
    title: z.string(),
    cache_age: z.int(),
    html: z.string(),
    width: z.int(),
    height: z.int(),
  })
  .meta({ id: "OEmbed", description: "A rich answer of oEmbed 1.0 (oembed.com)." });

export const HealthAnswer = z.looseObject({
  status: z.enum(["ok", "unavailable"]),
  database: z.enum(["ok", "away"]),
  version: z.string(),
});

export const ReadyAnswer = z.looseObject({
  status: z.enum(["ready", "not ready"]),
  /** in words; null = ready */
  reason: z.string().nullable(),
});

export const ErrorAnswer = z
  .looseObject({
    error: z.looseObject({
      code: z.enum(["bad_parameter", "not_found", "gone", "too_many_requests", "not_implemented", "unavailable"]),
      message: z.string(),
      field: z.string().nullable().meta({ description: "The parameter that is wrong, where one is." }),
    }),
  })
  .meta({ id: "Error" });
