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
