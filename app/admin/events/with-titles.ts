import type { EventFields } from "#core/desk/event-fields";
import { database } from "#data/client";

/** A form whose related events are named by their titles. */
export async function withTitles(fields: EventFields): Promise<EventFields> {
  const slugs = fields.rows.relations.flatMap(({ event }) => event ?? []);
  if (slugs.length === 0) return fields;
  const db = await database();
  const rows = await db.event.findMany({ where: { slug: { in: slugs } }, select: { slug: true, title: true } });
  const titles = new Map(rows.map(({ slug, title }) => [slug, title]));
  const relations = fields.rows.relations.map((row) => ({
    ...row,
    title: titles.get(row.event ?? "") ?? row.title ?? "",
  }));
  return { ...fields, rows: { ...fields.rows, relations } };
}
