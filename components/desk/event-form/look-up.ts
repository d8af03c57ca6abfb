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

/** Puts a new person or place on record; or why that cannot be. */
export async function createNamed(kind: "person" | "place", name: string, country: string): Promise<Found | string> {
  try {
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify({ kind, name, country });
    const answer = await fetch("/admin/look-up", { method: "POST", headers, body });
    const said = (await answer.json()) as { found: Found } | { error: { message: string } };
    return "found" in said ? said.found : said.error.message;
  } catch {
    return "The desk does not answer. Try again.";
  }
}
