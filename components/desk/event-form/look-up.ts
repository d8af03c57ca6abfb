/** Something on record, as the desk's look-up answers. */
export interface Found {
  slug: string;
  name: string;
  via: string | null;
  country: string | null;
  detail: string | null;
}

export type LookUpKind = "person" | "place" | "tag" | "article" | "event";

/** Candidates for what somebody types, best first; none where the desk does not answer. */
export async function lookUp(kind: LookUpKind, text: string, signal: AbortSignal): Promise<Found[]> {
  try {
    const answer = await fetch(`/admin/look-up?kind=${kind}&q=${encodeURIComponent(text)}`, { signal });
    if (!answer.ok) return [];
    return ((await answer.json()) as { found: Found[] }).found;
  } catch {
    return [];
  }
}

/** A new person or place to put on record. */
interface NewName {
  kind: "person" | "place";
  name: string;
  country: string;
  /** the same for each try of one asking, so that two of them make one record */
  key: string;
}

/** A key for one asking; browsers give whole UUIDs over https alone. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(16).padStart(8, "0")).join("");
}

/** Puts a new person or place on record; or why that cannot be. */
export async function createNamed(named: NewName): Promise<Found | string> {
  try {
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify(named);
    const answer = await fetch("/admin/look-up", { method: "POST", headers, body });
    const said = (await answer.json()) as { found: Found } | { error: { message: string } };
    return "found" in said ? said.found : said.error.message;
  } catch {
    return "The desk does not answer. Try again.";
  }
}
