import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCorpus } from "#core/corpus/corpus";
import { addDays } from "#core/dates/calendar";
import { boundsOf } from "#core/dates/edtf";
import type { EventDraft } from "#core/event-draft";
import { matchEvent, sureOf } from "#core/extract/match/match-event";
import type { MatchedEvent, StoredEventSketch } from "#core/extract/match/match-sketch";
import { knownDay, knownDays } from "#core/history/known-day";
import { statesOf } from "#core/history/states";
import { findCountry } from "#core/names/countries";

/**
 * How well stored events are found again: every event of the seeds is told anew, as an article would tell it, exactly and
 * with less or other words, and looked for among all of them (it should be found) and among all others (nothing should).
 */
const folder = import.meta.dirname;
const files = ["people.json", "places.json", "histories.json", ...eventFiles()];
const { corpus } = readCorpus(files.map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") })));
const bodies = new Set(corpus.entities.flatMap(({ record: { id, kind } }) => (kind === "person" ? [] : [id])));
const parents = new Map(corpus.places.map(({ record: { id, parent } }) => [id, parent]));
const histories = new Map(corpus.histories.map(({ record: { event, history } }) => [event, history]));
const events = corpus.events.map(({ record }) => record);
const sketches = new Map(events.map((event) => [event.id, toSketch(event)]));

type Noise = (told: MatchedEvent) => MatchedEvent | null;

const noises: Record<string, Noise> = {
  "as recorded": (told) => told,
  "no place": (told) => ({ ...told, place: null }),
  "the country for the town": inCountry,
  "a day of the stay": aDayOf,
  "the month for the day": toMonth,
  "the month, no place": (told) => toMonth({ ...told, place: null }),
  "two of the participants": (told) => keep(told, 2),
  "one of the participants": (told) => keep(told, 1),
  "a delegation for one side": (told) => delegate(told, 1),
  "delegations for both sides": (told) => delegate(told, 2),
  "delegations, the month": (told) => toMonth(delegate(told, 2) ?? told),
  "meeting for talks, talks for visit": otherKind,
  "one day later": (told) => shift(told, 1),
  "one day earlier": (told) => shift(told, -1),
  "no date": (told) => ({ ...told, date: null, earliest: null, latest: null }),
};

/** Shares of what was told. */
interface Row {
  told: string;
  events: number;
  /** taken for the right event without a question */
  recall: number;
  /** of all that is taken for an event without a question, what is it; null = nothing is */
  precision: number | null;
  /** the right event is ranked first */
  first: number;
  /** taken for another event where the right one is not stored */
  mistaken: number;
}

describe("matching the seeds", () => {
  const rows = Object.entries(noises).map(([told, noise]) => measure(told, noise));
  console.info(rows.map(inWords).join("\n"));

  it.each(rows)("merges nothing that is another event, told with: $told", ({ recall, precision, mistaken }) => {
    expect(mistaken).toBeLessThanOrEqual(0.015);
    if (recall > 0.05) expect(precision).toBeGreaterThanOrEqual(0.99);
  });

  it.each(rows)("puts the right event first, told with: $told", ({ first }) => {
    expect(first).toBeGreaterThanOrEqual(0.92);
  });

  it("asks nobody about what is told as it is recorded", () => {
    expect(rows[0]?.recall).toBeGreaterThanOrEqual(0.97);
  });
});

function measure(told: string, noise: Noise): Row {
  const trials = events.flatMap((event) => tryOut(event, noise(toTold(event))));
  const share = (count: (trial: Trial) => boolean) => trials.filter(count).length / trials.length;
  const [recall, wrong, mistaken] = [
    share(({ isFound }) => isFound),
    share(({ isWrong }) => isWrong),
    share(({ isMistaken }) => isMistaken),
  ];
  const taken = recall + wrong + mistaken;
  const precision = taken > 0 ? recall / taken : null;
  return { told, events: trials.length, recall, precision, first: share(({ isFirst }) => isFirst), mistaken };
}

interface Trial {
  /** taken for the right event, for another one, or for another one where the right one is not stored */
  isFound: boolean;
  isWrong: boolean;
  isMistaken: boolean;
  isFirst: boolean;
}

function tryOut({ id }: EventDraft, telling: MatchedEvent | null): Trial[] {
  if (!telling) return [];
  const ranked = matchEvent(telling, [...sketches.values()]);
  const sure = sureOf(telling, ranked);
  const others = ranked.filter(({ slug }) => slug !== id && !tellsOf(slug, telling));
  const isFound = sure?.slug === id;
  const isWrong = sure !== null && !isFound && !tellsOf(sure.slug, telling);
  return [{ isFound, isWrong, isMistaken: sureOf(telling, others) !== null, isFirst: ranked[0]?.slug === id }];
}

/** Some plans that fell through are on record and in the history of what came of them later, too: both are right. */
function tellsOf(slug: string, { status }: MatchedEvent): boolean {
  const former = sketches.get(slug)?.situations.slice(0, -1) ?? [];
  return status !== "held" && former.some((situation) => situation.status === status);
}

/** The event as an article would tell it on the day after, or on the day when it became known that it fell through. */
function toTold(event: EventDraft): MatchedEvent {
  const { type, status, date, place } = event;
  const bounds = boundsOf(date);
  const { knownFrom } = sketches.get(event.id)?.situations.at(-1) ?? {};
  const over = addDays(bounds.latest ?? bounds.earliest ?? "", 1);
  const slug = place?.ids[0] ?? null;
  return {
    ...{ type, status, date, ...bounds, title: "", summary: "", dateText: null, dateReason: null, evidence: [] },
    dateCertainty: "written",
    ...{ confidence: 1, knownOn: status === "held" ? over : (knownFrom as string) },
    place: place && { name: place.name, country: place.country, slug },
    placeHolders: slug ? holdersOf(slug) : [],
    participants: event.participants.map(({ entity, name, country }) => ({
      slug: entity,
      name,
      country,
      office: null,
    })),
  };
}

function toSketch({
  id,
  type,
  status,
  date,
  place,
  participants,
  title,
  summary,
  sources,
}: EventDraft): StoredEventSketch {
  const history = histories.get(id) ?? [];
  const days = knownDays(history.map(({ knownOn }) => knownOn));
  const reports = history.map((report, index) => ({ ...report, known: days[index] as string, isExtracted: false }));
  const cited = sources.flatMap((source) => (source.date ? [knownDay(source.date)] : []));
  const states = statesOf({ record: { status, date, place: place?.name ?? null }, reports, cited });
  const placeSlugs = place?.ids ?? [];
  return {
    ...{
      slug: id,
      type,
      countries: place?.country ? [place.country] : [],
      placeSlugs,
      placeHolders: placeSlugs.flatMap(holdersOf),
      words: `${title} ${summary}`,
    },
    situations: states.map((state) => ({ ...state, ...boundsOf(state.date) })),
    participants: participants.map(({ entity, country }) => ({ slug: entity, country, isBody: bodies.has(entity) })),
  };
}

function holdersOf(slug: string): string[] {
  const parent = parents.get(slug);
  return parent ? [parent, ...holdersOf(parent)] : [];
}

function dated(told: MatchedEvent, date: string): MatchedEvent {
  return { ...told, date, ...boundsOf(date) };
}

function toMonth(told: MatchedEvent): MatchedEvent | null {
  return /^\d{4}-\d\d-\d\d/.test(told.date ?? "") ? dated(told, (told.date as string).slice(0, 7)) : null;
}

function aDayOf(told: MatchedEvent): MatchedEvent | null {
  const day = /^\d{4}-\d\d-\d\d\/(\d{4}-\d\d-\d\d)$/.exec(told.date ?? "")?.[1];
  return day ? dated(told, day) : null;
}

function shift(told: MatchedEvent, days: number): MatchedEvent | null {
  return /^\d{4}-\d\d-\d\d$/.test(told.date ?? "") ? dated(told, addDays(told.date as string, days)) : null;
}

function keep(told: MatchedEvent, count: number): MatchedEvent | null {
  return told.participants.length > count ? { ...told, participants: told.participants.slice(0, count) } : null;
}

/** The first countries' people as their delegation. */
function delegate(told: MatchedEvent, sides: number): MatchedEvent | null {
  const countries = [...new Set(told.participants.flatMap(({ country }) => country ?? []))];
  if (countries.length < 2) return null;
  const sent = countries.slice(0, sides === 1 ? 1 : countries.length);
  const delegations = sent.map((country) => ({
    ...{
      slug: `government-${country.toLowerCase()}`,
      name: findCountry(country)?.name ?? country,
      country,
      office: null,
    },
  }));
  return {
    ...told,
    participants: [...delegations, ...told.participants.filter(({ country }) => !sent.includes(country ?? ""))],
  };
}

function inCountry(told: MatchedEvent): MatchedEvent | null {
  const country = told.placeHolders.at(-1);
  return told.place && country ? { ...told, place: { ...told.place, slug: country }, placeHolders: [] } : null;
}

function otherKind(told: MatchedEvent): MatchedEvent | null {
  const others = { talks: "meeting", meeting: "talks", visit: "talks", summit: "visit" } as const;
  const type = others[told.type as keyof typeof others];
  return type ? { ...told, type } : null;
}

function inWords({ told, events, recall, precision, first, mistaken }: Row): string {
  const of = (share: number | null) => (share === null ? "–" : (100 * share).toFixed(1)).padStart(6);
  return `${told.padEnd(36)} ${String(events).padStart(4)}  recall ${of(recall)}  precision ${of(precision)}  first ${of(first)}  mistaken ${of(mistaken)}`;
}

function eventFiles(): string[] {
  return readdirSync(join(folder, "events")).map((name) => `events/${name}`);
}
