/** What a memory holds, and how much room it takes. */
interface Sized {
  bytes: number;
}

export interface MemoryLimits {
  /** of all pages together */
  bytes: number;
  /** of addresses that were asked for once, and may be again */
  addresses: number;
}

/** Pages by their addresses, each good for one state of the record; what was used longest ago goes first. */
export class PageMemory<Page extends Sized> {
  readonly #limits: MemoryLimits;
  readonly #pages = new Map<string, { state: string; page: Page }>();
  readonly #asked = new Map<string, string>();
  #bytes = 0;

  constructor(limits: MemoryLimits) {
    this.#limits = limits;
  }

  /** The page at an address as the record is now; null where none is kept. One of an earlier state is dropped. */
  find(address: string, state: string): Page | null {
    const kept = this.#pages.get(address);
    if (!kept) return null;
    this.#drop(address);
    if (kept.state !== state) return null;
    this.keep(address, state, kept.page);
    return kept.page;
  }

  /** Whether an address is asked for once more in one state: most addresses of filters never are. */
  isAskedAgain(address: string, state: string): boolean {
    const isAgain = this.#asked.get(address) === state;
    this.#asked.delete(address);
    this.#asked.set(address, state);
    if (this.#asked.size > this.#limits.addresses) this.#asked.delete(oldestOf(this.#asked));
    return isAgain;
  }

  keep(address: string, state: string, page: Page): void {
    this.#drop(address);
    if (page.bytes > this.#limits.bytes) return;
    this.#pages.set(address, { state, page });
    this.#bytes += page.bytes;
    while (this.#bytes > this.#limits.bytes) this.#drop(oldestOf(this.#pages));
  }

  #drop(address: string): void {
    this.#bytes -= this.#pages.get(address)?.page.bytes ?? 0;
    this.#pages.delete(address);
  }
}

/** Maps keep the order in which keys came. */
function oldestOf(map: Map<string, unknown>): string {
  return map.keys().next().value as string;
}
