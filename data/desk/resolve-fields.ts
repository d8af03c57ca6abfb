import { type EventFields, type FieldRow, wordsIn } from "#core/desk/event-fields";
import type { Problem } from "#core/desk/event-problems";
import { parseSourceLine } from "#core/desk/source-line";
import { directedKinds, type UnfinishedContent } from "#core/event-draft";
import { toSlug } from "#core/slug";
import type { Database } from "#data/client";
import { type Found, findNamed } from "./look-up";
import { resolvePicked } from "./resolve-picked";
import { resolveQuote } from "./resolve-quote";

/** What the form's words mean: the content as far as it can be made of them, the form with what was understood, and the rest. */
export interface ResolvedFields {
  content: UnfinishedContent;
  /** the form again: names that were understood have become rows */
  fields: EventFields;
  problems: Problem[];
}

/** Looks up the names and passages that a form holds. What cannot be understood stays in its field, with a problem. */
export async function resolveFields(db: Database, given: EventFields, id: string): Promise<ResolvedFields> {
  const fields = structuredClone(given);
  const problems: Problem[] = [];
  await resolveParticipants(db, fields, problems);
  await resolvePlace(db, fields, problems);
  await resolveRelated(db, fields, problems);
  for (const line of (fields.lines.addSources ?? "").split("\n"))
    if (line.trim() !== "") fields.rows.sources.push(parseSourceLine(line));
  fields.lines.addSources = "";
  for (const [index, row] of fields.rows.quotes.entries()) {
    const found = await resolveQuote(db, row);
    if ("problem" in found) problems.push({ field: `quotes.${index}`, message: found.problem });
    else fields.rows.quotes[index] = found.row;
  }
  return { content: toContent(fields, id), fields, problems };
}

async function resolveParticipants(db: Database, { lines, rows }: EventFields, problems: Problem[]): Promise<void> {
  const unknown: string[] = [];
  for (const line of (lines.addParticipants ?? "")
    .split(/[;\n]/)
    .map((text) => text.trim())
    .filter(Boolean)) {
    const found = await participantsIn(db, line);
    if (typeof found === "string") {
      unknown.push(line);
      problems.push({ field: "participants", message: found });
    } else
      rows.participants.push(...found.filter((row) => rows.participants.every(({ entity }) => entity !== row.entity)));
  }
  lines.addParticipants = unknown.join("\n");
}

/** One name, a name with an office after a comma, or several names; or why it is none. */
async function participantsIn(db: Database, line: string): Promise<FieldRow[] | string> {
  const whole = await findNamed(db, "person", line);
  if (whole.length > 0) return oneOf(line, whole);
  const parts = line
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length < 2) return notOnRecord(line);
  const found = await Promise.all(parts.map((part) => findNamed(db, "person", part)));
  if (found.every((list) => list.length === 1)) return found.flat().map((person) => toRow(person, ""));
  if (!found[0] || found[0].length === 0) return notOnRecord(parts[0] as string);
  const first = oneOf(parts[0] as string, found[0]);
  return typeof first === "string" ? first : first.map((row) => ({ ...row, office: parts.slice(1).join(", ") }));
}

function oneOf(text: string, found: Found[]): FieldRow[] | string {
  const [only, other] = found;
  if (only && !other) return [toRow(only, "")];
  const choices = found.map(({ name, detail }) => (detail ? `${name} (${detail})` : name)).join("; ");
  return `“${text}” may be any of these: ${choices}. Write the full name.`;
}

function toRow({ slug, name, country }: Found, office: string): FieldRow {
  return { entity: slug, name, country: country ?? "", office };
}

function notOnRecord(name: string): string {
  return `“${name}” is not on record. Check the spelling, choose from the list, or create it there.`;
}

