import { createHash } from "node:crypto";
import { boundsOf } from "#core/dates/edtf";
import { knownDay } from "#core/history/known-day";
import { toDate } from "#data/day";
import type { SourceKind } from "#prisma/client";
import { newId } from "./new-id";
import type { Batch } from "./write-batch";

/** A publication; its date is EDTF, null = it bears none. */
export interface Publication {
  url: string | null;
  publisher: string;
  title: string;
  date: string | null;
}

/** Equal for the same publication: what is cited twice is one source. */
export function sourceKey({ url, publisher, title, date }: Publication): string {
  return createHash("sha256")
    .update(JSON.stringify([url, publisher, title, date]))
    .digest("hex");
}

/** The id of a source, which is added unless it is known. */
export function addSource(
  { rows, known }: Batch,
  publication: Publication,
  kind: SourceKind,
  key: string = sourceKey(publication),
): string {
  const stored = known.sources.get(key);
  if (stored) return stored;
  const id = newId();
  const { url, publisher, title, date } = publication;
  rows.source.push({ id, key, url, publisher, title, date, day: date ? firstDay(date) : null, kind });
  known.sources.set(key, id);
  return id;
}

/** Since when what a source says was known: when its date was over, if that is only a month or a year. */
export function knownSince(date: string | null): { knownOn: string | null; knownOnDay: Date | null } {
  return { knownOn: date, knownOnDay: date ? toDate(knownDay(date)) : null };
}

function firstDay(date: string): Date | null {
  const { earliest, latest } = boundsOf(date);
  const day = earliest ?? latest;
  return day ? toDate(day) : null;
}
