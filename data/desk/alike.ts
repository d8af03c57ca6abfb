import { boundsOf, isEdtf } from "#core/dates/edtf";
import type { UnfinishedContent } from "#core/event-draft";
import { type CompiledLexicon, compileLexicon } from "#core/extract/compile-lexicon";
import type { ExtractedEvent } from "#core/extract/extracted-event";
import type { Database } from "#data/client";
import { findMatchesOf, findStoredMatches } from "../ingest-match";
import { readLexicon } from "../lexicon";

/** An event on record that may be the one that is being written. */
export interface Alike {
  id: string;
  slug: string;
  title: string;
  date: string;
  score: number;
  /** in words */
  reasons: string[];
}

const most = 3;

/** Events on record that look like a content, best first; nothing while its date or its people are missing. */
export async function findAlike(db: Database, content: UnfinishedContent): Promise<Alike[]> {
  if (!isEdtf(content.date) || content.participants.length === 0) return [];
  const told = toTold(content);
  const day = told.earliest ?? told.latest;
  if (!day) return [];
  const [matches] = await findStoredMatches(db, [told], day, await lexiconOf(db));
  const ranked = (matches?.ranked ?? []).filter(({ slug }) => slug !== content.id).slice(0, most);
  const rows = await db.event.findMany({
    where: { id: { in: ranked.map(({ id }) => id) } },
    select: { id: true, title: true, date: true },
  });
  return ranked.flatMap(({ id, slug, score, reasons }) => {
    const row = rows.find((found) => found.id === id);
    return row ? [{ ...row, slug, score, reasons }] : [];
  });
}

/** The event on record that each of many contents looks like most, with how alike it is; null where none does. */
export async function findMostAlike(
  db: Database,
  contents: readonly UnfinishedContent[],
): Promise<({ id: string; score: number; reasons: string[] } | null)[]> {
  const asked = contents.flatMap((content, index) => {
    if (!isEdtf(content.date) || content.participants.length === 0) return [];
    const event = toTold(content);
    const date = event.earliest ?? event.latest;
    return date ? [{ index, events: [event], date }] : [];
  });
  // each is compared as if an article had told of it on its own day
  const found = asked.length > 0 ? await findMatchesOf(db, asked, await lexiconOf(db)) : [];
  const best = new Map(asked.map(({ index }, at) => [index, found[at]?.matches[0]?.ranked[0] ?? null]));
  return contents.map((_, index) => best.get(index) ?? null);
}

/** A content as the extractor would tell it. */
function toTold({ type, status, title, summary, date, place, participants }: UnfinishedContent): ExtractedEvent {
  const { earliest, latest } = boundsOf(date);
  return {
    ...{ type, status, title, summary, date, earliest, latest },
    ...{ dateText: date, dateReason: null, dateCertainty: "written" as const },
    place: place && { name: place.name, country: place.country, slug: place.ids[0] ?? null },
    participants: participants.map(({ entity, name, country, office = null }) => ({
      name,
      country,
      office,
      slug: entity,
    })),
    evidence: [],
    confidence: 1,
  };
}

const lexicons = new WeakMap<Database, { count: number; lexicon: CompiledLexicon }>();

/** Only which place lies in which is asked of it: it is made again when places were added. */
async function lexiconOf(db: Database): Promise<CompiledLexicon> {
  const count = await db.place.count();
  const known = lexicons.get(db);
  if (known?.count === count) return known.lexicon;
  const lexicon = compileLexicon(await readLexicon(db));
  lexicons.set(db, { count, lexicon });
  return lexicon;
}
