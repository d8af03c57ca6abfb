import type { Prisma } from "#prisma/client";

/** Stores the parts of words of a block with the rows in which each occurs (core/timeline/short-parts.ts). */
export async function writeParts(
  tx: Prisma.TransactionClient,
  blockId: string,
  parts: readonly { part: string; positions: Uint8Array }[],
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "EventPart" ("blockId", "part", "positions")
    SELECT ${blockId}::uuid, w, decode(p, 'hex')
    FROM unnest(${parts.map(({ part }) => part)}::text[], ${parts.map(({ positions }) => toHex(positions))}::text[]) AS u(w, p)`;
}

/** Bytes as PostgreSQL's `decode` takes them. */
export function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex");
}
