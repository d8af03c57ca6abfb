/**
 * Whether a request that writes comes from a page of this site. Browsers name the origin of every such request; one that
 * names none comes from elsewhere, and so does `null`.
 * @param hosts the names, with ports, under which this site answers
 */
export function isSameOrigin(origin: string | null, hosts: readonly (string | null)[]): boolean {
  if (!origin || !URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  return host !== "" && hosts.includes(host);
}
