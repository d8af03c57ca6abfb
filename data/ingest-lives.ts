import type { Prisma } from "#prisma/client";
import { type LifeRecord, statesOf } from "./refresh-event";
import type { LifeClaim } from "./write-states";

/** Stored events that articles add their word to, as they were before: what their lives would be with it. */
export class Lives {
  readonly #records: ReadonlyMap<string, LifeRecord>;
  readonly #told = new Map<string, string>();
  /** the number of the next report in the history of each, by its id */
  readonly reports: Map<string, number>;

  constructor(records: ReadonlyMap<string, LifeRecord>) {
    this.#records = records;
    this.reports = new Map([...records].map(([id, { claims }]) => [id, nextReport(claims)]));
  }

  /**
   * Whether more claims change what was known of an event when. What only articles tell of always counts as changed: its
   * record follows them.
   */
  change(id: string, added: readonly LifeClaim[]): boolean {
    const record = this.#records.get(id);
    if (!record || record.origin === "extractor") return true;
    const after = { ...record, claims: [...record.claims, ...added] };
    return JSON.stringify(statesOf(after)) !== this.#lifeOf(id, record);
  }

  #lifeOf(id: string, record: LifeRecord): string {
    const told = this.#told.get(id) ?? JSON.stringify(statesOf(record));
    this.#told.set(id, told);
    return told;
  }
}

/** Looks the events up, with what was claimed of them. */
export async function openLives(tx: Prisma.TransactionClient, ids: readonly string[]): Promise<Lives> {
  if (ids.length === 0) return new Lives(new Map());
  const claim = { field: true, value: true, status: true, knownOnDay: true, report: true, origin: true } as const;
  const select = {
    id: true,
    status: true,
    date: true,
    placeName: true,
    origin: true,
    claims: { select: claim },
  } as const;
  const events = await tx.event.findMany({ where: { id: { in: [...ids] } }, select });
  return new Lives(new Map(events.map((event) => [event.id, event])));
}

function nextReport(claims: readonly LifeClaim[]): number {
  return Math.max(-1, ...claims.map(({ report }) => report ?? -1)) + 1;
}
