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
  const found = new Map<Told, ArticleMatches>();
  for (let [from, reach] = [0, news.length]; from < news.length; ) {
    const next = news.slice(from, from + reach);
    const matches = await findMissing(tx, found, next, options.lexicon);
    const { added, touched } = await addGroup(tx, { known, shelf, next, matches, options, write });
    for (const [at, outcome] of added.entries()) outcomes.set((next[at] as Told).article, outcome);
    from += added.length;
    reach = Math.max(2, 2 * added.length);
    forgetConcerned(found, touched, options);
  }
  return named.map(({ name, article }) => outcomes.get(article) ?? unchanged(name, shelf, article.body));
}

/** What the database says of the next articles; only those are asked for of which it is not known any more. */
async function findMissing(
  tx: Prisma.TransactionClient,
  found: Map<Told, ArticleMatches>,
  next: readonly Told[],
  lexicon: CompiledLexicon,
): Promise<ArticleMatches[]> {
  const missing = next.filter((told) => !found.has(told));
  const asked = missing.map(({ events, article: { date } }) => ({ events, date }));
  for (const [at, matches] of (await findMatchesOf(tx, asked, lexicon)).entries())
    found.set(missing[at] as Told, matches);
  return next.map((told) => found.get(told) as ArticleMatches);
}

/** What was found of articles holds as long as no event has changed that may be one of theirs; a new record may be anybody's. */
function forgetConcerned(
  found: Map<Told, ArticleMatches>,
  touched: readonly Touched[],
  { publish }: GroupOptions,
): void {
  for (const [told, matches] of found)
    if (publish || touched.some((event) => mayConcern(matches, event))) found.delete(told);
}

interface Group {
  known: Batch["known"];
  shelf: Shelf;
  next: readonly Told[];
  matches: readonly ArticleMatches[];
  options: GroupOptions;
  write: (rows: Rows) => Promise<void>;
}

/** Takes in the first of the next articles, as many as do not depend on each other; at least one. Tells which events they changed. */
async function addGroup(
  tx: Prisma.TransactionClient,
  { known, shelf, next, matches, options, write }: Group,
): Promise<{ added: (IngestReport | Conflict)[]; touched: Touched[] }> {
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
  const added: (IngestReport | Conflict)[] = [];
  for (const [at, told] of next.entries()) {
    const article = matches[at] as ArticleMatches;
    if (touched.some((event) => mayConcern(article, event))) break;
    const batch = { rows, known, author: options.author ?? authorOf(told.name) };
    const outcome = await addOne({ tx, batch, publish, asks, reports: lives.reports }, { shelf, told, article });
    added.push(outcome);
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
  return { added, touched };
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
