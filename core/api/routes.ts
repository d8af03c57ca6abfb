import type { z } from "zod";
import {
  ArticleAnswer,
  ArticlesAnswer,
  EventAnswer,
  EventsAnswer,
  HealthAnswer,
  KnownDaysAnswer,
  OEmbedAnswer,
  ReadyAnswer,
  SuggestAnswer,
  TimelineAnswer,
} from "./answers";
import {
  cursorParameter,
  filterParameters,
  frameParameters,
  laneParameter,
  limitParameter,
  type Parameter,
  peopleParameters,
  placeParameters,
  suggestParameters,
  versionParameter,
  widthParameter,
} from "./parameters";
import { PeopleAnswer, PersonAnswer, PlaceAnswer, PlacesAnswer } from "./people-answers";

/** A route of the API: what it takes and what it answers. */
export interface Route {
  summary: string;
  description: string;
  /** parameters in the query; those in the path are slugs */
  parameters: Record<string, Parameter>;
  answer: z.ZodType;
  /** what it may refuse with, besides 400, 429 and 503 */
  refusals: (404 | 410 | 501)[];
}

const { knownOn } = filterParameters;

/** All routes of JSON, by their paths, with `{slug}` for a part that varies. */
export const routes = {
  "/api/v1/events": {
    summary: "Events of a filter",
    description:
      "Whole records, at most 500 at a time. Ask again with `next` as `cursor` until it is null. What changes meanwhile moves no other event; with `asOfVersion` nothing changes at all.",
    parameters: { ...filterParameters, limit: limitParameter, cursor: cursorParameter, asOfVersion: versionParameter },
    answer: EventsAnswer,
    refusals: [],
  },
  "/api/v1/events/{slug}": {
    summary: "One event",
    description:
      "With `knownOn` as it was known on that day, with `asOfVersion` as it was published in that version. A former address answers 410 and names the new one.",
    parameters: { knownOn, asOfVersion: versionParameter },
    answer: EventAnswer,
    refusals: [404, 410],
  },
  "/api/v1/articles": {
    summary: "Stored articles",
    description:
      "Articles whose text is held, newest first: words are looked for in title and text, dates are those of publication, sources are publishers. All else chooses events, of which an article must support one.",
    parameters: filterParameters,
    answer: ArticlesAnswer,
    refusals: [],
  },
  "/api/v1/articles/{slug}": {
    summary: "One article",
    description: "With its text and the passages that support events. Texts belong to their publishers.",
    parameters: {},
    answer: ArticleAnswer,
    refusals: [404],
  },
  "/api/v1/people": {
    summary: "People and bodies",
    description:
      "People, organizations and governments with how many events of the query they took part in, at most 500 at a time. Where the query chooses events, only those who took part in one.",
    parameters: { ...peopleParameters, limit: limitParameter, cursor: cursorParameter },
    answer: PeopleAnswer,
    refusals: [],
  },
  "/api/v1/people/{slug}": {
    summary: "One person or body",
    description:
      "All names with their scripts, offices with from and to, and whom they met in the events of the query. A former address answers 410 and names the new one.",
    parameters: filterParameters,
    answer: PersonAnswer,
    refusals: [404, 410],
  },
  "/api/v1/places": {
    summary: "Places",
    description:
      "Places with how many events of the query happened there or within, at most 500 at a time. Where the query chooses events, only where one happened.",
    parameters: { ...placeParameters, limit: limitParameter, cursor: cursorParameter },
    answer: PlacesAnswer,
    refusals: [],
  },
  "/api/v1/places/{slug}": {
    summary: "One place",
    description: "All names, what holds it and what lies in it, and who took part in the events of the query there.",
    parameters: filterParameters,
    answer: PlaceAnswer,
    refusals: [404, 410],
  },
  "/api/v1/suggest": {
    summary: "What somebody who types may mean",
    description:
      "Events, people (with organizations), places and articles, best first. Names are found in any spelling, script and order, and with slips.",
    parameters: suggestParameters,
    answer: SuggestAnswer,
    refusals: [],
  },
  "/api/v1/timeline": {
    summary: "A window of the timeline",
    description: "Single events where they fit, else clusters by lane and stretch of time: at most 400 items.",
    parameters: { ...filterParameters, width: widthParameter, lane: laneParameter },
    answer: TimelineAnswer,
    refusals: [],
  },
  "/api/v1/known-days": {
    summary: "Days on which something became known",
    description: "The stops of a replay of a filter: at most 400, of months or years where there are more days.",
    parameters: filterParameters,
    answer: KnownDaysAnswer,
    refusals: [],
  },
  "/api/oembed": {
    summary: "How to show a page in a frame",
    description: "oEmbed 1.0 for the timeline with any filter, a frozen one, and events.",
    parameters: frameParameters,
    answer: OEmbedAnswer,
    refusals: [404, 501],
  },
  "/api/health": {
    summary: "Whether the site works",
    description: "503 when the database is away.",
    parameters: {},
    answer: HealthAnswer,
    refusals: [],
  },
  "/api/ready": {
    summary: "Whether requests should come here",
    description: "503 while this process stops, or its database is away or not brought up to date.",
    parameters: {},
    answer: ReadyAnswer,
    refusals: [],
  },
} satisfies Record<string, Route>;

export type RoutePath = keyof typeof routes;
