import { compareJoin, type JoinedPart } from "#core/desk/join-events";
import { isSlug } from "#core/slug";
import type { Database } from "#data/client";
import type { Publication } from "#prisma/client";
import { readContentRow, toContent } from "../event-content";
import { isId } from "../record-id";
import { toJoinable } from "./joinable";

/** One of two events that may be one. */
export interface MergeSide {
  id: string;
  slug: string;
  title: string;
  date: string;
  state: Publication;
  version: number;
}

/** What a merge would do. */
export interface MergePreview {
  kept: MergeSide;
  gone: MergeSide;
  parts: JoinedPart[];
  /** how much hangs on the event that goes, and goes along */
  comments: number;
  notes: number;
  suggestions: number;
  /** events that name it as related */
  relations: number;
}

/** Two events field by field. @throws NotFound */
export async function previewMerge(db: Database, keptId: string, goneId: string): Promise<MergePreview> {
  const [kept, gone] = await Promise.all([readContentRow(db, keptId), readContentRow(db, goneId)]);
  const [comments, notes, suggestions, relations] = await Promise.all([
    db.comment.count({ where: { noun: "event", subjectId: goneId } }),
    db.readerNote.count({ where: { eventId: goneId } }),
    db.suggestion.count({ where: { eventId: goneId } }),
    db.relation.count({ where: { toId: goneId, fromId: { not: keptId } } }),
  ]);
  return {
    ...{ kept: toSide(kept), gone: toSide(gone), comments, notes, suggestions, relations },
    parts: compareJoin(toContent(kept), toJoinable(gone)),
  };
}

function toSide({ id, slug, title, date, state, version }: MergeSide): MergeSide {
  return { id, slug, title, date, state, version };
}

/** An event by what somebody writes for it: its id, its address or the end of it, or its whole title. */
export async function findWritten(db: Database, text: string): Promise<MergeSide | null> {
  const written = text.trim();
  const last =
    written
      .replace(/[?#].*$/, "")
      .replace(/\/+$/, "")
      .split("/")
      .at(-1) ?? "";
  const select = { id: true, slug: true, title: true, date: true, state: true, version: true } as const;
  if (isId(last)) return db.event.findUnique({ where: { id: last }, select });
  const bySlug = isSlug(last) ? await db.event.findUnique({ where: { slug: last }, select }) : null;
  if (bySlug) return bySlug;
  const named = await db.event.findMany({
    where: { title: written, state: { in: ["published", "in_review", "draft"] } },
    ...{ select, take: 2 },
  });
  return named.length === 1 ? (named[0] ?? null) : null;
}
