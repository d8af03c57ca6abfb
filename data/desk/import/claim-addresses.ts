import type { UnfinishedContent } from "#core/event-draft";
import { freeSlug } from "#core/slug";
import type { Prisma } from "#prisma/client";
import { wantedAddress } from "../new-event";

/**
 * Gives each new event an address of its own, which goes into `content.id`: the one that the row names or, where that was ever
 * used, and where there is none, one made of day and title.
 * @returns the addresses that rows named and did not get, with those that they got
 */
export async function claimAddresses(
  tx: Prisma.TransactionClient,
  contents: readonly UnfinishedContent[],
): Promise<Map<string, string>> {
  const wanted = contents.map(wantedAddress);
  const taken = await findTaken(tx, wanted);
  const renamed = new Map<string, string>();
  for (const [index, content] of contents.entries()) {
    const slug = freeSlug(wanted[index] as string, (candidate) => taken.has(candidate));
    if (slug !== content.id && content.id !== "new" && !renamed.has(content.id)) renamed.set(content.id, slug);
    taken.add(slug);
    content.id = slug;
  }
  return renamed;
}

/** Addresses that were ever used and begin with one of those that are wanted: numbers follow them. */
async function findTaken(tx: Prisma.TransactionClient, wanted: readonly string[]): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ slug: string }[]>`
    WITH wanted AS (SELECT DISTINCT w AS slug FROM unnest(${[...wanted]}::text[]) w),
    used AS (
      SELECT w.slug FROM wanted w
      WHERE EXISTS (SELECT 1 FROM "Event" e WHERE e."slug" = w.slug)
        OR EXISTS (SELECT 1 FROM "Redirect" r WHERE r."noun" = 'event' AND r."from" = w.slug))
    SELECT e."slug" FROM used u JOIN "Event" e ON e."slug" = u.slug OR e."slug" LIKE u.slug || '-%'
    UNION SELECT r."from" FROM used u JOIN "Redirect" r ON r."noun" = 'event' AND (r."from" = u.slug OR r."from" LIKE u.slug || '-%')`;
  return new Set(rows.map(({ slug }) => slug));
}
