import { addDays, type Day } from "#core/dates/calendar";
import { boundsOf } from "#core/dates/edtf";
import type { EventStatus, EventType } from "#core/event";
import type { EventDraft, ReportDraft, SourceDraft } from "#core/event-draft";
import type { PlaceRecordDraft } from "#core/place";
import { type Actor, type Cast, counterparts } from "#core/synthetic/cast";
import { Chance } from "#core/synthetic/chance";
import { syntheticDate, syntheticDay } from "#core/synthetic/synthetic-date";

/** The tag of everything synthetic. */
export const syntheticTag = "synthetic";

/** Kinds and fates of events by how often they come up, in parts of a thousand. */
const types: Record<EventType, number> = {
  ...{ summit: 25, visit: 190, meeting: 290, talks: 170, call: 30 },
  ...{ letter: 55, agreement: 70, statement: 100, action: 70 },
};
const statuses: Record<EventStatus, number> = { proposed: 40, planned: 50, held: 810, postponed: 35, cancelled: 65 };

const topics = [
  ...[
    "nuclear safeguards",
    "family reunions",
    "fuel oil",
    "missile launches",
    "trade credit",
    "repatriation of remains",
  ],
  ...[
    "fishing rights",
    "railway links",
    "tourism",
    "food aid",
    "an armistice anniversary",
    "air traffic",
    "flood relief",
  ],
  ...["scientific exchange", "sanctions relief", "embassy staff", "a liaison office", "military hotlines", "forestry"],
  ...["public health", "sports delegations", "detained citizens", "mine clearance", "border crossings", "a moratorium"],
];
const outlets = ["Synthetic Wire", "Synthetic Gazette", "Synthetic Ministry of Foreign Affairs", "Synthetic Herald"];
const verbs: Record<EventType, string> = {
  ...{
    summit: "hold a summit on",
    visit: "travel for",
    meeting: "meet on",
    talks: "negotiate on",
    call: "speak by phone on",
  },
  ...{ letter: "exchange letters on", agreement: "sign an agreement on", statement: "issue a statement on" },
  action: "act on",
};

/** A synthetic event with what was reported of it before; equal for equal seeds and numbers. */
export function syntheticEvent(
  seed: number,
  number: number,
  cast: Cast,
): { draft: EventDraft; history: ReportDraft[] } {
  const chance = new Chance(seed, number);
  const [type, status] = [chance.weighted(types), chance.weighted(statuses)];
  const day = syntheticDay(chance);
  const date = syntheticDate(chance, day, status);
  const actors = actorsOf(chance, cast, type);
  const venue = chance.is(0.85) ? chance.pickEarly(cast.venues) : null;
  const topic = chance.pick(topics);
  const names = actors.map(({ entity }) => entity.name);
  const title = `${names.slice(0, 2).join(" and ")} ${verbs[type]} ${topic}${venue ? ` in ${venue.name}` : ""}`;
  const draft: EventDraft = {
    ...{ id: `${day}-${syntheticTag}-${number}`, title, type, status, date, related: [] },
    place: venue && toPlace(venue),
    participants: actors.map(({ entity: { id, name, country }, office }) => ({ entity: id, name, country, office })),
    summary: `Synthetic record ${number}: ${names.join(", ")} ${verbs[type]} ${topic}, round ${chance.between(1, 40)}.`,
    tags: [syntheticTag, ...(chance.is(0.4) ? [`${syntheticTag}-${chance.between(1, 30)}`] : [])],
    sources: Array.from({ length: chance.between(1, 3) }, () => sourceOn(chance, addDays(day, chance.between(0, 2)))),
  };
  return { draft, history: chance.is(0.14) ? historyOf(chance, draft, day) : [] };
}

function actorsOf(chance: Chance, cast: Cast, type: EventType): Actor[] {
  const country = chance.pickEarly(counterparts);
  const others = [country, ...(chance.is(0.12) ? [chance.pickEarly(counterparts)] : [])];
  const isAlone = (type === "statement" || type === "action") && chance.is(0.6);
  const sides = ["KP", ...(chance.is(0.3) ? ["KP"] : []), ...(isAlone ? [] : others)];
  const actors = sides.map((side) => {
    const people = cast.people.get(side ?? "") as readonly Actor[];
    return type === "summit" ? (people[0] as Actor) : chance.pickEarly(people);
  });
  return [...new Set(actors)];
}

function toPlace({ id, name, country }: PlaceRecordDraft): EventDraft["place"] {
  return { ids: [id], name, country };
}

/** Few publications a day are cited again and again. */
function sourceOn(chance: Chance, day: Day): SourceDraft {
  const publisher = chance.pick(outlets);
  const number = chance.between(1, 12);
  const url = `https://synthetic.example/${day}/${number}`;
  const kind = publisher.includes("Ministry") ? "primary" : "press";
  return {
    url,
    publisher,
    title: `Synthetic report ${number} of ${day}`,
    date: day,
    supports: ["existence", "date"],
    kind,
  };
}

/** A plan, perhaps a change of it, and what became of it. */
function historyOf(chance: Chance, { status, date }: EventDraft, day: Day): ReportDraft[] {
  const report = (knownOn: Day, told: EventStatus, toldDate: string | null): ReportDraft => {
    const { supports, kind, ...source } = sourceOn(chance, knownOn);
    return { knownOn, status: told, date: toldDate, place: null, note: `Synthetic: ${told}.`, source };
  };
  const [early, middle] = [chance.between(20, 90), chance.between(3, 15)];
  const planned = report(addDays(day, -early), "planned", addDays(day, -chance.between(0, 10)));
  const turn = chance.is(0.4) ? [report(addDays(day, -middle), chance.pick(["cancelled", "postponed"]), null)] : [];
  return [planned, ...turn, report(boundsOf(date).earliest ?? day, status, date)];
}
