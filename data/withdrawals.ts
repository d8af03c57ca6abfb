import type { Database } from "#data/client";
import { fromDate } from "#data/day";
import { findRedirect } from "#data/events";

/** Why an event is no longer there, and since which day (at Greenwich; null where nobody noted it). */
export interface Withdrawal {
  reason: string;
  day: string | null;
}

/**
 * Why the event at an address was withdrawn; null where it is published, was merged with another, or never was public: what
 * was only a draft is nobody's business.
 */
export async function findWithdrawal(db: Database, slug: string): Promise<Withdrawal | null> {
  const former = await db.redirect.findUnique({ where: { noun_from: { noun: "event", from: slug } } });
  const event = await db.event.findUnique({ where: { slug }, select: { state: true } });
  return former && former.to === null && event?.state !== "published"
    ? { reason: former.reason, day: fromDate(former.at) }
    : null;
}

/**
 * What the address of an event answers: the event is `there`, has `moved`, is `withdrawn`, or nothing is there. A version
 * that is cited shows what was withdrawn since, too.
 */
export async function standingOf(
  db: Database,
  slug: string,
  isCited: boolean,
): Promise<"there" | "moved" | "withdrawn" | "nowhere"> {
  const event = await db.event.findUnique({ where: { slug }, select: { state: true } });
  if (event && (isCited || event.state === "published")) return "there";
  const former = await findRedirect(db, "event", slug);
  if (!former) return "nowhere";
  return former.to === null ? "withdrawn" : "moved";
}
