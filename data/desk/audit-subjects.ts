import type { Database } from "#data/client";
import { isId } from "./record-id";

/** A line of the log, as far as it says what it is about. */
interface About {
  noun: string | null;
  subjectId: string | null;
  subject: string | null;
}

/** What a line of the log is about, for people. */
export interface AuditSubject {
  /** the record’s name, or what the log has of it: an address, a file’s name */
  words: string;
  /** where the desk has it; null = nowhere, or not any more */
  href: string | null;
}

type Find = (db: Database, ids: string[]) => Promise<[id: string, subject: AuditSubject][]>;

const id = { id: true } as const;
const onEvent = (event: { id: string; title: string }) => ({ words: event.title, href: `/admin/events/${event.id}` });

const finders: Record<string, Find> = {
  event: async (db, ids) => {
    const rows = await db.event.findMany({ where: { id: { in: ids } }, select: { ...id, title: true } });
    return rows.map((row) => [row.id, onEvent(row)]);
  },
  entity: async (db, ids) => {
    const rows = await db.entity.findMany({ where: { id: { in: ids } }, select: { ...id, name: true } });
    return rows.map((row) => [row.id, { words: row.name, href: `/admin/people/${row.id}` }]);
  },
  place: async (db, ids) => {
    const rows = await db.place.findMany({ where: { id: { in: ids } }, select: { ...id, name: true } });
    return rows.map((row) => [row.id, { words: row.name, href: `/admin/places/${row.id}` }]);
  },
  article: async (db, ids) => {
    const rows = await db.article.findMany({ where: { id: { in: ids } }, select: { ...id, title: true } });
    return rows.map((row) => [row.id, { words: row.title, href: `/admin/articles/${row.id}` }]);
  },
  suggestion: async (db, ids) => {
    const select = { ...id, articleId: true, payload: true };
    const rows = await db.suggestion.findMany({ where: { id: { in: ids } }, select });
    return rows.map((row) => {
      const { title } = row.payload as { title?: string };
      return [row.id, { words: title ?? "of an article", href: `/admin/articles/${row.articleId}` }];
    });
  },
  "reader note": async (db, ids) => {
    const event = { select: { ...id, title: true } };
    const rows = await db.readerNote.findMany({ where: { id: { in: ids } }, select: { ...id, event } });
    return rows.map((row) => [row.id, onEvent(row.event)]);
  },
  proposal: async (db, ids) => {
    const rows = await db.proposal.findMany({
      where: { id: { in: ids } },
      select: { ...id, noun: true, subjectId: true },
    });
    const found = await Promise.all(
      ["event", "article"].map((noun) =>
        (finders[noun] as Find)(
          db,
          rows.filter((row) => row.noun === noun).map(({ subjectId }) => subjectId),
        ),
      ),
    );
    const subjects = new Map(found.flat());
    return rows.flatMap(({ id: proposal, subjectId }) => {
      const subject = subjects.get(subjectId);
      return subject ? [[proposal, subject] as [string, AuditSubject]] : [];
    });
  },
  import: async (db, ids) => {
    const rows = await db.importFile.findMany({ where: { id: { in: ids } }, select: { ...id, name: true } });
    return rows.map((row) => [row.id, { words: row.name, href: `/admin/import/${row.id}` }]);
  },
};

/** The records that lines of the log are about, in the order of the lines: one statement for each kind. Null = it is about none. */
export async function nameSubjects(db: Database, lines: readonly About[]): Promise<(AuditSubject | null)[]> {
  const found = new Map<string, AuditSubject>();
  for (const [noun, find] of Object.entries(finders)) {
    const ids = lines.flatMap((line) =>
      line.noun === noun && line.subjectId && isId(line.subjectId) ? line.subjectId : [],
    );
    if (ids.length > 0)
      for (const [key, subject] of await find(db, [...new Set(ids)])) found.set(`${noun} ${key}`, subject);
  }
  return lines.map(({ noun, subjectId, subject }) => {
    const named = found.get(`${noun} ${subjectId}`);
    if (named) return named;
    const group = noun === "group" && subjectId ? `/admin/groups/${subjectId}` : null;
    return subject ? { words: subject, href: group } : null;
  });
}
