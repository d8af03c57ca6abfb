import { z } from "zod";
import type { Prisma } from "#prisma/client";
import { hang } from "../merge/move-belongings";
import type { Group } from "./read-group";

const Ids = z.array(z.string()).default([]);

const Detail = z.object({
  gone: z.string(),
  goneSlug: z.string(),
  keptSlug: z.string(),
  redirects: Ids,
  comments: Ids,
  notes: Ids,
  suggestions: Ids,
});

/** Gives back to an event that was merged what hung on it, and the addresses that led to it. */
export async function restoreMerged(tx: Prisma.TransactionClient, { detail }: Group): Promise<void> {
  const { gone, goneSlug, keptSlug, redirects, ...moved } = Detail.parse(detail);
  await hang(tx, moved, gone);
  await tx.redirect.updateMany({
    where: { noun: "event", from: { in: redirects }, to: keptSlug },
    data: { to: goneSlug },
  });
}
