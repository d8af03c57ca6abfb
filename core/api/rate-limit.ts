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

/** What the pot that all processes share gives for an address: units to spend, what is left in it, seconds until it is full again. */
export interface Loan {
  granted: number;
  left: number;
  resets: number;
}

/** Takes units of an address from the shared pot. */
export type Lend = (address: string, units: number) => Promise<Loan>;

/** So many units are taken from the pot at once: a request in sixty has to ask for them. */
const loanUnits = 60;

interface Purse {
  /** units in hand */
  held: number;
  /** units in the pot when it was last asked */
  left: number;
  endsAt: number;
  borrowing?: Promise<void> | undefined;
}

/**
 * Counts what each address asks for, in windows of a minute, together with all other processes of the site: units are taken from
 * a shared pot in small loans and spent here. So a limit is never exceeded, and what a process still has in hand of one address
 * is what may be missing elsewhere.
 */
export class RateLimit {
  readonly #purses = new Map<string, Purse>();
  readonly #lend: Lend;

  constructor(lend: Lend) {
    this.#lend = lend;
  }

  /** Spends `cost` units of an address, unless too few are left. `now` in milliseconds. */
  async take(address: string, cost: number, now: number): Promise<Allowance> {
    const purse = this.#purseOf(address, now);
    while (purse.held < cost && purse.left > 0) {
      purse.borrowing ??= this.#borrow(address, purse, now);
      await purse.borrowing;
    }
    const isAllowed = purse.held >= cost;
    if (isAllowed) purse.held -= cost;
    return {
      isAllowed,
      remaining: purse.held + purse.left,
      resets: Math.max(1, Math.ceil((purse.endsAt - now) / 1000)),
    };
  }

  async #borrow(address: string, purse: Purse, now: number): Promise<void> {
    try {
      const { granted, left, resets } = await this.#lend(address, Math.min(loanUnits, purse.left));
      purse.held += granted;
      purse.left = granted > 0 ? left : 0;
      purse.endsAt = now + resets * 1000;
    } catch {
      // With the pot out of reach each process counts for itself.
      const granted = Math.min(loanUnits, purse.left);
      purse.held += granted;
      purse.left -= granted;
    } finally {
      purse.borrowing = undefined;
    }
  }

  #purseOf(address: string, now: number): Purse {
    const known = this.#purses.get(address);
    if (known && known.endsAt > now) return known;
    this.#purses.delete(address);
    const fresh = { held: 0, left: limit.units, endsAt: now + limit.seconds * 1000 };
    this.#purses.set(address, fresh);
    const [longestKnown] = this.#purses.keys();
    if (this.#purses.size > remembered && longestKnown !== undefined) this.#purses.delete(longestKnown);
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
