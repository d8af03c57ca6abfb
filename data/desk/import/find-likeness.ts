import { doubtfulFrom } from "#core/desk/inbox";
import type { UnfinishedContent } from "#core/event-draft";
import type { ToldEvent } from "#core/import/told-event";
import type { Database } from "#data/client";
import { findMostAlike } from "../alike";
import { type CheckContext, checkKnown, type Outcome } from "./check-row";
import { findKnown } from "./known-events";

interface Likeness {
  id: string;
  reasons: string[];
}

/** Holds rows that would be new events against the record: those that look like one of it are shown beside it. */
export async function findLikeness(
  db: Database,
  rows: readonly { told: ToldEvent }[],
  outcomes: readonly Outcome[],
  context: CheckContext,
): Promise<Outcome[]> {
  const contents = outcomes.map(({ kind, content }) => (kind === "new" ? content : null));
  const likeness = await findAll(db, contents);
  if (likeness.size === 0) return [...outcomes];
  const known = await findKnown(
    db,
    [],
    [...likeness.values()].map(({ id }) => id),
  );
  return outcomes.map((outcome, index) => {
    const found = likeness.get(index);
    const event = found && known.byId.get(found.id);
    if (!event) return outcome;
    const { match, update, changes } = checkKnown((rows[index] as { told: ToldEvent }).told, event, context, {
      ...{ how: "likeness", reasons: found.reasons },
    });
    return { ...outcome, kind: "alike", match, update, changes };
  });
}

/** By people, days and kind as articles are compared; where nobody is named, by title and date alone. */
async function findAll(db: Database, contents: readonly (UnfinishedContent | null)[]): Promise<Map<number, Likeness>> {
  const asked = contents.flatMap((content, index) => (content ? [{ content, index }] : []));
  const found = new Map<number, Likeness>();
  const matches = await findMostAlike(
    db,
    asked.map(({ content }) => content),
  );
  for (const [at, { index }] of asked.entries()) {
    const match = matches[at];
    if (match && match.score >= doubtfulFrom) found.set(index, match);
  }
  const rest = asked.filter(({ index }) => !found.has(index));
  const titles = [...new Set(rest.map(({ content }) => content.title))];
  const named = await db.event.findMany({
    where: { title: { in: titles }, state: { in: ["draft", "in_review", "published"] } },
    select: { id: true, title: true, date: true },
  });
  for (const { content, index } of rest) {
    const same = named.find(({ title, date }) => title === content.title && date === content.date);
    if (same) found.set(index, { id: same.id, reasons: ["same title and date"] });
  }
  return found;
}
