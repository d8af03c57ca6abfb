import { randomUUID } from "node:crypto";
import type { CompiledLexicon } from "#core/extract/compile-lexicon";
import { extract } from "#core/extract/extract";
import type { ExtractedEvent } from "#core/extract/extracted-event";
import { Conflict } from "#data/errors";
import type { Prisma } from "#prisma/client";
import { addArticle, bodyHash, type NamedArticle, openShelf, type Shelf } from "./ingest-article";
import { countIndependent } from "./ingest-dependence";
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
  found?: ExtractedEvent[];
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
    .map((each) => ({ ...each, events: options.found ?? extract(each.article, options.lexicon) }));
  const outcomes = new Map<NamedArticle["article"], IngestReport | Conflict>();
  for (let [from, reach] = [0, news.length]; from < news.length; ) {
    const next = news.slice(from, from + reach);
    const asked = next.map(({ events, article: { date } }) => ({ events, date }));
    const matches = await findMatchesOf(tx, asked, options.lexicon);
    const count = countIndependent(matches, options);
    const group = next.slice(0, count);
    const added = await addGroup(tx, { known, shelf, group, matches, options, write });
    for (const [at, { article }] of group.entries()) outcomes.set(article, added[at] as IngestReport | Conflict);
    from += count;
    reach = Math.max(2, 2 * count);
  }
  return named.map(({ name, article }) => outcomes.get(article) ?? unchanged(name, shelf, article.body));
}

interface Group {
  known: Batch["known"];
  shelf: Shelf;
  group: readonly Told[];
  matches: readonly ArticleMatches[];
  options: GroupOptions;
  write: (rows: Rows) => Promise<void>;
}

/** Articles that do not depend on each other. */
async function addGroup(
  tx: Prisma.TransactionClient,
  { known, shelf, group, matches, options, write }: Group,
): Promise<(IngestReport | Conflict)[]> {
  const { rows } = newBatch(authorOf("several"));
  const { publish = false, asks = false } = options;
  const sure = matches.slice(0, group.length).flatMap((article) => article.matches);
  const reports = await nextReports(tx, asks ? [] : sure);
  const authors = new Map<string, Author>();
  const outcomes: (IngestReport | Conflict)[] = [];
  for (const [at, told] of group.entries()) {
    const batch = { rows, known, author: options.author ?? authorOf(told.name) };
    const work = { tx, batch, publish, asks, reports };
    const found = asks ? [] : (matches[at] as ArticleMatches).matches;
    for (const { sure } of found) if (sure) authors.set(sure.id, batch.author);
    outcomes.push(await addOne(work, shelf, told, (matches[at] as ArticleMatches).matches));
  }
  await write(rows);
  await refreshEvents(tx, (id) => authors.get(id) as Author, [...authors.keys()]);
  return outcomes;
}

async function addOne(
  group: Omit<Work, "article">,
  shelf: Shelf,
  told: Told,
  matches: readonly StoredMatches[],
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

/** The number of the next report in the history of each event that is matched for sure. */
async function nextReports(
  tx: Prisma.TransactionClient,
  matches: readonly StoredMatches[],
): Promise<Map<string, number>> {
  const ids = [...new Set(matches.flatMap(({ sure }) => sure?.id ?? []))];
  if (ids.length === 0) return new Map();
  const last = await tx.claim.groupBy({ by: ["eventId"], where: { eventId: { in: ids } }, _max: { report: true } });
  return new Map(last.map(({ eventId, _max }) => [eventId, (_max.report ?? -1) + 1]));
}
