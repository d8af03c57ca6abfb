import type { EventStatus, EventType } from "#core/event";
import type { UnfinishedContent } from "#core/event-draft";
import { contentOf, EventSnapshot } from "#core/event-snapshot";
import type { Database } from "#data/client";
import type { Prisma, Publication } from "#prisma/client";
import { listAskedEvents } from "./dashboard";
import { readContentRow, toContent } from "./event-content";
import { literal } from "./look-up";

/** An event as the desk lists it. */
export interface DeskEventRow {
  id: string;
  slug: string;
  title: string;
  type: EventType;
  status: EventStatus;
  date: string;
  state: Publication;
  version: number;
  updatedAt: Date;
  /** changes that wait beside it */
  proposals: number;
}

/** The states that the list can be narrowed to; `proposed` = a change of it waits, `asked` = changes are asked for. */
export const listStates = ["draft", "in_review", "proposed", "asked", "published", "withdrawn"] as const;
export type ListState = (typeof listStates)[number];

export const eventsAPage = 50;

/** A page of all events, changed last first. */
export async function listDeskEvents(
  db: Database,
  { state, q, page }: { state: ListState | null; q: string; page: number },
): Promise<{ events: DeskEventRow[]; total: number }> {
  const waiting = await db.proposal.groupBy({
    by: ["subjectId"],
    where: { noun: "event", state: "waiting" },
    _count: true,
  });
  const proposals = new Map(waiting.map(({ subjectId, _count }) => [subjectId, _count]));
  const words = q.trim().split(/\s+/).filter(Boolean).slice(0, 8);
  const where: Prisma.EventWhereInput = {
    ...(state === "asked"
      ? { id: { in: await listAskedEvents(db) } }
      : state === "proposed"
        ? { id: { in: [...proposals.keys()] } }
        : state
          ? { state }
          : {}),
    AND: words.map((word) => ({
      OR: [
        { title: { contains: literal(word), mode: "insensitive" } },
        { slug: { contains: literal(word.toLowerCase()) } },
      ],
    })),
  };
  const [rows, total] = await Promise.all([
    db.event.findMany({
      where,
      orderBy: [{ updatedAt: "desc" }, { slug: "asc" }],
      skip: (page - 1) * eventsAPage,
      take: eventsAPage,
      select: {
        id: true,
        slug: true,
        title: true,
        type: true,
        status: true,
        date: true,
        state: true,
        version: true,
        updatedAt: true,
      },
    }),
    db.event.count({ where }),
  ]);
  return { events: rows.map((row) => ({ ...row, proposals: proposals.get(row.id) ?? 0 })), total };
}

/** An event as the desk edits it. */
export interface DeskEvent {
  id: string;
  slug: string;
  state: Publication;
  version: number;
  withdrawnFor: string | null;
  content: UnfinishedContent;
}

/** @throws NotFound */
export async function getDeskEvent(db: Database, id: string): Promise<DeskEvent> {
  const row = await readContentRow(db, id);
  const { slug, state, version, withdrawnFor } = row;
  return { id, slug, state, version, withdrawnFor, content: toContent(row) };
}

/** Who changed a record when, and why. */
export interface RevisionRow {
  number: number;
  by: string;
  reason: string;
  at: Date;
  state: EventSnapshot["state"];
}

/** All revisions of an event, newest first. */
export async function listRevisions(db: Database, id: string): Promise<RevisionRow[]> {
  const rows = await db.revision.findMany({ where: { noun: "event", subjectId: id }, orderBy: { number: "desc" } });
  return rows.map(({ number, by, reason, at, after }) => ({
    number,
    by,
    reason,
    at,
    state: EventSnapshot.parse(after).state,
  }));
}

/**
 * What an event said after a revision; null where there is no such revision. Passages that old revisions did not keep are
 * those from before the next one, or those of now.
 */
export async function findRevisionContent(db: Database, id: string, number: number): Promise<UnfinishedContent | null> {
  const [revision, next] = await db.revision.findMany({
    where: { noun: "event", subjectId: id, number: { gte: number } },
    orderBy: { number: "asc" },
    take: 2,
  });
  if (revision?.number !== number) return null;
  const later = next?.before ? EventSnapshot.parse(next.before).quotes : undefined;
  const quotes = later ?? toContent(await readContentRow(db, id)).quotes;
  return contentOf(EventSnapshot.parse(revision.after), { quotes });
}
