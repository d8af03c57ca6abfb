import type { Database } from "#data/client";
import { plannedOnce } from "#data/planned-once";

/** What names an event: its title, and its address. */
export interface EventName {
  slug: string;
  title: string;
}

/** As many names stay in a process: some four megabytes. */
const kept = 20_000;

interface Names {
  version: string;
  names: Map<number, EventName>;
}

const known = new WeakMap<Database, Names>();

/**
 * Title and address of events, by their short numbers. Those that were read for a version of the data are kept for it: the most
 * salient events of a time are named again by each window that holds it, whatever its width and filter.
 * @param version of the index that tells the numbers (data/event-index/index-view.ts)
 */
export async function findNames(
  db: Database,
  version: string,
  seqs: readonly number[],
): Promise<Map<number, EventName>> {
  const { names } = namesOf(db, version);
  const found = new Map<number, EventName>();
  const missing: number[] = [];
  for (const seq of seqs) {
    const name = names.get(seq);
    if (name) found.set(seq, name);
    else missing.push(seq);
  }
  for (const [seq, slug, title] of await readNames(db, missing)) found.set(seq, { slug, title });
  // Those that were asked for last stay longest.
  for (const [seq, name] of found) {
    names.delete(seq);
    names.set(seq, name);
  }
  for (const seq of names.keys()) {
    if (names.size <= kept) break;
    names.delete(seq);
  }
  return found;
}

function namesOf(db: Database, version: string): Names {
  const last = known.get(db);
  if (last?.version === version) return last;
  const names = { version, names: new Map<number, EventName>() };
  known.set(db, names);
  return names;
}

async function readNames(db: Database, seqs: readonly number[]): Promise<[number, string, string][]> {
  if (seqs.length === 0) return [];
  const [found] = await db.$queryRaw<{ names: string }[]>`${plannedOnce}
    SELECT coalesce(json_agg(json_build_array("seq", "slug", "title")), '[]')::text AS names
    FROM "Event" WHERE "seq" = ANY(${seqs}::int[])`;
  return JSON.parse(found?.names ?? "[]");
}
