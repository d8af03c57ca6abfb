import type { EventStatus, EventType } from "#core/event";
import { eventStatuses, eventTypes } from "#core/event-kinds";
import { statusWords, typeWords } from "#core/event-words";
import type { Wording } from "#core/language/wording";

/** By what the timeline is divided into lanes. */
export const laneChoices = ["country", "type", "status", "none"] as const;
export type LaneChoice = (typeof laneChoices)[number];

/** Where the ids of the lanes of a division stand; null where there is but one lane, `all`. */
export function laneColumn(choice: LaneChoice): "counterpart" | "type" | "status" | null {
  return choice === "none" ? null : choice === "country" ? "counterpart" : choice;
}

/** One lane: a value of the chosen division, or `other` for all that found no lane of their own. */
export interface Lane {
  id: string;
  title: string;
  /** events of the window that lie in it */
  count: number;
  /** of `other`: the lanes that it stands for, the fullest first, at most {@link maxWithin} */
  within?: Lane[];
}

/** More lanes than this cannot be told apart, and vis-timeline slows down with each. */
export const maxLanes = 10;

/** As many as one question can name: those that it names are shown in place of the others. */
export const maxWithin = 50;

/** Of many lanes, the fullest nine and one for the rest; the fixed orders of types and statuses are kept. */
export function chooseLanes(
  choice: LaneChoice,
  counts: ReadonlyMap<string, number>,
  title: (id: string) => string,
): Lane[] {
  const lanes = [...counts].map(([id, count]) => ({ id, title: title(id), count }));
  const ordered = lanes.sort(
    (a, b) => rank(choice, a) - rank(choice, b) || b.count - a.count || (a.id < b.id ? -1 : 1),
  );
  if (ordered.length <= maxLanes) return ordered;
  const within = ordered.slice(maxLanes - 1).toSorted((a, b) => b.count - a.count);
  const count = within.reduce((sum, lane) => sum + lane.count, 0);
  return [
    ...ordered.slice(0, maxLanes - 1),
    { id: "other", title: "Other", count, within: within.slice(0, maxWithin) },
  ];
}

/** The words for a lane; `countryName` gives those for an ISO 3166 code. */
export function laneTitle(choice: LaneChoice, id: string, countryName: (code: string) => string): string {
  if (choice === "type") return typeWords[id as EventType] ?? id;
  if (choice === "status") return statusWords[id as EventStatus] ?? id;
  if (choice === "none") return "All events";
  return (
    { several: "Several countries", body: "International bodies", none: "North Korea alone" }[id] ?? countryName(id)
  );
}

/** The title of a lane of an answer, which is in English, in the wording of a page. */
export function laneWords({ id, title }: Pick<Lane, "id" | "title">, { t, country }: Wording): string {
  return /^[A-Z]{2}$/.test(id) ? country(id) : t(title);
}

function rank(choice: LaneChoice, lane: Lane): number {
  if (choice === "type") return eventTypes.indexOf(lane.id as EventType);
  if (choice === "status") return eventStatuses.indexOf(lane.id as EventStatus);
  return 0;
}
