import type { Window } from "#core/timeline/clusters";

/**
 * The address of a view: the page's query with some of its parameters set anew, or taken out where null. The page of the
 * list goes with what it was a page of.
 */
export function viewAddress(path: string, query: string, change: Record<string, string | null>): string {
  const parameters = new URLSearchParams(query);
  parameters.delete("page");
  for (const [name, value] of Object.entries(change)) {
    if (value === null) parameters.delete(name);
    else parameters.set(name, value);
  }
  return parameters.size > 0 ? `${path}?${parameters}` : path;
}

/**
 * An address that the reader goes to, with the window that is in view where the page has not written it into its own address
 * yet. What leads elsewhere, or to another window, stays as it is.
 */
export function withWindow(address: string, { path, query }: View, window: Window): string {
  const [aim = "", hash] = address.split("#");
  const [aimedPath, aimedQuery = ""] = aim.split("?");
  const [said, aimed] = [new URLSearchParams(query), new URLSearchParams(aimedQuery)];
  if (aimedPath !== path || ["from", "to"].some((end) => said.get(end) !== aimed.get(end))) return address;
  const moved = viewAddress(path, aimedQuery, { ...window });
  return hash === undefined ? moved : `${moved}#${hash}`;
}

interface View {
  path: string;
  query: string;
}
