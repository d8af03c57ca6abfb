import { z } from "zod";
import type { Problem } from "#core/desk/event-problems";
import { placeKindWords } from "#core/entity-words";
import { toCountryCode } from "#core/names/country-code";
import { PlaceRecordDraft } from "#core/place";
import { lineOf, linesIn, type RecordFields, type RecordForm, type RecordPart } from "./record-fields";
import { isSameSpelling, problemsBy } from "./record-problems";

const parts: RecordPart<PlaceRecordDraft>[] = [
  { key: "name", name: "Name", fields: ["name"], words: ({ name }) => name },
  { key: "kind", name: "Kind", fields: ["kind"], words: ({ kind }) => placeKindWords[kind] },
  {
    key: "parent",
    name: "Lies in",
    fields: ["parent", "parentSlug", "parentFor"],
    words: ({ parent }) => parent ?? "",
  },
  { key: "country", name: "Country", fields: ["country"], words: ({ country }) => country ?? "" },
  {
    ...{ key: "position", name: "Position", fields: ["lat", "lon"] },
    words: ({ lat, lon }) => (lat === null || lon === null ? "" : `${lat}, ${lon}`),
  },
  { key: "native", name: "In its own script", fields: ["native"], words: ({ native }) => native ?? "" },
  { key: "aliases", name: "Also written", fields: ["aliases"], words: ({ aliases }) => aliases.join("\n") },
];

/** Places in their form. */
export const placeForm: RecordForm<PlaceRecordDraft> = {
  ...{ noun: "place", parts, toFields, toDraft, problemsOf },
  parse: (kept) => z.object(PlaceRecordDraft.shape).safeParse(kept).data ?? null,
};

function toFields({ name, kind, parent, country, lat, lon, native, aliases }: PlaceRecordDraft): RecordFields {
  return {
    lines: {
      ...{ name, kind, parent: parent ?? "", country: country ?? "", native: native ?? "" },
      ...{ lat: lat === null ? "" : String(lat), lon: lon === null ? "" : String(lon), aliases: aliases.join("\n") },
    },
    rows: [],
  };
}

function toDraft(fields: RecordFields, id: string): PlaceRecordDraft {
  const { lines } = fields;
  const draft = {
    ...{ id, name: lineOf(fields, "name") ?? "", kind: lines.kind, parent: lineOf(fields, "parent") },
    ...{ country: toCountryCode(lines.country), lat: toDegrees(lines.lat), lon: toDegrees(lines.lon) },
    ...{ native: lineOf(fields, "native"), aliases: linesIn(lines.aliases) },
  };
  // what is wrong with it is for `problemsOf` to say
  return draft as PlaceRecordDraft;
}

/** What is no number becomes none that a position can have. */
function toDegrees(text: string | undefined): number | null {
  const written = (text ?? "").trim().replace(",", ".");
  return written === "" ? null : Number(written);
}

const messages = {
  name: "Give the name, in Latin letters and at most 200 of them.",
  country: "This is no country. Write its English name or its two letters, or leave it empty.",
  kind: "Say what it is: a country, a region, a city or a venue.",
  lat: "A latitude lies between -90 and 90 degrees.",
  lon: "A longitude lies between -180 and 180 degrees.",
  parent: "Choose a place on record.",
};

function problemsOf(draft: PlaceRecordDraft): Problem[] {
  const { id, name, aliases, parent, lat, lon } = draft;
  return [
    ...problemsBy(PlaceRecordDraft, draft, messages),
    ...aliases
      .filter((alias) => isSameSpelling(alias, name))
      .map((alias) => ({
        field: "aliases",
        message: `“${alias}” is the name itself: no place is its own alias. Take it out here.`,
      })),
    ...(parent === id ? [{ field: "parent", message: "A place does not lie in itself." }] : []),
    ...((lat === null) !== (lon === null)
      ? [{ field: "lat", message: "A position has both a latitude and a longitude, or neither." }]
      : []),
  ];
}
