import { cache } from "react";
import type { QuoteInArticle } from "#components/event/event-quotes";
import type { DatasetVersion } from "#core/citation/dataset-version";
import type { EventEvidence, EventRecord } from "#core/event";
import { locateQuote } from "#core/evidence/locate-quote";
import { findArticle } from "#data/articles";
import { type Database, database } from "#data/client";
import { listClaims } from "#data/event-claims";
import { findEventAsOf } from "#data/event-snapshots";
import { findEvent, findEventCards, findRedirect, neighborsOf } from "#data/events";
import { findThreadOf } from "#data/thread";
import { inPageLanguage } from "../../in-page-language";
import { today } from "../../today";

/** The event at an address, where it has moved to, or null; read once for the page and its metadata. */
export const readEvent = cache(
  async (slug: string, knownOn: string | null): Promise<EventRecord | { movedTo: string } | null> => {
    const db = await database();
    const event = await findEvent(db, slug, knownOn);
    if (event) return event;
    const redirect = await findRedirect(db, "event", slug);
    return redirect?.to ? { movedTo: redirect.to } : null;
  },
);

/** An event with all that its page shows around it; with `asOf` as it was published in that version of the dataset. */
export async function readEventPage(slug: string, knownOn: string | null, asOf: DatasetVersion | null = null) {
  const db = await database();
  const event = asOf ? await findEventAsOf(db, slug, asOf.number) : await readEvent(slug, knownOn);
  if (!event || "movedTo" in event) return event;
  const [claims, quotes, related, { previous, next }, thread] = await Promise.all([
    listClaims(db, event, { knownOn, version: asOf?.number ?? null }),
    readQuotes(db, event.evidence),
    findEventCards(
      db,
      event.related.map((relation) => relation.slug),
    ),
    neighborsOf(db, slug),
    asOf || event.related.length === 0 ? null : findThreadOf(db, event.slug, { knownOn, day: knownOn ?? today() }),
  ]);
  // At a version of the dataset, which holds no translations, the English words alone were published.
  const [shown = event] = asOf ? [event] : await inPageLanguage([event]);
  const [before = null] = await inPageLanguage(previous ? [previous] : []);
  const [after = null] = await inPageLanguage(next ? [next] : []);
  return {
    event: shown,
    claims,
    quotes,
    related: await inPageLanguage(related),
    thread,
    previous: before,
    next: after,
  };
}

/** The quotes of an event with the articles that they stand in. */
export async function readQuotes(db: Database, evidence: EventEvidence[]): Promise<QuoteInArticle[]> {
  const slugs = [...new Set(evidence.map(({ article }) => article))];
  const articles = new Map(await Promise.all(slugs.map(async (slug) => [slug, await findArticle(db, slug)] as const)));
  return evidence.flatMap((quote) => {
    const article = articles.get(quote.article);
    return article ? [{ quote, article, isFound: locateQuote(article.text, quote) !== null }] : [];
  });
}
