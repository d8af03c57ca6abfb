import { countMonths } from "#core/charts/count-months";
import { type Coverage, toCoverage } from "#core/charts/coverage";
import { type Month, monthOf } from "#core/charts/month";
import type { Day } from "#core/dates/calendar";
import { emptyFilter } from "#core/timeline/filter";
import type { Database } from "#data/client";
import { findMatches } from "#data/event-index/matches";
import { remember } from "#data/event-index/remember";
import { Prisma } from "#prisma/client";

/**
 * Of which months the whole record says anything, whatever a filter leaves of it: those in which a source of ours was
 * published, and those of which one tells.
 * @param day the day as of which the record is asked: today, or the day of knowledge
 */
export async function readCoverage(db: Database, day: Day, knownOn: Day | null): Promise<Coverage | null> {
  const filter = { ...emptyFilter, knownOn };
  const matches = await findMatches(db, filter);
  return remember(db, matches.version, ["coverage", day, knownOn], async () => {
    const told = countMonths(matches.select(filter)).months.keys();
    return toCoverage([...told, ...(await listPublishedMonths(db))], day);
  });
}

/**
 * The months in which sources of published events or articles are dated, if to the month at least. Each is found by a step
 * of the index from the month before it: there are few months, and there may be millions of sources.
 */
async function listPublishedMonths(db: Database): Promise<Month[]> {
  const rows = await db.$queryRaw<{ month: string }[]>`
    WITH RECURSIVE months AS (
      SELECT (SELECT s."day" FROM "Source" s WHERE ${isOurs} ORDER BY s."day" LIMIT 1) AS "day"
      UNION ALL
      SELECT (SELECT s."day" FROM "Source" s
        WHERE s."day" >= date_trunc('month', m."day") + interval '1 month' AND ${isOurs} ORDER BY s."day" LIMIT 1)
      FROM months m WHERE m."day" IS NOT NULL
    )
    SELECT to_char("day", 'YYYY-MM-DD') AS month FROM months WHERE "day" IS NOT NULL`;
  return rows.map(({ month }) => monthOf(month));
}

/** A season is written with the months 21 to 24. */
const isOurs = Prisma.sql`s."day" IS NOT NULL AND s."date" ~ '^[0-9]{4}-(0[1-9]|1[0-2])' AND (
  EXISTS (SELECT 1 FROM "EventSource" x JOIN "Event" e ON e."id" = x."eventId"
    WHERE x."sourceId" = s."id" AND e."state" = 'published')
  OR EXISTS (SELECT 1 FROM "Claim" c JOIN "Event" e ON e."id" = c."eventId"
    WHERE c."sourceId" = s."id" AND e."state" = 'published')
  OR EXISTS (SELECT 1 FROM "Article" a WHERE a."sourceId" = s."id"))`;
