import { type EventState, type Life, settledOn, statesOf } from "#core/history/states";
import type { Prisma } from "#prisma/client";
import type { LifeRecord } from "./refresh-event";
import { inOrder, type LifeClaim, recordedLife, reportsOf } from "./write-states";

/** A stored event that people wrote, as it was before. */
interface Before {
  life: Life;
  /** from this day on no report of an article changes anything */
  settled: string;
  states: EventState[];
}

/** Stored events that articles add their word to, as they were before: what their lives would be with it. */
export class Lives {
  readonly #records: ReadonlyMap<string, LifeRecord>;
  readonly #before = new Map<string, Before>();
  /** the number of the next report in the history of each, by its id */
  readonly reports: Map<string, number>;

  constructor(records: ReadonlyMap<string, LifeRecord>) {
    this.#records = records;
    this.reports = new Map([...records].map(([id, { claims }]) => [id, nextReport(claims)]));
  }

  /**
   * Whether more claims of articles, in reports of their own, change what was known of an event when. What only articles tell
   * of always counts as changed: its record follows them.
   */
  change(id: string, added: readonly LifeClaim[]): boolean {
    const record = this.#records.get(id);
    if (!record || record.origin === "extractor") return true;
    const { life, settled, states } = this.#beforeOf(id, record);
    const news = reportsOf(added);
    if (news.every(({ known, isExtracted }) => isExtracted && known >= settled)) return false;
    const after = statesOf({ ...life, reports: inOrder([...life.reports, ...news]) });
    return JSON.stringify(after) !== JSON.stringify(states);
  }

  #beforeOf(id: string, record: LifeRecord): Before {
    const known = this.#before.get(id);
    if (known) return known;
    const { status, date, placeName: place, claims } = record;
    const life = recordedLife({ status, date, place }, claims);
    const before = { life, settled: settledOn(life), states: statesOf(life) };
    this.#before.set(id, before);
    return before;
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
