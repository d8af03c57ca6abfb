import type { Prisma } from "#prisma/client";
import type { Known, Referred } from "./write-batch";

/** Records that new rows will refer to: slugs, and for sources keys. */
export type Wanted = { [kind in keyof Known]?: readonly string[] };

/** Looks up those of the wanted records that the database holds and the batch does not know yet. */
export async function learn(tx: Prisma.TransactionClient, known: Known, wanted: Wanted): Promise<void> {
  const news = (kind: keyof Known) => [...new Set(wanted[kind] ?? [])].filter((key) => !known[kind].has(key));
  await learnEntities(tx, known, news("entities"));
  await learnPlaces(tx, known, news("places"));
  const events = news("events");
  if (events.length > 0)
    for (const { slug, id } of await tx.event.findMany({
      where: { slug: { in: events } },
      select: { id: true, slug: true },
    }))
      known.events.set(slug, id);
  const keys = news("sources");
  if (keys.length > 0)
    for (const { key, id } of await tx.source.findMany({
      where: { key: { in: keys } },
      select: { id: true, key: true },
    }))
      known.sources.set(key, id);
}

async function learnEntities(tx: Prisma.TransactionClient, known: Known, slugs: string[]): Promise<void> {
  if (slugs.length === 0) return;
  const select = { id: true, slug: true, names: { select: { value: true } } };
  for (const { slug, id, names } of await tx.entity.findMany({ where: { slug: { in: slugs } }, select }))
    known.entities.set(slug, { id, names: names.map(({ value }) => value) });
  const moved = await findMoved(tx, "entity", slugs, known.entities);
  await learnEntities(
    tx,
    known,
    [...new Set(moved.values())].filter((slug) => !known.entities.has(slug)),
  );
  knowMoved(known.entities, moved);
}

/** Where those lead that are not there any more because they were merged into another: old slug to new one. */
async function findMoved(
  tx: Prisma.TransactionClient,
  noun: "entity" | "place",
  slugs: readonly string[],
  known: ReadonlyMap<string, Referred>,
): Promise<Map<string, string>> {
  const missing = slugs.filter((slug) => !known.has(slug));
  if (missing.length === 0) return new Map();
  const rows = await tx.redirect.findMany({ where: { noun, from: { in: missing }, to: { not: null } } });
  return new Map(rows.map(({ from, to }) => [from, to as string]));
}

function knowMoved(known: Map<string, Referred>, moved: ReadonlyMap<string, string>): void {
  for (const [from, to] of moved) {
    const target = known.get(to);
    if (target) known.set(from, target);
  }
}

/** A place is found by the names of all that hold it, too: these are looked up level by level. */
async function learnPlaces(tx: Prisma.TransactionClient, known: Known, slugs: string[]): Promise<void> {
  if (slugs.length === 0) return;
  const places = await listNamed(tx, { slug: { in: slugs } });
  const byId = new Map(places.map((place) => [place.id, place]));
  for (let holders = missingHolders(places, byId); holders.length > 0; ) {
    const found = await listNamed(tx, { id: { in: holders } });
    for (const place of found) byId.set(place.id, place);
    holders = missingHolders(found, byId);
  }
  for (const place of places) known.places.set(place.slug, { id: place.id, names: namesOf(place, byId) });
  const moved = await findMoved(tx, "place", slugs, known.places);
  await learnPlaces(
    tx,
    known,
    [...new Set(moved.values())].filter((slug) => !known.places.has(slug)),
  );
  knowMoved(known.places, moved);
}

type NamedPlace = Awaited<ReturnType<typeof listNamed>>[number];

function listNamed(tx: Prisma.TransactionClient, where: Prisma.PlaceWhereInput) {
  return tx.place.findMany({
    where,
    select: { id: true, slug: true, parentId: true, names: { select: { value: true } } },
  });
}

function missingHolders(places: readonly NamedPlace[], byId: ReadonlyMap<string, NamedPlace>): string[] {
  return places.flatMap(({ parentId }) => (parentId && !byId.has(parentId) ? [parentId] : []));
}

function namesOf({ names, parentId }: NamedPlace, byId: ReadonlyMap<string, NamedPlace>): string[] {
  const holder = parentId ? byId.get(parentId) : undefined;
  return [...names.map(({ value }) => value), ...(holder ? namesOf(holder, byId) : [])];
}
