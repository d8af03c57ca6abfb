import { publicName } from "#core/changes/change";
import type { EventRecord } from "#core/event";
import type { Provenance, PublishedRevision, Reading } from "#core/provenance/provenance";
import type { Database } from "#data/client";
import { listClaims } from "#data/event-claims";
import type { Revision, Suggestion } from "#prisma/client";

/** How an event came to be published as it is. */
export async function readProvenance(db: Database, event: EventRecord): Promise<Provenance> {
  const { id, slug, url, title, version } = event;
  const [claims, suggestions, revisions] = await Promise.all([
    listClaims(db, event),
    db.suggestion.findMany({
      where: { eventId: id },
      include: { article: { select: { slug: true } } },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    }),
    db.revision.findMany({ where: { noun: "event", subjectId: id }, orderBy: { number: "asc" } }),
  ]);
  const editors = await namesOf(
    db,
    suggestions.flatMap(({ decidedBy }) => decidedBy ?? []),
  );
  return {
    event: { slug, url, title, version },
    claims,
    readings: suggestions.map((suggestion) => toReading(suggestion, editors)),
    revisions: revisions.flatMap(toPublished),
  };
}

/** A decision names its editor, or keeps an id: then the name that the editor signs revisions with. */
async function namesOf(db: Database, deciders: readonly string[]): Promise<Map<string, string>> {
  const signed = await db.revision.findMany({
    where: { editorId: { in: [...deciders] } },
    distinct: ["editorId"],
    select: { editorId: true, by: true },
  });
  return new Map(signed.map(({ editorId, by }) => [editorId as string, by]));
}

function toReading(row: Suggestion & { article: { slug: string } }, editors: ReadonlyMap<string, string>): Reading {
  const { article, createdAt, confidence, payload, state, decidedBy, decidedAt, decision } = row;
  const { dateText = null, dateReason = null } = payload as Partial<Pick<Reading, "dateText" | "dateReason">>;
  const isDecided = state !== "waiting" && decidedBy !== null && decidedAt !== null;
  return {
    ...{ article: article.slug, at: createdAt.toISOString(), confidence, dateText, dateReason, state },
    decided: isDecided ? { by: signatureOf(decidedBy, editors), at: decidedAt.toISOString(), why: decision } : null,
  };
}

/** An id that nobody has signed with tells readers nothing. */
function signatureOf(decidedBy: string, editors: ReadonlyMap<string, string>): string {
  return publicName(editors.get(decidedBy) ?? (/^[\w-]{20,}$/.test(decidedBy) ? "editor" : decidedBy));
}

/** What was never public, such as a draft, is left out. */
function toPublished({
  number,
  at,
  by,
  editorId,
  reason,
  datasetVersion,
  before,
  after,
}: Revision): PublishedRevision[] {
  const isPublic = stateOf(after) === "published";
  if (!isPublic && stateOf(before) !== "published") return [];
  const signed = { by: publicName(by), isPerson: editorId !== null };
  return [{ number, at: at.toISOString(), ...signed, reason, version: datasetVersion, isWithdrawn: !isPublic }];
}

/** Snapshots without a state are of what was published (core/event-snapshot.ts). */
function stateOf(snapshot: unknown): string | null {
  if (typeof snapshot !== "object" || snapshot === null) return null;
  return "state" in snapshot ? String(snapshot.state) : "published";
}
