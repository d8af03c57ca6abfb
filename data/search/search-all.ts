import type { NameMatch } from "#core/names/matching/name-matcher";
import type { NameEntry } from "#core/names/matching/name-table";
import { normalizeName } from "#core/names/normalize-name";
import { scriptOf } from "#core/names/script-of";
import type { Hit, HitList } from "#core/search/found";
import { highlight, type Needles, needlesOf, snippet } from "#core/search/highlight";
import { parseQuery } from "#core/search/parse-query";
import type { SearchQuery } from "#core/search/search-query";
import type { Suggestion } from "#core/search/suggestion";
import { titleScore } from "#core/search/title-score";
import type { Filter } from "#core/timeline/filter";
import type { Database } from "#data/client";
import { type IndexView, openIndex } from "#data/event-index/index-view";
import { matchesIn } from "#data/event-index/matches";
import { findArticles } from "./find-articles";
import { knownNames } from "./known-names";
import { topEvents } from "./top-events";

/** More people or places than this share no search that is worth reading. */
const mostNames = 200;
const snippetLength = 220;

interface Stretch {
  offset: number;
  limit: number;
}

/** What a filter's words find of every kind: exact counts, and of each a stretch of the best. */
export async function searchAll(
  db: Database,
  filter: Filter,
  stretchOf: (kind: Suggestion["kind"]) => Stretch,
): Promise<HitList[]> {
  const view = await openIndex(db);
  const query = parseQuery(filter.q ?? "");
  const meant = await peopleMeant(db, view, { ...filter, person: [] });
  const names = await matchNames(db, view, query, meant);
  // Every spelling of those who are named is marked, too.
  const known = needlesOf(
    query,
    meant.flatMap(({ spellings }) => spellings),
  );
  const [events, articles] = await Promise.all([
    findEvents(db, view, { filter, needles: known }, stretchOf("event")),
    listArticles(db, view, query, stretchOf("article")),
  ]);
  const named = (kind: "person" | "place"): HitList => {
    const all = names.filter(({ entry }) => entry.kind === kind);
    const { offset, limit } = stretchOf(kind);
    return { kind, total: all.length, hits: all.slice(offset, offset + limit).map((match) => toNameHit(match, known)) };
  };
  return [events, named("person"), named("place"), articles];
}

/** The text of a query that may be a name: its words without fields and what is left out. */
function nameText({ terms }: SearchQuery): string {
  return terms.flatMap((term) => ("text" in term && !term.not ? term.text : [])).join(" ");
}

/** Who or what all the words name, and those whom some of them do. */
async function matchNames(
  db: Database,
  view: IndexView,
  query: SearchQuery,
  meant: readonly NameEntry[],
): Promise<NameMatch[]> {
  const { matcher } = await knownNames(db, view.version);
  const matches = matcher.match(nameText(query), mostNames);
  const others = meant.filter((entry) => !matches.some((match) => match.entry === entry));
  return [...matches, ...others.map((entry): NameMatch => ({ entry, via: entry.name, score: 0, way: "exact" }))];
}

/** The people whom the words of a filter name. */
async function peopleMeant(db: Database, view: IndexView, filter: Filter): Promise<NameEntry[]> {
  const [{ conditions }, { people }] = await Promise.all([matchesIn(db, view, filter), knownNames(db, view.version)]);
  const slugs = conditions
    .filter(({ not }) => !not)
    .flatMap(({ any }) => any.flat())
    .flatMap((clause) => (clause.kind === "person" ? clause.values : []));
  return [...new Set(slugs)].flatMap((slug) => people.get(slug) ?? []);
}

function toNameHit({ entry, via }: NameMatch, needles: Needles): Hit {
  const isName = normalizeName(via) === normalizeName(entry.name);
  const native = entry.spellings.find((spelling) => scriptOf(spelling) !== "Latn");
  return {
    ...{ kind: entry.kind, slug: entry.slug, title: highlight(entry.name, needles), aside: native ?? "", date: null },
    ...{ snippet: [], matchedVia: isName ? null : via, language: null },
  };
}

/** As many of the most salient events are put in the order of their titles; after them the rest follow by salience. */
const looked = 200;

async function findEvents(
  db: Database,
  view: IndexView,
  { filter, needles }: { filter: Filter; needles: Needles },
  { offset, limit }: Stretch,
): Promise<HitList> {
  const matches = await matchesIn(db, view, filter);
  const seqs = topEvents(matches, filter, Math.max(looked, offset + limit));
  const rows = await db.event.findMany({
    where: { seq: { in: seqs } },
    select: { seq: true, slug: true, title: true, summary: true, date: true },
  });
  const placeOf = new Map(seqs.map((seq, place) => [seq, place]));
  const score = new Map(rows.map((row) => [row, titleScore(row.title, nameText(parseQuery(filter.q ?? "")))]));
  const ordered = rows.sort(
    (a, b) =>
      (score.get(b) as number) - (score.get(a) as number) || (placeOf.get(a.seq) ?? 0) - (placeOf.get(b.seq) ?? 0),
  );
  const hits = ordered.slice(offset, offset + limit).map(
    ({ slug, title, summary, date }): Hit => ({
      ...{ kind: "event", slug, title: highlight(title, needles), aside: "", date },
      ...{ snippet: snippet(summary, needles, snippetLength), matchedVia: null, language: null },
    }),
  );
  return { kind: "event", total: matches.count(filter), hits };
}

async function listArticles(db: Database, view: IndexView, query: SearchQuery, stretch: Stretch): Promise<HitList> {
  const { articles, total, names } = await findArticles(db, view.version, query, stretch);
  const needles = needlesOf(query, names);
  const hits = articles.map(
    ({ slug, title, publisher, date, language, text }): Hit => ({
      ...{ kind: "article", slug, title: highlight(title, needles), aside: publisher, date },
      ...{ snippet: snippet(text, needles, snippetLength), matchedVia: null, language },
    }),
  );
  return { kind: "article", total, hits };
}
