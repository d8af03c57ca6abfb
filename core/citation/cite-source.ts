import type { EventSource } from "#core/event";
import { toCslDate } from "./csl-item";
import { toBibliographyEntry } from "./format-citation";

/** A publication, as far as it is written out. */
export type CitedPublication = Pick<EventSource, "url" | "publisher" | "title" | "date">;

/** Writing out one takes a millisecond or so; the same sources are cited again and again. */
const kept = 4_000;
const entries = new Map<string, string>();

/** A source of an event as an entry of a bibliography after Chicago. When it was read is not known, so it is not said. */
export function toSourceEntry({ url, publisher, title, date }: CitedPublication): string {
  const key = JSON.stringify([url, publisher, title, date]);
  const known = entries.get(key);
  if (known !== undefined) return known;
  const item = {
    id: "source",
    type: "article-newspaper",
    title,
    "container-title": publisher,
    publisher,
    ...(date && { issued: toCslDate(date) }),
    ...(url && { URL: url }),
    language: "en",
    note: "",
  } as const;
  const entry = toBibliographyEntry(item, "chicago");
  const [oldest] = entries.keys();
  if (entries.size >= kept && oldest !== undefined) entries.delete(oldest);
  entries.set(key, entry);
  return entry;
}
