import { type CompiledLexicon, compileLexicon } from "#core/extract/compile-lexicon";
import type { Database } from "#data/client";
import { readLexicon } from "../lexicon";

const remembered = new WeakMap<Database, { stamp: string; lexicon: CompiledLexicon }>();

/** The names that the extractor knows, compiled once and again when a person or a place was added or changed. */
export async function deskLexicon(db: Database): Promise<CompiledLexicon> {
  const stamp = await stampOf(db);
  const known = remembered.get(db);
  if (known?.stamp === stamp) return known.lexicon;
  const lexicon = compileLexicon(await readLexicon(db));
  remembered.set(db, { stamp, lexicon });
  return lexicon;
}

async function stampOf(db: Database): Promise<string> {
  const asked = { _count: true, _max: { updatedAt: true }, _sum: { version: true } } as const;
  return JSON.stringify(await Promise.all([db.entity.aggregate(asked), db.place.aggregate(asked)]));
}
