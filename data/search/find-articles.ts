import { type Clause, type Condition, toConditions } from "#core/search/conditions";
import type { SearchQuery } from "#core/search/search-query";
import { pairMark, pairOf, wordsOf } from "#core/search-text";
import type { Database } from "#data/client";
import { Prisma } from "#prisma/client";
import { knownNames } from "./known-names";
import { nameResolver } from "./name-resolver";

/** An article that a search finds. */
export interface FoundArticle {
  slug: string;
  title: string;
  publisher: string;
  date: string;
  language: string;
  text: string;
}

/** How many articles a search finds, and a stretch of them: those first in whose title it all is, then the newest. */
export async function findArticles(
  db: Database,
  version: string,
  query: SearchQuery,
  { offset = 0, limit }: { offset?: number; limit: number },
): Promise<{ articles: FoundArticle[]; total: number; names: string[] }> {
  const asked = await articleConditions(db, version, query);
  if (!asked) return { articles: [], total: 0, names: [] };
  const where = Prisma.join(asked.conditions, " AND ");
  const titled = asked.words.map((word) => Prisma.sql`lower(a."title") LIKE ${`%${escaped(word)}%`}`);
  const inTitle = titled.length > 0 ? Prisma.join(titled, " AND ") : Prisma.sql`a."title" IS NULL`;
  // Texts are long: they are read of the few that are shown, once these are known, and all are looked through but once.
  const found = await db.$queryRaw<(FoundArticle & { total: number })[]>`
    WITH found AS MATERIALIZED (
      SELECT a."id", (${inTitle}) AS titled, a."date", a."slug"
      FROM "Article" a JOIN "Source" s ON s."id" = a."sourceId" WHERE ${where}
    )
    SELECT a."slug", a."title", s."publisher", a."date"::text AS date, a."language", a."text",
      (SELECT count(*)::int FROM found) AS total
    FROM (SELECT * FROM found ORDER BY titled DESC, "date" DESC, "slug" LIMIT ${limit} OFFSET ${offset}) f
    JOIN "Article" a ON a."id" = f."id" JOIN "Source" s ON s."id" = a."sourceId"
    ORDER BY f.titled DESC, f."date" DESC, f."slug"`;
  const articles = found.map(({ total: _, ...article }) => article);
  return { articles, total: found[0]?.total ?? (await countBeyond(db, where, { offset, limit })), names: asked.names };
}

/** How many articles there are where none of them is shown: a stretch beyond the end, or of no length. */
async function countBeyond(
  db: Database,
  where: Prisma.Sql,
  { offset, limit }: { offset: number; limit: number },
): Promise<number> {
  if (offset === 0 && limit > 0) return 0;
  const [count] = await db.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM "Article" a JOIN "Source" s ON s."id" = a."sourceId" WHERE ${where}`;
  return count?.n ?? 0;
}

/**
 * What a search asks of articles: its words, publishers and days. What is asked of events alone (their kind, their people)
 * no article can answer: null. The conditions are of an article `a` and its source `s`.
 */
export async function articleConditions(db: Database, version: string, { terms, columns }: SearchQuery) {
  const isOfEvents = terms.some(({ kind }) => ["person", "place", "tag"].includes(kind));
  if (isOfEvents || columns.some(({ field }) => field !== "date") || terms.length + columns.length === 0) return null;
  const asked = toConditions(terms, await nameResolver(db, version, terms));
  const names = asked
    .flatMap(({ any }) => any.flat())
    .flatMap((clause) => (clause.kind === "person" ? clause.values : []));
  const spellings = await spellingsOf(db, version, names);
  const days = columns.flatMap((column) => (column.field === "date" ? [between(column.from, column.to)] : []));
  return {
    conditions: [...asked.map((condition) => whereCondition(condition, spellings)), ...days],
    words: terms.flatMap((term) => (term.kind === "word" && !term.not ? term.text.toLowerCase() : [])),
    names: [...spellings.values()].flat(),
  };
}

async function spellingsOf(db: Database, version: string, slugs: readonly string[]): Promise<Map<string, string[]>> {
  if (slugs.length === 0) return new Map();
  const { people } = await knownNames(db, version);
  return new Map(slugs.map((slug) => [slug, [...(people.get(slug)?.spellings ?? [])]]));
}

function between(from: string | null, to: string | null): Prisma.Sql {
  return Prisma.sql`a."date" BETWEEN coalesce(${from}::date, '-infinity') AND coalesce(${to}::date, 'infinity')`;
}

function whereCondition({ not, any }: Condition, spellings: ReadonlyMap<string, string[]>): Prisma.Sql {
  const groups = any.map((group) => all(group.map((clause) => whereClause(clause, spellings))));
  return not ? Prisma.sql`NOT (${either(groups)})` : Prisma.sql`(${either(groups)})`;
}

function whereClause(clause: Clause, spellings: ReadonlyMap<string, string[]>): Prisma.Sql {
  if (clause.kind === "part") return contains(clause.text);
  if (clause.kind === "word") return holds(clause.text);
  if (clause.kind === "source") return Prisma.sql`s."publisher" = ANY(${[...clause.values]}::text[])`;
  const written = clause.values.flatMap((slug) => spellings.get(slug) ?? []).map(wordsOf);
  const names = written.flatMap((words) => (words.length > 1 ? [all(pairsOf(words).map(holds))] : words.map(contains)));
  return names.length > 0 ? either(names) : Prisma.sql`false`;
}

function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, place) => pairOf(words[place] as string, word));
}

/** Only at the beginning of a word, with the space before it, have these trigrams by which the index finds them. */
const short = /^[a-z0-9]{1,2}$/;

/** The words of an article without its pairs of words, which begin with the first mark between two: what the index finds articles by. */
const articleWords = Prisma.sql`split_part(a."searchText", '_', 1)`;

/**
 * Whether a text holds this part of a word. One or two Latin letters stand within words of nearly every text, which would all be
 * looked through: they are found where a word begins with them. Syllables of Hangul are found anywhere, as its compounds have no spaces.
 */
function contains(text: string): Prisma.Sql {
  if (!short.test(text)) return Prisma.sql`${articleWords} LIKE ${`%${escaped(text)}%`}`;
  return Prisma.sql`(${articleWords} LIKE ${`${text}%`} OR ${articleWords} LIKE ${`% ${text}%`})`;
}

/** Whether a text holds this word, or these two side by side. */
function holds(word: string): Prisma.Sql {
  const parts = word.split(pairMark).map(contains);
  return all([...parts, Prisma.sql`' ' || a."searchText" || ' ' LIKE ${`% ${escaped(word)} %`}`]);
}

function all(conditions: readonly Prisma.Sql[]): Prisma.Sql {
  return Prisma.sql`(${Prisma.join([...conditions], " AND ")})`;
}

function either(conditions: readonly Prisma.Sql[]): Prisma.Sql {
  return Prisma.sql`(${Prisma.join([...conditions], " OR ")})`;
}

function escaped(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}
