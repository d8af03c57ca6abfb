import type { EventDraft, ReportDraft } from "#core/event-draft";
import { toSearchText } from "#core/search-text";
import { tagName } from "#core/tag";
import { counterpartOf } from "#core/timeline/counterpart";
import { salienceOf } from "#core/timeline/salience";
import type { Prisma } from "#prisma/client";
import { newId } from "./new-id";
import type { Batch, Known, Referred } from "./write-batch";
import { type CitedSource, type KindOf, toCitations, toReportClaims } from "./write-claims";
import { addRevision } from "./write-revision";
import { addSource } from "./write-source";
import { recordedStates, toBoundColumns, toStateRows } from "./write-states";

/** An event that a person has written, and what was reported of it when. */
export interface NewEvent {
  draft: EventDraft;
  history: readonly ReportDraft[];
}

/**
 * Adds events with all that belongs to them. They may refer to each other and to what the batch knows; a reference to
 * anything else is an error.
 */
export function addEvents(batch: Batch, events: readonly NewEvent[], kindOf: KindOf = () => "press"): void {
  for (const { draft } of events) batch.known.events.set(draft.id, newId());
  for (const event of events) addEvent(batch, event, kindOf);
}

function addEvent(batch: Batch, { draft, history }: NewEvent, kindOf: KindOf): void {
  const { rows, author } = batch;
  const { id, sources } = addRecord(batch, draft, history);
  const citations = sources.flatMap((source) => toCitations(id, source, author.origin));
  const claims = [...citations, ...toReportClaims(batch, id, history, kindOf)];
  const record = { status: draft.status, date: draft.date, place: draft.place?.name ?? null };
  rows.claim.push(...claims);
  rows.eventState.push(...toStateRows(id, recordedStates(record, claims)));
}

/** Adds the record itself, whose id the batch knows; what its sources claim is left to the caller. */
export function addRecord(
  batch: Batch,
  draft: EventDraft,
  history: readonly ReportDraft[],
): { id: string; sources: CitedSource[] } {
  const { rows, known, author } = batch;
  const id = refer(known.events, draft.id, "event");
  const sources = draft.sources.map((source) => ({ id: addSource(batch, source, source.kind), draft: source }));
  rows.event.push({ id, origin: author.origin, ...toEventColumns(draft, known) });
  addParts(batch, id, draft);
  for (const [position, sourceId] of distinct(sources.map((source) => source.id)).entries())
    rows.eventSource.push({ eventId: id, sourceId, position });
  const after = history.length > 0 ? { ...draft, history } : draft;
  addRevision(batch, { noun: "event", subjectId: id, number: 1, before: null, after });
  return { id, sources };
}

/** The columns of an event that its draft gives, the derived ones included. */
export function toEventColumns(draft: EventDraft, known: Known): Omit<Prisma.EventCreateManyInput, "id" | "origin"> {
  const { id: slug, title, type, status, date, summary, note = null, place, participants, sources } = draft;
  const offices = participants.map(({ office }) => office ?? null);
  return {
    ...{ slug, title, type, status, date, summary, note },
    ...toBoundColumns(date),
    placeName: place?.name ?? null,
    placeCountry: place?.country ?? null,
    countries: distinct(participants.flatMap(({ country }) => country ?? [])),
    counterpart: counterpartOf(participants),
    salience: salienceOf({ type, status, title, summary, offices, sources: sources.length }),
    searchText: searchTextOf(draft, known),
  };
}

/** What of an event it is found by. */
export interface FoundBy extends Pick<EventDraft, "title" | "summary" | "tags"> {
  place: { ids: readonly string[]; name: string } | null;
  participants: readonly { entity: string; name: string }[];
}

/** The text that searches look in: words of the record, and all names of who took part and of where it was. */
export function searchTextOf({ title, summary, tags, place, participants }: FoundBy, known: Known): string {
  const people = participants.flatMap(({ entity, name }) => [name, ...refer(known.entities, entity, "person").names]);
  const places = (place?.ids ?? []).flatMap((slug) => refer(known.places, slug, "place").names);
  return toSearchText({
    prose: [title, summary, place?.name ?? "", ...tags.map(tagName)],
    names: [...people, ...places],
  });
}

/** Participants, places, tags and relations. */
export function addParts(
  { rows, known }: Batch,
  eventId: string,
  { participants, place, tags, related }: EventDraft,
): void {
  for (const [position, { entity, name, country, office = null }] of participants.entries())
    rows.participation.push({
      eventId,
      entityId: refer(known.entities, entity, "person").id,
      position,
      name,
      country,
      office,
    });
  for (const [position, slug] of (place?.ids ?? []).entries())
    rows.eventPlace.push({ eventId, placeId: refer(known.places, slug, "place").id, position });
  for (const slug of distinct(tags)) {
    rows.tag.push({ slug, name: tagName(slug) });
    rows.eventTag.push({ eventId, tagSlug: slug });
  }
  for (const slug of distinct(related))
    rows.relation.push({ fromId: eventId, toId: refer(known.events, slug, "event") });
}

function refer<T extends Referred | string>(known: ReadonlyMap<string, T>, slug: string, noun: string): T {
  const found = known.get(slug);
  if (found === undefined) throw new Error(`There is no ${noun} "${slug}".`);
  return found;
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
