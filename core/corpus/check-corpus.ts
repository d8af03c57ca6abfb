import { addDays } from "#core/dates/calendar";
import { boundsOf } from "#core/dates/edtf";
import type { EntityDraft } from "#core/entity";
import type { EventDraft } from "#core/event-draft";
import { namesOf } from "#core/names/names-of";
import type { CorpusProblem, Filed, FiledCorpus } from "./corpus";

/** How far, in days, the date in an event's id may be from the event: ids stay when research moves a date. */
const idTolerance = 31;

/** Everything in which the records contradict each other or themselves; an empty list if nothing does. */
export function checkCorpus(corpus: FiledCorpus): CorpusProblem[] {
  const known = knownIds(corpus);
  return [
    ...checkIds(corpus),
    ...corpus.events.flatMap((event) => checkEvent(event, known)),
    ...checkPlaces(corpus, known),
    ...checkHistories(corpus, known),
    ...corpus.entities.flatMap(checkAddresses),
    ...checkSpellings(corpus.entities),
  ];
}

/** What records may refer to. */
type KnownIds = Record<"events" | "entities" | "places", ReadonlySet<string>>;

function knownIds({ events, entities, places, unread }: FiledCorpus): KnownIds {
  const ids = (records: readonly Filed<{ id: string }>[]) =>
    new Set([...records.map(({ record }) => record.id), ...unread]);
  return { events: ids(events), entities: ids(entities), places: ids(places) };
}

function checkIds({ events, entities, places }: FiledCorpus): CorpusProblem[] {
  const seen = new Map<string, string>();
  return [...events, ...entities, ...places].flatMap(({ file, record: { id } }) => {
    const first = seen.get(id);
    seen.set(id, first ?? file);
    return first ? [{ file, record: id, field: "id", problem: `This id is taken already, in ${first}.` }] : [];
  });
}

function checkEvent({ file, record }: Filed<EventDraft>, known: KnownIds): CorpusProblem[] {
  const at = (field: string, problem: string) => ({ file, record: record.id, field, problem });
  const missing = (
    ids: readonly string[],
    there: ReadonlySet<string>,
    field: (index: number) => string,
    where: string,
  ) => ids.flatMap((id, index) => (there.has(id) ? [] : [at(field(index), `There is no "${id}" in ${where}.`)]));
  const people = record.participants.map(({ entity }) => entity);
  return [
    ...missing(people, known.entities, (index) => `participants[${index}].entity`, "people.json"),
    ...missing(record.place?.ids ?? [], known.places, (index) => `place.ids[${index}]`, "places.json"),
    ...missing(record.related, known.events, (index) => `related[${index}]`, "events/"),
    ...(record.related.includes(record.id) ? [at("related", "An event is not related to itself.")] : []),
    ...repeated(people).map((id) => at("participants", `"${id}" takes part twice.`)),
    ...repeated(
      record.sources.map(({ url, publisher, title, date }) => JSON.stringify([url, publisher, title, date])),
    ).map((source) => at("sources", `One source stands here twice: ${source}.`)),
    ...checkIdDate(record).map((problem) => at("id", problem)),
    ...checkEra(file, record).map((problem) => at("date", problem)),
  ];
}

function checkIdDate({ id, date }: EventDraft): string[] {
  const written = /^\d{4}(-\d\d(?!\d))?(-\d\d(?!\d))?(?=-)/.exec(id)?.[0];
  if (!written) return ["An event's id begins with its date and a hyphen, such as 2018-06-12-."];
  const [inId, inRecord] = [boundsOf(written), boundsOf(date)];
  const isTooEarly = inRecord.earliest !== null && addDays(inId.latest as string, idTolerance) < inRecord.earliest;
  const isTooLate = inRecord.latest !== null && addDays(inId.earliest as string, -idTolerance) > inRecord.latest;
  return isTooEarly || isTooLate ? [`The id says ${written}, and the record ${date}.`] : [];
}

/** `events/2003-2011.json` holds the events of these years, `events/2018.json` those of one. */
function checkEra(file: string, { date }: EventDraft): string[] {
  const [, first, last] = /(\d{4})(?:-(\d{4}))?\.json$/.exec(file) ?? [];
  const { earliest, latest } = boundsOf(date);
  const year = (earliest ?? latest ?? "").slice(0, 4);
  return first && (year < first || year > (last ?? first)) ? [`An event of ${year} belongs into another file.`] : [];
}

function checkPlaces({ places }: FiledCorpus, known: KnownIds): CorpusProblem[] {
  const parents = new Map(places.map(({ record }) => [record.id, record.parent]));
  return places.flatMap(({ file, record: { id, parent } }) => {
    const at = (problem: string) => [{ file, record: id, field: "parent", problem }];
    if (parent !== null && !known.places.has(parent)) return at(`There is no "${parent}" in places.json.`);
    return isInCircle(id, parents) ? at("The place lies within itself: follow the parents.") : [];
  });
}

function isInCircle(id: string, parents: ReadonlyMap<string, string | null>): boolean {
  const passed = new Set<string>();
  let at = parents.get(id) ?? null;
  while (at !== null && at !== id && !passed.has(at)) {
    passed.add(at);
    at = parents.get(at) ?? null;
  }
  return at === id;
}

function checkHistories({ histories }: FiledCorpus, known: KnownIds): CorpusProblem[] {
  const twice = repeated(histories.map(({ record }) => record.event));
  return histories.flatMap(({ file, record: { event, history } }) => {
    const at = (field: string, problem: string) => ({ file, record: event, field, problem });
    const unordered = history.flatMap(({ knownOn }, index) => {
      const before = history[index - 1]?.knownOn;
      return before && isAfter(before, knownOn)
        ? [at(`history[${index}].knownOn`, `${knownOn} comes before ${before}.`)]
        : [];
    });
    return [
      ...(known.events.has(event) ? [] : [at("event", `There is no "${event}" in events/.`)]),
      ...(twice.includes(event) ? [at("event", "This event has two histories: join them.")] : []),
      ...unordered,
    ];
  });
}

/** Whether the first certainly became known after the second. */
function isAfter(first: string, second: string): boolean {
  const [{ earliest }, { latest }] = [boundsOf(first), boundsOf(second)];
  return earliest !== null && latest !== null && earliest > latest;
}

function checkAddresses({ file, record }: Filed<EntityDraft>): CorpusProblem[] {
  const bad = record.sources.filter((address) => !/^https?:\/\/\S+$/.test(address));
  return bad.map((address) => ({
    file,
    record: record.id,
    field: "sources",
    problem: `"${address}" is no web address.`,
  }));
}

/** A spelling that two bear must be marked on both, or the wrong one would be found. */
function checkSpellings(entities: readonly Filed<EntityDraft>[]): CorpusProblem[] {
  const bearers = new Map<string, Filed<EntityDraft>[]>();
  for (const entity of entities)
    for (const { value } of namesOf(entity.record)) bearers.set(value, [...(bearers.get(value) ?? []), entity]);
  return [...bearers].flatMap(([value, all]) =>
    all
      .filter(({ record }) => all.length > 1 && !record.ambiguousAliases.includes(value))
      .map(({ file, record }) => ({
        file,
        record: record.id,
        field: "ambiguousAliases",
        problem: `"${value}" is borne by ${all.map((one) => one.record.id).join(" and ")}: list it here.`,
      })),
  );
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
