import { contentOf, EventSnapshot } from "#core/event-snapshot";
import type { Database } from "#data/client";
import { NotFound } from "#data/errors";
import type { ChangeGroup, Prisma, Publication } from "#prisma/client";
import { isId } from "../record-id";
import type { GroupKind } from "./change-group";

/** Changes that were made together. */
export interface Group extends Omit<ChangeGroup, "kind" | "counts" | "detail"> {
  kind: GroupKind;
  counts: Record<string, number>;
  detail: Record<string, unknown>;
}

/** @throws NotFound */
export async function getGroup(db: Pick<Database, "changeGroup">, id: string): Promise<Group> {
  const row = isId(id) ? await db.changeGroup.findUnique({ where: { id } }) : null;
  if (!row) throw new NotFound("There are no changes that were made together under this address.");
  return toGroup(row);
}

function toGroup({ kind, counts, detail, ...row }: ChangeGroup): Group {
  return {
    ...row,
    kind: kind as GroupKind,
    counts: (counts ?? {}) as Record<string, number>,
    detail: (detail ?? {}) as Record<string, unknown>,
  };
}

export const groupsAPage = 30;

/** A page of what was done together, the newest first. */
export async function listGroups(db: Database, page: number): Promise<{ groups: Group[]; total: number }> {
  const order = { orderBy: [{ at: "desc" }, { id: "desc" }] } satisfies Prisma.ChangeGroupFindManyArgs;
  const [rows, total] = await Promise.all([
    db.changeGroup.findMany({ ...order, skip: (page - 1) * groupsAPage, take: groupsAPage }),
    db.changeGroup.count(),
  ]);
  return { groups: rows.map(toGroup), total };
}

/** What was accepted together of an article and not taken back, the newest first. */
export async function listGroupsOf(db: Database, articleId: string): Promise<Group[]> {
  const rows = await db.changeGroup.findMany({
    where: { kind: "accept", undoneAt: null, detail: { path: ["article"], equals: articleId } },
    orderBy: { at: "desc" },
    take: 5,
  });
  return rows.map(toGroup);
}

/** An event that a group changed, and whether that can still be taken back. */
export interface GroupMember {
  id: string;
  title: string;
  date: string;
  state: Publication;
  /** of the change */
  version: number;
  isNew: boolean;
  /** somebody changed it since: it would stay as it is */
  isOvertaken: boolean;
}

export const membersAPage = 50;

/** A page of the events of a group, those first that were changed since. */
export async function listMembers(db: Database, groupId: string, page: number): Promise<GroupMember[]> {
  return db.$queryRaw<GroupMember[]>`
    SELECT e."id", e."title", e."date", e."state"::text AS state, r."number" AS version,
      (r."number" = 1) AS "isNew", (e."version" <> r."number") AS "isOvertaken"
    FROM (SELECT "subjectId", max("number") AS "number" FROM "Revision"
      WHERE "groupId" = ${groupId}::uuid AND "noun" = 'event' GROUP BY 1) r
    JOIN "Event" e ON e."id" = r."subjectId"
    ORDER BY (e."version" <> r."number") DESC, e."sortDay", e."slug"
    LIMIT ${membersAPage}::int OFFSET ${(page - 1) * membersAPage}::int`;
}

/** How many events a group changed, and how many of them were changed since. */
export async function countMembers(
  db: Database,
  groupId: string,
): Promise<{ all: number; overtaken: number; waiting: number }> {
  const [counts] = await db.$queryRaw<{ all: number; overtaken: number }[]>`
    SELECT count(*)::int AS all, count(*) FILTER (WHERE e."version" <> r."number")::int AS overtaken
    FROM (SELECT "subjectId", max("number") AS "number" FROM "Revision"
      WHERE "groupId" = ${groupId}::uuid AND "noun" = 'event' GROUP BY 1) r
    JOIN "Event" e ON e."id" = r."subjectId"`;
  const waiting = await db.proposal.count({ where: { groupId, state: "waiting" } });
  return { ...(counts ?? { all: 0, overtaken: 0 }), waiting };
}

/** What an event said before a change, with the state that it was in. */
export function readBefore(before: Prisma.JsonValue, now: Parameters<typeof contentOf>[1]) {
  const snapshot = EventSnapshot.parse(before);
  return { content: contentOf(snapshot, now), state: snapshot.state };
}
