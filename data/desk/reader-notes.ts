import type { NoteDraft } from "#core/desk/reader-note";
import type { Editor } from "#core/desk/role";
import type { Database } from "#data/client";
import { Conflict, NotFound, Refused } from "#data/errors";
import { inTransaction } from "../in-transaction";
import { newId } from "../new-id";
import { quoteOf } from "./comments";
import { deskWrite } from "./desk-write";
import { isId } from "./record-id";
import { once } from "./sent-form";
import { countTry } from "./throttle";

/** Enough for somebody who reads with a pencil, and too little for a machine. */
const perAddress = { count: 10, seconds: 3600 };
const perSite = { count: 300, seconds: 3600 };

/** How a reader's suggestion ended: kept under an id, or what to tell. */
export type NoteOutcome = { id: string } | { problem: string };

export interface NewNote extends NoteDraft {
  /** of the event */
  slug: string;
  /** which sentence of its summary it is about, counted from 0; null = the event as a whole */
  sentence: number | null;
  /** where the request comes from; null = this machine itself */
  address: string | null;
  /** what tells the form (sent-form.ts) */
  sent?: string | null;
}

/** Keeps what a reader suggests about a published event, unless too many come from one address, or at all. */
export async function addNote(db: Database, { slug, sentence, address, sent, ...note }: NewNote): Promise<NoteOutcome> {
  const event = await db.event.findFirst({
    where: { slug, state: "published" },
    select: { id: true, summary: true },
  });
  if (!event) throw new NotFound("There is no such event (any more).");
  const waits = [
    await countTry(db, `note address ${address ?? "here"}`, perAddress),
    await countTry(db, "note site", perSite),
  ];
  if (Math.max(...waits) > 0)
    return { problem: "Too many suggestions came at once. Keep your text, wait an hour, and send it again." };
  const quote = quoteOf(event.summary, sentence);
  const data = { eventId: event.id, ...note, ...(quote ? { quote: { ...quote } } : {}) };
  const { result } = await inTransaction(db, (tx) =>
    once(tx, sent, () => tx.readerNote.create({ data: { id: newId(), ...data }, select: { id: true } })),
  );
  return result;
}

/** What a reader sees of their own suggestion, at an address that only they know. */
export interface NoteReceipt {
  body: string;
  state: "waiting" | "accepted" | "rejected";
  /** what the editors answer */
  answer: string | null;
}

export async function findReceipt(db: Database, slug: string, id: string): Promise<NoteReceipt | null> {
  if (!isId(id)) return null;
  const row = await db.readerNote.findFirst({ where: { id, event: { slug } } });
  return row && { body: row.body, state: row.state, answer: row.decision };
}

/** A reader's suggestion as the desk lists it. */
export interface NoteLine {
  id: string;
  event: { id: string; slug: string; title: string };
  /** the sentence that it is about */
  quote: string | null;
  body: string;
  source: string | null;
  name: string | null;
  contact: string | null;
  state: "waiting" | "accepted" | "rejected";
  decidedBy: string | null;
  decision: string | null;
  at: Date;
}

export const notesPerPage = 50;

/** Readers' suggestions in a state, those that wait longest first. */
export async function listNotes(
  db: Database,
  { state, page }: { state: NoteLine["state"]; page: number },
): Promise<{ notes: NoteLine[]; total: number }> {
  const where = { state };
  const [total, rows] = await Promise.all([
    db.readerNote.count({ where }),
    db.readerNote.findMany({
      where,
      orderBy: { createdAt: state === "waiting" ? "asc" : "desc" },
      skip: (page - 1) * notesPerPage,
      take: notesPerPage,
      include: { event: { select: { id: true, slug: true, title: true } } },
    }),
  ]);
  const notes = rows.map(({ createdAt: at, quote, decidedAt: _, eventId: __, ...row }) => ({
    ...{ ...row, at },
    quote: (quote as { exact?: string } | null)?.exact ?? null,
  }));
  return { notes, total };
}

export function countWaitingNotes(db: Database): Promise<number> {
  return db.readerNote.count({ where: { state: "waiting" } });
}

/**
 * Decides on a reader's suggestion. What is turned down says why; the reader can read the answer.
 * @returns the id of the event that it is about
 * @throws Refused, NotFound; Conflict where it was decided already
 */
export async function decideNote(
  db: Database,
  editor: Editor,
  { id, state, answer }: { id: string; state: "accepted" | "rejected"; answer: string },
): Promise<string> {
  const words = answer.trim().slice(0, 2_000);
  if (words === "" && state === "rejected")
    throw new Refused("Say why: the reader can read it, and so can other editors.");
  const request = { write: "note.decide", noun: "reader note", subjectId: id, reason: words } as const;
  return deskWrite(db, editor, request, async (tx) => {
    const note = await tx.readerNote.findUnique({ where: { id }, include: { event: { select: { slug: true } } } });
    if (!note) throw new NotFound("There is no such suggestion.");
    const { count } = await tx.readerNote.updateMany({
      where: { id, state: "waiting" },
      data: { state, decidedBy: editor.name, decidedAt: new Date(), decision: words || null },
    });
    if (count === 0) throw new Conflict(`${note.decidedBy ?? "Somebody"} has decided this already.`);
    return { result: note.eventId, audit: { subject: note.event.slug, detail: { state } } };
  });
}
