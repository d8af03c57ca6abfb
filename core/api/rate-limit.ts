/** How much one address may ask for in a window, in units: an answer costs one, a file of many rows more. */
export const limit = { units: 1200, seconds: 60 } as const;
export const costOfExport = 20;

/** So many addresses are remembered; beyond that the longest known is forgotten. */
const remembered = 10_000;

/** What is left to an address, and when its window ends. */
export interface Allowance {
  isAllowed: boolean;
  remaining: number;
  /** seconds until the window ends */
  resets: number;
}

interface Spent {
  units: number;
  endsAt: number;
}

/**
 * Counts what each address asks for, in windows of a minute, in the memory of this process: enough to keep one program
 * from taking the site from everybody. Several processes count apart, so that their limits add up.
 */
export class RateLimit {
  readonly #spent = new Map<string, Spent>();

  /** Spends `cost` units of an address, unless too few are left. `now` in milliseconds. */
  take(address: string, cost: number, now: number): Allowance {
    const spent = this.#windowOf(address, now);
    const isAllowed = spent.units + cost <= limit.units;
    if (isAllowed) spent.units += cost;
    return { isAllowed, remaining: limit.units - spent.units, resets: Math.ceil((spent.endsAt - now) / 1000) };
  }

  #windowOf(address: string, now: number): Spent {
    const known = this.#spent.get(address);
    if (known && known.endsAt > now) return known;
    this.#spent.delete(address);
    const fresh = { units: 0, endsAt: now + limit.seconds * 1000 };
    this.#spent.set(address, fresh);
    const [longestKnown] = this.#spent.keys();
    if (this.#spent.size > remembered && longestKnown !== undefined) this.#spent.delete(longestKnown);
    return fresh;
  }
}

/** The headers of draft-ietf-httpapi-ratelimit-headers. */
export function toHeaders({ remaining, resets }: Allowance): Record<string, string> {
  return {
    "RateLimit-Policy": `"default";q=${limit.units};w=${limit.seconds}`,
    RateLimit: `"default";r=${remaining};t=${resets}`,
  };
}

/**
 * Who asks: the last address that a proxy has written, since those before it are the asker's own word. Null where the
 * request comes from this machine itself, which is nobody to be protected from.
 */
export function addressOf(headers: Headers): string | null {
  const address = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim();
  return !address || /^(::1|(::ffff:)?127\..*)$/.test(address) ? null : address.slice(0, 60);
}
