import type { Day } from "#core/dates/calendar";
import { isSlug } from "#core/slug";
import type { ThreadCard, ThreadEntry } from "#core/thread/thread-record";
import type { EventThread } from "#core/thread/threads";
import type { Database } from "#data/client";
import { type IndexView, openIndex } from "#data/event-index/index-view";
import { remember } from "#data/event-index/remember";
import { listCards } from "#data/event-list";
import { bestOf, readThreads, type StepEvent, toThreadCard } from "#data/threads";

/** A thread with all its events in order. */
export interface Thread {
  card: ThreadCard;
  entries: ThreadEntry[];
}

/** As it was known on a day (null = now); `day` is that, or today. */
export interface ThreadMoment {
  knownOn: string | null;
  day: Day;
}

/** The thread that holds the event of a slug; null where none does, or where there is no such event. */
export async function findThreadOf(db: Database, slug: string, moment: ThreadMoment): Promise<Thread | null> {
  if (!isSlug(slug)) return null;
  const view = await openIndex(db);
  return remember(db, view.version, ["thread", slug, moment], async () => {
    const thread = await lookUp(db, view, slug, moment.knownOn);
    return thread && toThread(db, thread, moment);
  });
}

/** Whether a thread holds the event of a slug. */
export async function threadExists(db: Database, slug: string): Promise<boolean> {
  return isSlug(slug) && (await lookUp(db, await openIndex(db), slug, null)) !== null;
}

async function lookUp(
  db: Database,
  view: IndexView,
  slug: string,
  knownOn: string | null,
): Promise<EventThread<StepEvent> | null> {
  const event = await db.event.findUnique({ where: { slug }, select: { seq: true } });
  if (!event) return null;
  const threads = await readThreads(db, view, knownOn);
  return threads.find(({ steps }) => steps.some((step) => step.event.seq === event.seq)) ?? null;
}

async function toThread(
  db: Database,
  { steps }: EventThread<StepEvent>,
  { knownOn, day }: ThreadMoment,
): Promise<Thread | null> {
  const seqs = steps.map(({ event }) => event.seq);
  const cards = await listCards(db, seqs, knownOn);
  // Somebody may have withdrawn one meanwhile: then the next answer has another thread.
  const [first, best] = [cards[0], cards[seqs.indexOf(bestOf(steps.map(({ event }) => event)))]];
  if (!first || !best || cards.length !== steps.length) return null;
  const entries = steps.map(({ event, predecessor }, index): ThreadEntry => {
    const place = predecessor ? seqs.indexOf(predecessor.seq) : -1;
    const from = cards[place];
    const card = cards[index] as ThreadEntry["card"];
    if (!predecessor || !from) return { card, from: null };
    const days = Math.max(0, event.sort - (steps[place]?.event.end as number));
    return {
      card,
      from: { slug: from.slug, title: from.title, kind: predecessor.kind, days, isJustBefore: place === index - 1 },
    };
  });
  const events = steps.map(({ event }) => event);
  return {
    card: toThreadCard({ slug: first.slug, best: { slug: best.slug, title: best.title }, events }, day),
    entries,
  };
}
