import type { Database } from "#data/client";

/** How often something may be tried, and in which time. */
export interface Limit {
  count: number;
  seconds: number;
}

/**
 * Counts one more try under a key, in the database, so that all processes of the site count together. A window begins with
 * its first try.
 * @returns seconds to wait before the next; 0 = this one was within the limit
 */
export async function countTry(db: Database, key: string, { count, seconds }: Limit): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number; left: number }[]>`
    INSERT INTO "RateLimit" AS r ("key", "count", "since") VALUES (${key}, 1, now())
    ON CONFLICT ("key") DO UPDATE SET
      "count" = CASE WHEN r."since" < now() - make_interval(secs => ${seconds}) THEN 1 ELSE r."count" + 1 END,
      "since" = CASE WHEN r."since" < now() - make_interval(secs => ${seconds}) THEN now() ELSE r."since" END
    RETURNING r."count", ceil(extract(epoch FROM r."since" + make_interval(secs => ${seconds}) - now()))::int AS left`;
  return row && row.count > count ? Math.min(seconds, Math.max(1, row.left)) : 0;
}

/** Forgets the tries of a key: what was meant to be kept out turned out to be right. */
export async function forgetTries(db: Database, key: string): Promise<void> {
  await db.rateLimit.deleteMany({ where: { key } });
}

/** Takes one try back that turned out to be right; the others under the key still count. */
export async function giveBackTry(db: Database, key: string): Promise<void> {
  const others = await db.rateLimit.updateMany({ where: { key, count: { gt: 1 } }, data: { count: { decrement: 1 } } });
  if (others.count === 0) await db.rateLimit.deleteMany({ where: { key, count: 1 } });
}

/** Drops windows that ended long ago. */
export async function sweepTries(db: Database, before: Date): Promise<void> {
  await db.rateLimit.deleteMany({ where: { since: { lt: before } } });
}
