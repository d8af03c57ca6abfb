import type { Database } from "#data/client";
import { type RecordRow, recordSelect } from "#data/event-rows";

type ClaimRow = RecordRow["claims"][number];

/** The claims of events that stood in a version of the dataset and were taken away later, by event. */
export async function readRetiredClaims(
  db: Database,
  eventIds: readonly string[],
  version: number,
): Promise<Map<string, ClaimRow[]>> {
  const rows = await db.retiredClaim.findMany({
    where: { eventId: { in: [...eventIds] }, datasetVersion: { lte: version }, retiredIn: { gt: version } },
  });
  const { source: sourceSelect } = recordSelect.claims.select;
  const [sources, articles] = await Promise.all([
    db.source.findMany({
      where: { id: { in: rows.map(({ sourceId }) => sourceId) } },
      select: { id: true, ...sourceSelect.select },
    }),
    db.article.findMany({
      where: { id: { in: rows.flatMap(({ articleId }) => articleId ?? []) } },
      select: { id: true, slug: true },
    }),
  ]);
  const found = new Map<string, ClaimRow[]>();
  for (const { eventId, articleId, ...claim } of rows) {
    const cited = sources.find(({ id }) => id === claim.sourceId);
    if (!cited) continue;
    const { id: _, ...source } = cited;
    const article = articles.find(({ id }) => id === articleId) ?? null;
    const list = found.get(eventId) ?? [];
    found.set(eventId, [...list, { ...claim, source, article: article && { slug: article.slug } }]);
  }
  return found;
}
