import type { UnfinishedContent } from "#core/event-draft";
import type { Database } from "#data/client";

type Reader = Pick<Database, "entity" | "place" | "redirect">;

/** A chain of merges is followed so far; longer ones are nobody's work. */
const mostSteps = 10;

/**
 * A content that names no record that was merged into another: forms that were open meanwhile, proposals and old revisions still
 * name it.
 */
export async function followMerged(db: Reader, content: UnfinishedContent): Promise<UnfinishedContent> {
  const people = await findTargets(
    db,
    "entity",
    content.participants.map(({ entity }) => entity),
  );
  const places = await findTargets(db, "place", content.place?.ids ?? []);
  if (people.size === 0 && places.size === 0) return content;
  const participants = content.participants.map((party) => ({
    ...party,
    entity: people.get(party.entity) ?? party.entity,
  }));
  return {
    ...content,
    participants: participants.filter(
      ({ entity }, index) => participants.findIndex((other) => other.entity === entity) === index,
    ),
    place: content.place && { ...content.place, ids: content.place.ids.map((slug) => places.get(slug) ?? slug) },
  };
}

async function findTargets(
  db: Reader,
  noun: "entity" | "place",
  slugs: readonly string[],
): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  let asked = await missing(db, noun, slugs);
  for (let step = 0; asked.length > 0 && step < mostSteps; step++) {
    const rows = await db.redirect.findMany({ where: { noun, from: { in: asked }, to: { not: null } } });
    for (const { from, to } of rows) targets.set(from, to as string);
    asked = await missing(
      db,
      noun,
      rows.flatMap(({ to }) => to ?? []),
    );
  }
  return new Map(slugs.flatMap((slug) => (targets.has(slug) ? [[slug, lastOf(targets, slug)] as const] : [])));
}

function lastOf(targets: ReadonlyMap<string, string>, slug: string): string {
  let at = slug;
  for (let step = 0; step < mostSteps; step++) at = targets.get(at) ?? at;
  return at;
}

async function missing(db: Reader, noun: "entity" | "place", slugs: readonly string[]): Promise<string[]> {
  if (slugs.length === 0) return [];
  const asked = { where: { slug: { in: [...slugs] } }, select: { slug: true } };
  const rows = noun === "entity" ? await db.entity.findMany(asked) : await db.place.findMany(asked);
  const there = new Set(rows.map(({ slug }) => slug));
  return slugs.filter((slug) => !there.has(slug));
}
