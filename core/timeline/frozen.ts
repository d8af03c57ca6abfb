import { boundsOf, liesIn } from "#core/dates/edtf";
import type { EventDraft, ReportDraft } from "#core/event-draft";
import { normalizeName } from "#core/names/normalize-name";
import { toSearchText } from "#core/search-text";
import { counterpartOf } from "#core/timeline/counterpart";
import type { Filter } from "#core/timeline/filter";
import type { LaneChoice } from "#core/timeline/lanes";
import type { TimelineEvent } from "#core/timeline/timeline-answer";

/** An event as a revision kept it. */
export type FrozenEvent = EventDraft & { history?: readonly ReportDraft[] };

/**
 * Whether a kept event passes a filter. `placesWithin` are the slugs of the places that the filter names and of those inside
 * them. Words are looked for in what the record says, names as they are written there.
 */
export function passesFrozen(event: FrozenEvent, filter: Filter, placesWithin: ReadonlySet<string>): boolean {
  const { participants, place, tags, sources } = event;
  const text = toSearchText({
    prose: [event.title, event.summary, place?.name ?? "", ...tags],
    names: participants.map(({ name }) => name),
  });
  return (
    isAmong(filter.type, [event.type]) &&
    isAmong(filter.status, [event.status]) &&
    isAmong(
      filter.country,
      participants.map(({ country }) => country),
    ) &&
    isAmong(
      filter.person,
      participants.map(({ entity }) => entity),
    ) &&
    isAmong(filter.tag, tags) &&
    isAmong(
      filter.source,
      sources.map(({ publisher }) => publisher),
    ) &&
    (filter.place.length === 0 || (place?.ids.some((id) => placesWithin.has(id)) ?? false)) &&
    (filter.q ?? "").split(/\s+/).every((word) => text.includes(normalizeName(word))) &&
    liesIn(boundsOf(event.date), { earliest: filter.from, latest: filter.to }, filter.certainty)
  );
}

/** A kept event as the timeline draws it. */
export function toFrozenItem(event: FrozenEvent, lanes: LaneChoice): TimelineEvent {
  const { id: slug, title, type, status, date, history = [] } = event;
  const now = boundsOf(date);
  const former = history.flatMap((report) =>
    report.date !== null && report.status !== "denied" && !liesIn(boundsOf(report.date), now, "possible")
      ? report.date
      : [],
  );
  const lane = { country: counterpartOf(event.participants), type, status, none: "all" }[lanes];
  return { kind: "event", slug, title, type, status, date, ...now, lane, formerDates: [...new Set(former)] };
}

function isAmong(wanted: readonly string[], given: readonly (string | null)[]): boolean {
  return wanted.length === 0 || given.some((value) => value !== null && wanted.includes(value));
}
