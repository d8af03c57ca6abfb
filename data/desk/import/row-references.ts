import type { QuoteDraft } from "#core/event-draft";
import type { FieldProblem } from "#core/import/file-row";
import type { ToldEvent, ToldRelation } from "#core/import/told-event";
import type { Database } from "#data/client";

/** Events and articles that rows refer to. */
export interface RowReferences {
  /** slugs of events, on record or in the file */
  events: ReadonlySet<string>;
  /** texts by slug */
  articles: ReadonlyMap<string, string>;
}

/** Looks up what some rows refer to. */
export async function findReferences(
  db: Database,
  told: readonly ToldEvent[],
  inFile: ReadonlySet<string>,
): Promise<RowReferences> {
  const slugs = told.flatMap(({ related = [] }) => related.map(({ slug }) => slug)).filter((slug) => !inFile.has(slug));
  const quoted = told.flatMap(({ quotes = [] }) => quotes.map(({ article }) => article));
  const [events, articles] = await Promise.all([
    db.event.findMany({ where: { slug: { in: [...new Set(slugs)] } }, select: { slug: true } }),
    db.article.findMany({ where: { slug: { in: [...new Set(quoted)] } }, select: { slug: true, text: true } }),
  ]);
  return {
    events: new Set([...inFile, ...events.map(({ slug }) => slug)]),
    articles: new Map(articles.map(({ slug, text }) => [slug, text])),
  };
}

/**
 * Relations and passages as far as this database can hold them. What belongs to other events and articles than ours is left
 * out and named: it is no reason to refuse a row.
 */
export function readReferences(
  { related, quotes }: Pick<ToldEvent, "related" | "quotes">,
  { events, articles }: RowReferences,
  problems: FieldProblem[],
): Pick<ToldEvent, "related" | "quotes"> {
  const leaveOut = (field: string, message: string): false => {
    problems.push({ field, message, isNote: true });
    return false;
  };
  const isThere = ({ slug }: ToldRelation, index: number) =>
    events.has(slug) || leaveOut(`related.${index}`, `There is no event “${slug}” here: the relation is left out.`);
  const stands = ({ article, start, end, exact }: QuoteDraft, index: number) => {
    const text = articles.get(article);
    if (text?.slice(start, end) === exact) return true;
    const why =
      text === undefined ? `The article “${article}” is not held here` : "The words do not stand in the article";
    return leaveOut(`quotes.${index}`, `${why}: the passage is left out.`);
  };
  return {
    ...(related ? { related: related.filter(isThere) } : {}),
    ...(quotes ? { quotes: quotes.filter(stands) } : {}),
  };
}
