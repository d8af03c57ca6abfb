import { datesApart } from "#core/history/former-dates";
import type { LaneChoice } from "#core/timeline/lanes";
import type { TimelineEvent } from "#core/timeline/timeline-answer";
import type { Database } from "#data/client";
import type { EventName } from "#data/event-names";

/** What is asked of the timeline beyond which events. */
export interface ItemView {
  lanes: LaneChoice;
  knownOn: string | null;
}

/**
 * Events as the timeline draws them, by their short numbers; with a day of knowledge as they were known then. The answer
 * comes as one text: reading hundreds of rows and their states one by one would take longer than all the counting.
 */
export async function findItems(
  db: Database,
  seqs: readonly number[],
  view: ItemView,
): Promise<Map<number, TimelineEvent>> {
  if (seqs.length === 0) return new Map();
  const [found] = await db.$queryRaw<{ events: string }[]>`
    SELECT coalesce(json_agg(json_build_object(
      'seq', e."seq", 'slug', e."slug", 'title', e."title", 'type', e."type", 'status', e."status", 'date', e."date",
      'earliest', e."earliest", 'latest', e."latest", 'counterpart', e."counterpart",
      'states', (SELECT coalesce(json_agg(json_build_object('knownFrom', s."knownFrom", 'knownTo', s."knownTo",
        'status', s."status", 'date', s."date", 'earliest', s."earliest", 'latest', s."latest") ORDER BY s."knownFrom"), '[]')
        FROM "EventState" s WHERE s."eventId" = e."id")
    )), '[]')::text AS events
    FROM "Event" e WHERE e."seq" = ANY(${seqs}::int[])`;
  const events = JSON.parse(found?.events ?? "[]") as EventRow[];
  return new Map(events.map((event) => [event.seq, toItem(event, view)]));
}

interface Known {
  status: TimelineEvent["status"];
  date: string;
  earliest: string | null;
  latest: string | null;
}

type StateRow = Known & { knownFrom: string; knownTo: string | null };

interface EventRow extends Known, EventName {
  seq: number;
  type: TimelineEvent["type"];
  counterpart: string;
  states: StateRow[];
}

function toItem({ slug, title, type, counterpart, states, ...record }: EventRow, view: ItemView): TimelineEvent {
  const day = view.knownOn;
  const then = day && states.find(({ knownFrom, knownTo }) => knownFrom <= day && (knownTo === null || day < knownTo));
  const { status, date, earliest, latest } = then || record;
  const before = then ? states.filter(({ knownFrom }) => knownFrom < then.knownFrom) : states;
  const lane = { country: counterpart, type, status, none: "all" }[view.lanes];
  const former = datesApart(
    before.map((state) => state.date),
    date,
  );
  const dates = { date, earliest, latest, formerDates: former };
  return { kind: "event", slug, title, type, status, lane, ...dates };
}
