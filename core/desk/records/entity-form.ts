import { z } from "zod";
import { boundsOf, isEdtf } from "#core/dates/edtf";
import type { Problem } from "#core/desk/event-problems";
import { EntityDraft, type OfficeDraft } from "#core/entity";
import { kindWords } from "#core/entity-words";
import { toCountryCode } from "#core/names/country-code";
import { scriptOf } from "#core/names/script-of";
import { lineOf, linesIn, type RecordFields, type RecordForm, type RecordPart } from "./record-fields";
import { isSameSpelling, problemsBy } from "./record-problems";

const parts: RecordPart<EntityDraft>[] = [
  { key: "name", name: "Name", fields: ["name"], words: ({ name }) => name },
  { key: "kind", name: "Kind", fields: ["kind"], words: ({ kind }) => kindWords[kind] },
  { key: "country", name: "Country", fields: ["country"], words: ({ country }) => country ?? "" },
  {
    ...{ key: "native", name: "In its own script", fields: ["native", "nativeScript", "hanja"] },
    words: ({ native, nativeScript, hanja }) => sentence([native, nativeScript, hanja]),
  },
  { key: "aliases", name: "Also written", fields: ["aliases"], words: ({ aliases }) => aliases.join("\n") },
  { key: "short", name: "Short forms", fields: ["short"], words: ({ short }) => short.join("\n") },
  {
    ...{ key: "ambiguous", name: "Borne by others too", fields: ["ambiguous"] },
    words: ({ ambiguousAliases }) => ambiguousAliases.join("\n"),
  },
  { key: "offices", name: "Offices", fields: ["offices"], words: ({ offices }) => offices.map(officeWords).join("\n") },
  {
    ...{ key: "affiliation", name: "Affiliation", fields: ["affiliation"] },
    words: ({ affiliation }) => affiliation ?? "",
  },
  {
    ...{ key: "sources", name: "Sources", fields: ["sources", "checked"] },
    words: ({ sources, checked }) => [...sources, checked ? "checked" : "not checked"].join("\n"),
  },
  { key: "note", name: "Note", fields: ["note"], words: ({ note }) => note ?? "" },
];

/** People, organizations and governments in their form. */
export const entityForm: RecordForm<EntityDraft> = {
  ...{ noun: "entity", parts, toFields, toDraft, problemsOf },
  parse: (kept) => z.object(EntityDraft.shape).safeParse(kept).data ?? null,
};

function sentence(words: (string | null | undefined)[]): string {
  return words.filter(Boolean).join(", ");
}

function officeWords({ title, from, to, attested, country }: EntityDraft["offices"][number]): string {
  const time = from || to ? `${from ?? "…"} to ${to ?? "…"}` : null;
  return sentence([title, time, attested && `attested ${attested}`, country]);
}

function toFields(draft: EntityDraft): RecordFields {
  const { name, kind, country, native, nativeScript, hanja, affiliation, note, checked } = draft;
  return {
    lines: {
      ...{ name, kind, country: country ?? "", native: native ?? "", nativeScript: nativeScript ?? "" },
      ...{ hanja: hanja ?? "", affiliation: affiliation ?? "", note: note ?? "", checked: checked ? "yes" : "" },
      aliases: draft.aliases.join("\n"),
      short: draft.short.join("\n"),
      ambiguous: draft.ambiguousAliases.join("\n"),
      sources: draft.sources.join("\n"),
    },
    rows: draft.offices.map(({ title, from, to, attested, country: of }) => ({
      ...{ title, from: from ?? "", to: to ?? "", attested: attested ?? "", country: of ?? "" },
    })),
  };
}

function toDraft(fields: RecordFields, id: string): EntityDraft {
  const { lines, rows } = fields;
  const native = lineOf(fields, "native");
  const draft = {
    ...{ id, kind: lines.kind, name: lineOf(fields, "name") ?? "", country: toCountryCode(lines.country) },
    ...{ native, nativeScript: lineOf(fields, "nativeScript") ?? (native && scriptOf(native)) },
    ...{ hanja: lineOf(fields, "hanja"), affiliation: lineOf(fields, "affiliation") },
    ...{ aliases: linesIn(lines.aliases), short: linesIn(lines.short), ambiguousAliases: linesIn(lines.ambiguous) },
    offices: rows.map(toOffice),
    ...{ sources: linesIn(lines.sources), checked: lines.checked === "yes", note: (lines.note ?? "").trim() || null },
  };
  // what is wrong with it is for `problemsOf` to say
  return draft as EntityDraft;
}

function toOffice(row: Record<string, string>): (typeof OfficeDraft)["_output"] {
  const said = (name: string) => (row[name] ?? "").trim() || null;
  const times = { from: said("from"), to: said("to"), attested: said("attested") };
  return { title: said("title") ?? "", ...times, country: toCountryCode(row.country) };
}

const messages = {
  name: "Give the name, in Latin letters and at most 200 of them.",
  country: "This is no country. Write its English name or its two letters, or leave it empty.",
  kind: "Say what it is: a person, an organization or a government.",
  nativeScript: "A script is four letters of ISO 15924, such as Hang.",
  aliases: "A spelling has at most 200 letters.",
  short: "A spelling has at most 200 letters.",
};

function problemsOf(draft: EntityDraft): Problem[] {
  return [...problemsBy(EntityDraft, draft, messages), ...contradictions(draft)].map(({ field, message }) => ({
    field: field.replace(/^ambiguousAliases/, "ambiguous"),
    message: /^offices\.\d+\.title/.test(field) ? "Say which office it is." : message,
  }));
}

/** What each field allows alone and not together. */
function contradictions({ name, aliases, short, sources, checked, offices }: EntityDraft): Problem[] {
  const itself = (field: string, values: readonly string[]) =>
    values
      .filter((value) => isSameSpelling(name, value))
      .map((value) => ({
        field,
        message: `“${value}” is the name itself: nobody is their own alias. Take it out here.`,
      }));
  return [
    ...itself("aliases", aliases),
    ...itself("short", short),
    ...short
      .filter((value) => aliases.some((alias) => isSameSpelling(alias, value)))
      .map((value) => ({ field: "short", message: `“${value}” is among the other spellings too: keep one.` })),
    ...sources
      .filter((source) => !/^https?:\/\/\S+\.\S+$/.test(source))
      .map((source) => ({ field: "sources", message: `“${source}” is no web address: begin with https://.` })),
    ...(checked && sources.length === 0
      ? [{ field: "checked", message: "Checked means that a source says so: name the source." }]
      : []),
    ...offices.flatMap((office, index) => officeProblem(office, `offices.${index}`)),
  ];
}

function officeProblem({ from, to }: EntityDraft["offices"][number], field: string): Problem[] {
  if (!from || !to || !isEdtf(from) || !isEdtf(to)) return [];
  const [begins, ends] = [boundsOf(from).earliest, boundsOf(to).latest];
  return begins && ends && ends < begins ? [{ field, message: "This office ends before it begins." }] : [];
}