/** Words that were looked up before keep their places; other words are looked up, one place after the other. */
async function resolvePlace(db: Database, { lines }: EventFields, problems: Problem[]): Promise<void> {
  const text = (lines.place ?? "").trim();
  if (text === "" || (lines.placeIds && text === lines.placeFor)) {
    if (text === "") Object.assign(lines, { placeIds: "", placeFor: "", placeCountry: "" });
    return;
  }
  const found: Found[] = [];
  const whole = await findNamed(db, "place", text);
  const parts = whole.length > 0 ? [text] : text.split(/[;→\n]/);
  for (const part of parts.map((name) => name.trim()).filter(Boolean)) {
    const [place] = await placesIn(db, part);
    if (place) found.push(place);
    else
      problems.push({
        field: "place",
        message: `“${part}” is no place on record. Check the spelling, choose from the list, or create it there.`,
      });
  }
  if (found.length < parts.length) return;
  const [first] = found;
  // another spelling of the whole name is the place's own name; other words for it stay as they are
  if (parts.every((part, index) => found[index]?.via !== null || found[index]?.name === part.trim()))
    lines.place = found.map(({ name }) => name).join(", ");
  Object.assign(lines, {
    placeIds: found.map(({ slug }) => slug).join(","),
    placeFor: lines.place,
    placeCountry: first?.country ?? "",
  });
}

/** "Panmunjom, DMZ" is Panmunjom. */
async function placesIn(db: Database, text: string): Promise<Found[]> {
  const whole = await findNamed(db, "place", text);
  return whole.length > 0 ? whole : findNamed(db, "place", text.split(",")[0] as string);
}

/** Events by address, by the end of it or by their whole title, one a line: they become rows whose kind can be chosen. */
async function resolveRelated(db: Database, { lines, rows }: EventFields, problems: Problem[]): Promise<void> {
  const unknown: string[] = [];
  const whole = (lines.related ?? "").split(/[;\n]/).map((line) => line.trim());
  // addresses never hold a comma; titles do
  const typed = whole.flatMap((line) => (/^[^\s]+(,\s*[^\s]+)+$/.test(line) ? line.split(",") : [line]));
  for (const text of typed.map((line) => line.trim()).filter(Boolean)) {
    const found = await resolvePicked(db, "event", { text, slug: "", chosenFor: "" });
    if ("problem" in found) {
      unknown.push(text);
      problems.push({ field: "related", message: found.problem });
    } else if (rows.relations.every(({ event }) => event !== found.slug))
      rows.relations.push({ event: found.slug as string, kind: "related" });
  }
  lines.related = unknown.join("\n");
}

function toContent({ lines, rows }: EventFields, id: string): UnfinishedContent {
  const text = (name: string) => (lines[name] ?? "").trim();
  const ids = wordsIn(lines.placeIds);
  const place =
    ids.length > 0 && text("place") !== "" ? { ids, name: text("place"), country: text("placeCountry") || null } : null;
  const relations = rows.relations.filter(({ kind }) => isDirected(kind));
  const content = {
    ...{ id, title: text("title"), type: text("type"), status: text("status"), date: text("date"), place },
    ...{
      summary: text("summary"),
      tags: wordsIn(lines.tags).map(toSlug).filter(Boolean),
      related: rows.relations.flatMap(({ event = "", kind }) => (isDirected(kind) ? [] : event)),
    },
    ...(text("note") ? { note: text("note") } : {}),
    ...(relations.length > 0 ? { relations: relations.map(({ event, kind }) => ({ event, kind })) } : {}),
    participants: rows.participants.map(({ entity = "", name = "", country, office }) => ({
      ...{ entity, name: name.trim(), country: country || null },
      ...(office?.trim() ? { office: office.trim() } : {}),
    })),
    sources: rows.sources.map((row) => ({
      ...toPublication(row),
      kind: row.kind || "press",
      supports: wordsIn(row.supports),
    })),
    history: rows.history.map((row) => ({
      ...{ knownOn: (row.known ?? "").trim(), status: row.status, date: row.day?.trim() || null },
      ...{ place: row.where?.trim() || null, note: (row.note ?? "").trim(), source: toPublication(row) },
    })),
    quotes: rows.quotes.map(({ article = "", exact = "", prefix = "", suffix = "", start, end, supports }) => ({
      ...{
        article,
        exact,
        prefix,
        suffix,
        start: Number(start ?? -1),
        end: Number(end ?? -1),
        supports: wordsIn(supports),
      },
    })),
  };
  // what is wrong with it is for core/desk/event-problems.ts to say
  return content as UnfinishedContent;
}

function isDirected(kind: string | undefined): boolean {
  return (directedKinds as readonly string[]).includes(kind ?? "");
}

function toPublication({ url = "", publisher = "", headline = "", published = "" }: FieldRow) {
  return {
    url: url.trim() || null,
    publisher: publisher.trim(),
    title: headline.trim(),
    date: published.trim() || null,
  };
}
