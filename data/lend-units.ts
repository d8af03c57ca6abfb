import type { Loan } from "#core/api/rate-limit";
import type { Database } from "#data/client";
import { sweepTries } from "#data/desk/throttle";

/** Windows are forgotten after so long; every so many new ones look for them. */
const forgetAfterMs = 24 * 3_600_000;
const sweepEvery = 100;

/**
 * Takes units from the pot of a key, which is full at the beginning of each window and which all processes of the site share. A
 * window begins with its first loan. It is no loss if a crash forgets the last loans, so nobody waits for the disk.
 */
export async function lendUnits(
  db: Database,
  key: string,
  units: number,
  pot: { units: number; seconds: number },
): Promise<Loan> {
  const [, rows] = await db.$transaction([
    db.$executeRaw`SET LOCAL synchronous_commit = off`,
    db.$queryRaw<{ count: number; resets: number }[]>`
      INSERT INTO "RateLimit" AS r ("key", "count", "since") VALUES (${key}, ${units}, now())
      ON CONFLICT ("key") DO UPDATE SET
        "count" = CASE WHEN r."since" < now() - make_interval(secs => ${pot.seconds}) THEN ${units}
          ELSE least(r."count", ${pot.units}) + ${units} END,
        "since" = CASE WHEN r."since" < now() - make_interval(secs => ${pot.seconds}) THEN now() ELSE r."since" END
      RETURNING r."count", ceil(extract(epoch FROM r."since" + make_interval(secs => ${pot.seconds}) - now()))::int AS resets`,
  ]);
  const { count, resets } = rows[0] as { count: number; resets: number };
  if (count === units && Math.random() * sweepEvery < 1) await sweepTries(db, new Date(Date.now() - forgetAfterMs));
  const granted = Math.max(0, Math.min(units, pot.units - (count - units)));
  // The column keeps milliseconds, rounded: a window can seem to begin a moment after its first loan.
  return { granted, left: Math.max(0, pot.units - count), resets: Math.min(pot.seconds, Math.max(1, resets)) };
}
