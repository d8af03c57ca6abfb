import { randomUUID } from "node:crypto";
import type { CompiledLexicon } from "#core/extract/compile-lexicon";
import { extract } from "#core/extract/extract";
import type { ExtractedEvent } from "#core/extract/extracted-event";
import { Conflict } from "#data/errors";
import type { Prisma } from "#prisma/client";
import { addArticle, bodyHash, type NamedArticle, openShelf, type Shelf } from "./ingest-article";
import { mayConcern, type Touched, touchedBy } from "./ingest-dependence";
import { openLives } from "./ingest-lives";
import { type ArticleMatches, findMatchesOf, type StoredMatches } from "./ingest-match";
import type { IngestReport } from "./ingest-report";
import { settle, type Work } from "./ingest-settle";
import { refreshEvents } from "./refresh-event";
import { type Author, type Batch, newBatch, type Rows } from "./write-batch";
import { addRevision } from "./write-revision";

/** How articles are taken in; {@link IngestOptions} tells what each option is. */
export interface GroupOptions {
  lexicon: CompiledLexicon;
  publish?: boolean;
  asks?: boolean;
  author?: Author;
}

/** An article with what its text tells. */
interface Told extends NamedArticle {
  events: ExtractedEvent[];
}

/**
 * Takes articles in, in their order and each as if those before it were held already, with a few statements for as many
 * of them as do not depend on each other. A publication that is held with another text comes back as that conflict, and
 * is no part of what is written. Texts that are held already change nothing.
 */
export async function addArticles(
  tx: Prisma.TransactionClient,
  named: readonly NamedArticle[],
  options: GroupOptions,
  write: (rows: Rows) => Promise<void>,
): Promise<(IngestReport | Conflict)[]> {
  const { known } = newBatch(authorOf("several"));
  const shelf = await openShelf(tx, known, named);
  const news: Told[] = named
    .filter(({ article }) => !shelf.byText.has(bodyHash(article.body)))
    .map((each) => ({ ...each, events: each.found ?? extract(each.article, options.lexicon) }));
  const outcomes = new Map<NamedArticle["article"], IngestReport | Conflict>();
  for (let [from, reach] = [0, news.length]; from < news.length; ) {
    const next = news.slice(from, from + reach);
    const asked = next.map(({ events, article: { date } }) => ({ events, date }));
    const matches = await findMatchesOf(tx, asked, options.lexicon);
    const added = await addGroup(tx, { known, shelf, next, matches, options, write });
    for (const [at, outcome] of added.entries()) outcomes.set((next[at] as Told).article, outcome);
    from += added.length;
    reach = Math.max(2, 2 * added.length);
  }
  return named.map(({ name, article }) => outcomes.get(article) ?? unchanged(name, shelf, article.body));
}

interface Group {
  known: Batch["known"];
  shelf: Shelf;
  next: readonly Told[];
  matches: readonly ArticleMatches[];
  options: GroupOptions;
  write: (rows: Rows) => Promise<void>;
}

/** Takes in the first of the next articles, as many as do not depend on each other; at least one. */
async function addGroup(
  tx: Prisma.TransactionClient,
  { known, shelf, next, matches, options, write }: Group,
): Promise<(IngestReport | Conflict)[]> {
  const { rows } = newBatch(authorOf("several"));
  const { publish = false, asks = false } = options;
  const lives = await openLives(tx, asks ? [] : idsOf(matches));
  const isChanged = (id: string) =>
    lives.change(
      id,
      rows.claim.filter(({ eventId }) => eventId === id),
    );
  const authors = new Map<string, Author>();
  const touched: Touched[] = [];
  const outcomes: (IngestReport | Conflict)[] = [];
  for (const [at, told] of next.entries()) {
    const article = matches[at] as ArticleMatches;
    if (touched.some((event) => mayConcern(article, event))) break;
    const batch = { rows, known, author: options.author ?? authorOf(told.name) };
    const outcome = await addOne({ tx, batch, publish, asks, reports: lives.reports }, { shelf, told, article });
    outcomes.push(outcome);
    if (outcome instanceof Conflict || outcome.status !== "added" || asks) continue;
    const own = touchedBy(article);
    for (const { event } of own) authors.set(event.id, batch.author);
    touched.push(...own.filter(({ event }) => isChanged(event.id)));
    // what it made records of may be what the next one tells
    if (publish && article.matches.some(({ sure }) => !sure)) break;
  }
  const changed = [...authors.keys()].filter(isChanged);
  await write(rows);
  await refreshEvents(tx, (id) => authors.get(id) as Author, changed);
  await markAsChanged(
    tx,
    [...authors.keys()].filter((id) => !changed.includes(id)),
  );
  return outcomes;
}

function idsOf(matches: readonly ArticleMatches[]): string[] {
  return [...new Set(matches.flatMap((article) => article.matches.flatMap(({ sure }) => sure?.id ?? [])))];
}

/** Evidence that changes nothing of an event's life is a change of the event all the same. */
async function markAsChanged(tx: Prisma.TransactionClient, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await tx.event.updateMany({ where: { id: { in: [...ids] } }, data: { updatedAt: new Date() } });
}

async function addOne(
  group: Omit<Work, "article">,
  { shelf, told, article: { matches } }: { shelf: Shelf; told: Told; article: ArticleMatches },
): Promise<IngestReport | Conflict> {
  const { batch } = group;
  // the same text may stand twice among those that are taken in
  if (shelf.byText.has(bodyHash(told.article.body))) return unchanged(told.name, shelf, told.article.body);
  try {
    const article = addArticle(batch, shelf, told);
    const { slug } = article;
    const events: IngestReport["events"] = [];
    for (const [at, event] of told.events.entries())
      events.push(await settle({ ...group, article }, event, matches[at] as StoredMatches));
    const after = { slug, ...article.publication, events };
    addRevision(batch, { noun: "article", subjectId: article.id, number: 1, before: null, after });
    return { file: told.name, status: "added", slug, events, problems: [] };
  } catch (error) {
    if (error instanceof Conflict) return error;
    throw error;
  }
}

function authorOf(fileName: string): Author {
  const reason = `Ingested ${fileName}`;
  return { by: "ingest", reason, editorId: null, groupId: randomUUID(), origin: "extractor" };
}

function unchanged(file: string, { byText }: Shelf, body: string): IngestReport {
  return { file, status: "unchanged", slug: byText.get(bodyHash(body)) ?? null, events: [], problems: [] };
}
