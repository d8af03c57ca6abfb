import type { Problem } from "#core/desk/event-problems";
import type { UnfinishedContent } from "#core/event-draft";
import type { Database } from "#data/client";
import { circleProblems } from "./relation-circles";

/** What the content refers to and the database does not hold, or holds with other words: a problem each. */
export async function referenceProblems(
  db: Pick<Database, "entity" | "place" | "event" | "article" | "$queryRaw">,
  content: UnfinishedContent,
): Promise<Problem[]> {
  const { participants, place, related, relations = [], quotes } = content;
  const slugIn = (slugs: readonly string[]) => ({ where: { slug: { in: [...new Set(slugs)] } } });
  const [entities, places, events, articles] = await Promise.all([
    db.entity.findMany({ ...slugIn(participants.map(({ entity }) => entity)), select: { slug: true } }),
    db.place.findMany({ ...slugIn(place?.ids ?? []), select: { slug: true } }),
    db.event.findMany({ ...slugIn([...related, ...relations.map(({ event }) => event)]), select: { slug: true } }),
    db.article.findMany({ ...slugIn(quotes.map(({ article }) => article)), select: { slug: true, text: true } }),
  ]);
  const lacks = (found: readonly { slug: string }[], slug: string) => !found.some((row) => row.slug === slug);
  const textOf = (slug: string) => articles.find((article) => article.slug === slug)?.text;
  return [
    ...participants.flatMap(({ entity, name }, index) =>
      lacks(entities, entity)
        ? [
            {
              field: `participants.${index}`,
              message: `${name} is not on record (any more): choose again or create it.`,
            },
          ]
        : [],
    ),
    ...(place?.ids ?? []).flatMap((slug, index) =>
      lacks(places, slug)
        ? [
            {
              field: `place.ids.${index}`,
              message: `“${slug}” is no place of ours (any more): choose again or create it.`,
            },
          ]
        : [],
    ),
    ...related.flatMap((slug, index) =>
      lacks(events, slug) ? [{ field: `related.${index}`, message: `There is no event “${slug}”.` }] : [],
    ),
    ...relations.flatMap(({ event }, index) =>
      lacks(events, event) ? [{ field: `relations.${index}`, message: `There is no event “${event}”.` }] : [],
    ),
    ...(await circleProblems(db, content)),
    ...quotes.flatMap(({ article, start, end, exact }, index) => {
      const text = textOf(article);
      if (text?.slice(start, end) === exact) return [];
      const why =
        text === undefined ? `The article “${article}” is not held (any more).` : "These words do not stand there.";
      return [{ field: `quotes.${index}`, message: `${why} Select the passage again.` }];
    }),
  ];
}
