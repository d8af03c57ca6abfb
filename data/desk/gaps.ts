import type { EventStatus, EventType } from "#core/event";
import type { Database } from "#data/client";
import { readVersion } from "#data/event-index/index-view";
import { remember } from "#data/event-index/remember";
import { Prisma } from "#prisma/client";

/** What published events lack: what became of a plan, a second source, words of a stored article. */
export const gapKinds = ["stale", "one-source", "no-evidence"] as const;
export type GapKind = (typeof gapKinds)[number];

/** An event that lacks something. */
export interface GapEvent {
  id: string;
  slug: string;
  title: string;
  type: EventType;
  status: EventStatus;
  /** EDTF */
  date: string;
  sources: number;
  quotes: number;
}

export const gapsAPage = 50;

/** `today` is a calendar day: whatever was planned for a day before it should have come to something. */
function lacks(kind: GapKind, today: string): Prisma.Sql {
  switch (kind) {
    case "stale":
      return Prisma.sql`e."status" IN ('planned', 'proposed') AND e."latest" < ${today}::date`;
    case "one-source":
      // sources are counted from 0: whoever has a second one has one at 1
      return Prisma.sql`NOT EXISTS (SELECT 1 FROM "EventSource" s WHERE s."eventId" = e."id" AND s."position" > 0)`;
    case "no-evidence":
      return Prisma.sql`NOT EXISTS (SELECT 1 FROM "Claim" c WHERE c."eventId" = e."id" AND c."exact" IS NOT NULL)`;
  }
}

/** How many published events lack what; remembered until an event changes. */
export async function countGaps(db: Database, today: string): Promise<Record<GapKind, number>> {
  return remember(db, await readVersion(db), ["gaps", today], async () => {
    const [found] = await db.$queryRaw<{ stale: number; one: number; none: number }[]>`
      SELECT count(*) FILTER (WHERE ${lacks("stale", today)})::int AS stale,
        (SELECT count(*)::int FROM "Event" e WHERE e."state" = 'published' AND ${lacks("one-source", today)}) AS one,
        (SELECT count(*)::int FROM "Event" e WHERE e."state" = 'published' AND ${lacks("no-evidence", today)}) AS none
      FROM "Event" e WHERE e."state" = 'published' AND e."status" IN ('planned', 'proposed')`;
    return { stale: found?.stale ?? 0, "one-source": found?.one ?? 0, "no-evidence": found?.none ?? 0 };
  });
}

/** A page of the events that lack something, the latest first. */
export async function listGaps(
  db: Database,
  { kind, today, page }: { kind: GapKind; today: string; page: number },
): Promise<GapEvent[]> {
  return db.$queryRaw<GapEvent[]>`
    SELECT e."id", e."slug", e."title", e."type"::text, e."status"::text, e."date",
      (SELECT count(*)::int FROM "EventSource" s WHERE s."eventId" = e."id") AS sources,
      (SELECT count(DISTINCT (c."articleId", c."start"))::int FROM "Claim" c
        WHERE c."eventId" = e."id" AND c."exact" IS NOT NULL) AS quotes
    FROM "Event" e WHERE e."state" = 'published' AND ${lacks(kind, today)}
    ORDER BY e."sortDay" DESC, e."latest" DESC, e."slug" DESC LIMIT ${gapsAPage} OFFSET ${(page - 1) * gapsAPage}`;
}
