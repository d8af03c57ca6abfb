import type { EventCard } from "#core/event";
import type { Filter } from "#core/timeline/filter";
import type { Database } from "#data/client";
import { siteUrl } from "#data/env";
import { whereEvent, whereState } from "#data/event-filter";
import { cardSelect, recordSelect, toCard, toRecordOn } from "#data/event-rows";
import type { Prisma } from "#prisma/client";

type Way = Prisma.SortOrder;

/** The events of a filter by its `sort`, whatever column that is, and as of its day of knowledge: a page of a table. */
export async function listSortedCards(
  db: Database,
  filter: Filter,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ events: EventCard[]; total: number }> {
  const page = { skip: offset, take: limit };
  if (filter.knownOn) return listOn(db, filter, filter.knownOn, page);
  const where = whereEvent(filter);
  const [rows, total] = await Promise.all([
    db.event.findMany({ where, select: cardSelect, orderBy: eventsBy(filter.sort), ...page }),
    db.event.count({ where }),
  ]);
  return { events: rows.map((row) => toCard(row, siteUrl())), total };
}

async function listOn(db: Database, filter: Filter, day: string, page: { skip: number; take: number }) {
  const where = whereState(filter, day);
  const include = { event: { select: recordSelect } };
  const [rows, total] = await Promise.all([
    db.eventState.findMany({ where, include, orderBy: statesBy(filter.sort), ...page }),
    db.eventState.count({ where }),
  ]);
  return { events: rows.map(({ event, ...state }) => toRecordOn(event, { day, state }, siteUrl())), total };
}

/** A total order: by what is asked for, then by sort day, last day and slug. */
function eventsBy(sort: Filter["sort"]): Prisma.EventOrderByWithRelationInput[] {
  const { field, way } = orderOf(sort);
  const inTime = (day: Way) => [{ sortDay: day }, { latest: day }, { slug: day }];
  return field === "date" ? inTime(way) : [{ [field]: way }, ...inTime("asc")];
}

function statesBy(sort: Filter["sort"]): Prisma.EventStateOrderByWithRelationInput[] {
  const { field, way } = orderOf(sort);
  const inTime = (day: Way) => [{ sortDay: day }, { latest: day }, { event: { slug: day } }];
  if (field === "date") return inTime(way);
  return [field === "status" ? { status: way } : { event: { [field]: way } }, ...inTime("asc")];
}

function orderOf(sort: Filter["sort"]): { field: string; way: Way } {
  return sort.startsWith("-") ? { field: sort.slice(1), way: "desc" } : { field: sort, way: "asc" };
}
