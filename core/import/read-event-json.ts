import { z } from "zod";
import { ClaimField, ClaimStatus } from "#core/event";
import { directedKinds } from "#core/event-draft";
import { isSlug } from "#core/slug";
import type { RowProblem } from "./file-row";
import type { ToldEvent, ToldRelation } from "./told-event";

const text = z.string();
const Publication = { url: text.nullish(), publisher: text, title: text, date: text.nullish() };
const Fields = z.array(ClaimField);

/** The fields of an event as our exports, the API and the files in seeds/ have them, each by itself. */
const fields = {
  title: text,
  type: text,
  status: text,
  date: text,
  summary: text,
  note: text.nullable(),
  place: z
    .union([
      text,
      z.looseObject({ name: text, slug: text.nullish(), ids: z.array(text).optional(), country: text.nullish() }),
    ])
    .nullable(),
  places: z.array(z.looseObject({ slug: text.nullish() })),
  participants: z.array(
    z.union([
      text,
      z.looseObject({
        name: text,
        slug: text.nullish(),
        entity: text.nullish(),
        country: text.nullish(),
        office: text.nullish(),
      }),
    ]),
  ),
  tags: z.array(text),
  related: z.array(
    z.union([text, z.looseObject({ slug: text, kind: z.enum(["related", ...directedKinds]).optional() })]),
  ),
  sources: z.array(
    z.looseObject({
      ...Publication,
      kind: z.enum(["primary", "press", "reference", "relay"]).default("press"),
      supports: Fields.default([]),
    }),
  ),
  evidence: z.array(
    z.looseObject({
      article: text,
      exact: text,
      prefix: text,
      suffix: text,
      start: z.int(),
      end: z.int(),
      supports: Fields,
    }),
  ),
  history: z.array(
    z.looseObject({
      knownOn: text.nullable(),
      status: ClaimStatus,
      date: text.nullish(),
      place: text.nullish(),
      note: text.nullish(),
      source: z.looseObject(Publication),
    }),
  ),
};

type Name = keyof typeof fields;
type Value<Key extends Name> = z.infer<(typeof fields)[Key]>;

/** What an event in JSON says, and which of its fields are not as they should be. */
export function readEventJson(event: Readonly<Record<string, unknown>>): { told: ToldEvent; problems: RowProblem[] } {
  const problems: RowProblem[] = [];
  const take = <Key extends Name>(name: Key): Value<Key> | undefined => {
    const given = name === "evidence" ? (event.evidence ?? event.quotes) : event[name];
    if (given === undefined) return undefined;
    const parsed = fields[name].safeParse(given);
    if (parsed.success) return parsed.data as Value<Key>;
    for (const { path, message } of parsed.error.issues.slice(0, 5))
      problems.push({ column: [name, ...path].join("."), message });
    return undefined;
  };
  const { id, slug } = event;
  const told = {
    id: typeof id === "string" && isUuid(id) ? id : undefined,
    slug: typeof slug === "string" ? slug : typeof id === "string" && isSlug(id) && !isUuid(id) ? id : undefined,
    ...{ title: take("title"), type: take("type"), status: take("status"), date: take("date") },
    ...{ summary: take("summary"), note: take("note"), tags: take("tags")?.toSorted() },
    place: toPlace(take("place"), take("places")),
    participants: take("participants")?.map(toParticipant),
    related: toRelated(take("related")),
    sources: take("sources")?.map(({ kind, supports, ...source }) => ({
      ...toPublication(source),
      kind,
      supports: supports.toSorted(),
    })),
    quotes: take("evidence")?.map(({ article, exact, prefix, suffix, start, end, supports }) => ({
      ...{ article, exact, prefix, suffix, start, end, supports: supports.toSorted() },
    })),
    history: take("history")?.map(({ knownOn, status, date, place, note, source }) => ({
      ...{ knownOn: knownOn ?? "", status, date: date ?? null, place: place ?? null, note: note ?? "" },
      source: toPublication(source),
    })),
  };
  const said = Object.entries(told).filter(([, value]) => value !== undefined);
  return { told: Object.fromEntries(said) as ToldEvent, problems };
}

function isUuid(value: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
}

function toPlace(
  place: Value<"place"> | undefined,
  places: Value<"places"> | undefined,
): ToldEvent["place"] | undefined {
  if (place === undefined || place === null) return place;
  if (typeof place === "string") return place.trim() ? { slugs: [], name: place, country: null } : null;
  const stations = (places ?? []).flatMap(({ slug }) => slug ?? []);
  const slugs = place.ids ?? (stations.length > 0 ? stations : place.slug ? [place.slug] : []);
  return { slugs, name: place.name, country: place.country ?? null };
}

function toParticipant(given: Value<"participants">[number]) {
  if (typeof given === "string") return { slug: null, name: given };
  const { name, slug, entity, country, office } = given;
  return { slug: slug ?? entity ?? null, name, country: country ?? null, office: office ?? null };
}

function toRelated(related: Value<"related"> | undefined): ToldRelation[] | undefined {
  return related
    ?.map((other) => (typeof other === "string" ? { slug: other, kind: "related" as const } : toRelation(other)))
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}

function toRelation({
  slug,
  kind = "related",
}: {
  slug: string;
  kind?: ToldRelation["kind"] | undefined;
}): ToldRelation {
  return { slug, kind };
}

function toPublication({
  url,
  publisher,
  title,
  date,
}: {
  url?: string | null | undefined;
  publisher: string;
  title: string;
  date?: string | null | undefined;
}) {
  return { url: url ?? null, publisher, title, date: date ?? null };
}
