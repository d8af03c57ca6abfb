import type { Prisma } from "#prisma/client";

/** Former addresses that begin so: no new record may take one, since it leads to where the old one went. */
export async function listFormerSlugs(
  tx: Pick<Prisma.TransactionClient, "redirect">,
  noun: "entity" | "place",
  start: string,
): Promise<string[]> {
  const rows = await tx.redirect.findMany({ where: { noun, from: { startsWith: start } }, select: { from: true } });
  return rows.map(({ from }) => from);
}
