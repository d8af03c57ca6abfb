import { isSlug } from "#core/slug";
import type { Database } from "#data/client";
import { findNamed, lookUp } from "./look-up";
import { isId } from "./record-id";

/** What a field with a list of choices sends: what is typed, and what was chosen for which words. */
export interface Picked {
  text: string;
  slug: string;
  /** the words that the slug was chosen for: others typed over them are looked up */
  chosenFor: string;
}

/**
 * The record that somebody picked or typed: by choice, by its address or the end of it, or by its whole name in any spelling.
 * Null where nothing is typed; or why it cannot be told.
 */
export async function resolvePicked(
  db: Database,
  kind: "person" | "place" | "event",
  { text, slug, chosenFor }: Picked,
): Promise<{ slug: string | null } | { problem: string }> {
  const typed = text.trim();
  if (typed === "") return { slug: null };
  if (typed === chosenFor.trim() && isSlug(slug)) return { slug };
  const last =
    typed
      .replace(/[?#].*$/, "")
      .replace(/\/+$/, "")
      .split("/")
      .at(-1) ?? "";
  const stored = isId(last) || isSlug(last) ? await findSlug(db, kind, last) : null;
  if (stored) return { slug: stored };
  const named =
    kind === "event"
      ? (await lookUp(db, kind, typed)).filter(({ name }) => name.toLowerCase() === typed.toLowerCase())
      : await findNamed(db, kind, typed);
  const [only, other] = named;
  if (only && !other) return { slug: only.slug };
  return other
    ? { problem: `“${typed}” may be any of ${named.length}: choose from the list, or write the end of its address.` }
    : { problem: `“${typed}” is not on record. Check the spelling, or choose from the list.` };
}

async function findSlug(db: Database, kind: "person" | "place" | "event", key: string): Promise<string | null> {
  const asked = { where: isId(key) ? { id: key } : { slug: key }, select: { slug: true } } as const;
  const found =
    kind === "event"
      ? await db.event.findUnique(asked)
      : kind === "person"
        ? await db.entity.findUnique(asked)
        : await db.place.findUnique(asked);
  return found?.slug ?? null;
}
