import type { NameMatch } from "#core/names/matching/name-matcher";
import { normalizeName } from "#core/names/normalize-name";
import { parseQuery } from "#core/search/parse-query";
import type { Suggestion } from "#core/search/suggestion";
import { titleScore } from "#core/search/title-score";
import { emptyFilter } from "#core/timeline/filter";
import type { Database } from "#data/client";
import { type IndexView, openIndex } from "#data/event-index/index-view";
import { matchesIn } from "#data/event-index/matches";
import { remember } from "#data/event-index/remember";
import { findArticles } from "./find-articles";
import { knownNames } from "./known-names";
import { topEvents } from "./top-events";

interface Scored extends Suggestion {
  score: number;
}

/** Of the events that are found the most salient are looked at; the best titles among them are suggested. */
const looked = 24;
const mostOfKind = 4;

/** What somebody who has typed `q` may mean, best first: at most `limit` records of all kinds. */
export async function suggest(db: Database, q: string, limit: number): Promise<Suggestion[]> {
  if (normalizeName(q) === "") return [];
  const view = await openIndex(db);
  return remember(db, view.version, ["suggest", q, limit], () => suggestIn(db, view, q, limit));
}

async function suggestIn(db: Database, view: IndexView, q: string, limit: number): Promise<Suggestion[]> {
  const { matcher } = await knownNames(db, view.version);
  const names = matcher.match(q, limit);
  const [events, articles] = await Promise.all([
    suggestEvents(db, view, q, names[0]),
    suggestArticles(db, view, longEnough(q)),
  ]);
  const all = [...names.map(toScored), ...events, ...articles].sort((a, b) => b.score - a.score);
  return all.slice(0, limit).map(({ score: _, ...suggestion }) => suggestion);
}

function toScored({ entry, via, score }: NameMatch): Scored {
  const isName = normalizeName(via) === normalizeName(entry.name);
  return { kind: entry.kind, slug: entry.slug, name: entry.name, matchedVia: isName ? null : via, score };
}

/** Events in whose titles it stands, and those of the person whose name it is. */
async function suggestEvents(db: Database, view: IndexView, q: string, name: NameMatch | undefined): Promise<Scored[]> {
  const words = longEnough(q);
  if (words === "") return [];
  const filter = { ...emptyFilter, q: words };
  const matches = await matchesIn(db, view, filter);
  const seqs = topEvents(matches, filter, looked);
  if (seqs.length === 0) return [];
  const rows = await db.event.findMany({
    where: { seq: { in: seqs } },
    select: { seq: true, slug: true, title: true },
  });
  const place = new Map(seqs.map((seq, index) => [seq, index]));
  const via = name && name.way !== "beginning" ? name.via : null;
  return rows
    .map(({ seq, slug, title }) => ({ slug, title, place: place.get(seq) ?? 0, score: titleScore(title, q) }))
    .sort((a, b) => b.score - a.score || a.place - b.place)
    .slice(0, mostOfKind)
    .map(({ slug, title, place: after, score }) => ({
      ...{ kind: "event" as const, slug, name: title },
      matchedVia: score < 0.5 ? via : null,
      score: score - after / 1_000,
    }));
}

/**
 * What has been typed without a beginning of one or two letters at its end, which are in nearly every text and in no index of
 * trigrams. Syllables of Hangul and Chinese characters say more.
 */
function longEnough(q: string): string {
  return q.replace(/(^|\s)\p{Script=Latin}{1,2}$/u, "").trim();
}

async function suggestArticles(db: Database, view: IndexView, q: string): Promise<Scored[]> {
  if (q === "") return [];
  const { articles } = await findArticles(db, view.version, parseQuery(q), { limit: mostOfKind });
  return articles.map(({ slug, title }, place) => ({
    ...{ kind: "article" as const, slug, name: title, matchedVia: null },
    score: titleScore(title, q) - 0.05 - place / 1_000,
  }));
}
