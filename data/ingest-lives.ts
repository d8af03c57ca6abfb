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

  constructor(records: readonly LivesRow[]) {
    this.#records = new Map(records.map((record) => [record.id, record]));
    this.reports = new Map(records.map(({ id, next }) => [id, next]));
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

/** A stored event with what is needed of it to tell its life, and the number of its next report. */
type LivesRow = LifeRecord & { id: string; next: number };

/** Looks the events up, with those of the claims about them that tell anything of their lives. */
export async function openLives(tx: Prisma.TransactionClient, ids: readonly string[]): Promise<Lives> {
  if (ids.length === 0) return new Lives([]);
  return new Lives(
    await tx.$queryRaw<LivesRow[]>`
      SELECT e."id", e."status", e."date", e."placeName", e."origin",
        (SELECT coalesce(max(c."report") + 1, 0) FROM "Claim" c WHERE c."eventId" = e."id") AS "next",
        (SELECT coalesce(json_agg(json_build_object('field', c."field", 'value', c."value", 'status', c."status",
            'knownOnDay', c."knownOnDay", 'report', c."report", 'origin', c."origin")), '[]')
          FROM "Claim" c WHERE c."eventId" = e."id" AND CASE
            WHEN c."report" IS NULL THEN c."origin" <> 'extractor'
            ELSE c."status" IS NOT NULL OR c."field" IN ('date', 'place') END) AS "claims"
      FROM unnest(${[...ids]}::uuid[]) AS asked("id")
      CROSS JOIN LATERAL (SELECT e.* FROM "Event" e WHERE e."id" = asked."id" OFFSET 0) e`,
  );
}
