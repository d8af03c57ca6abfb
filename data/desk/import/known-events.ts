import type { EventRecord } from "#core/event";
import type { ToldEvent } from "#core/import/told-event";
import { isSlug } from "#core/slug";
import type { Database } from "#data/client";
import { siteUrl } from "#data/env";
import { recordSelect, toRecord } from "#data/event-rows";
import { type ContentRow, contentInclude } from "../event-content";
import { isId } from "../record-id";

/** An event on record, as the desk edits it and as an export tells it. */
export interface KnownEvent {
  row: ContentRow;
  record: EventRecord;
}

/** Events by their ids and by all addresses that lead to them. */
export interface KnownEvents {
  byId: Map<string, KnownEvent>;
  bySlug: Map<string, KnownEvent>;
}

/** The events on record that rows name by identifier or address, former addresses of merged events included. */
export async function findKnown(
  db: Database,
  told: readonly ToldEvent[],
  alike: readonly string[] = [],
): Promise<KnownEvents> {
  const slugs = [...new Set(told.flatMap(({ slug }) => (slug && isSlug(slug) ? [slug] : [])))];
  const redirects = await db.redirect.findMany({ where: { noun: "event", from: { in: slugs }, to: { not: null } } });
  const ids = [...new Set([...told.flatMap(({ id }) => (id && isId(id) ? [id] : [])), ...alike])];
  const where = {
    OR: [{ id: { in: ids } }, { slug: { in: [...slugs, ...redirects.flatMap(({ to }) => to ?? [])] } }],
  };
  const [rows, records] = await Promise.all([
    db.event.findMany({ where, include: contentInclude }),
    db.event.findMany({ where, select: recordSelect }),
  ]);
  const recordOf = new Map(records.map((record) => [record.id, toRecord(record, siteUrl())]));
  const known = rows.flatMap((row) => {
    const record = recordOf.get(row.id);
    return record ? [{ row, record }] : [];
  });
  const bySlug = new Map(known.map((event) => [event.row.slug, event]));
  for (const { from, to } of redirects) {
    const event = to === null ? undefined : bySlug.get(to);
    if (event) bySlug.set(from, event);
  }
  return { byId: new Map(known.map((event) => [event.row.id, event])), bySlug };
}
