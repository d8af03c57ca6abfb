import { parseInstant } from "#core/embed";
import type { Window } from "#core/timeline/clusters";
import { type Filter, type FilterProblem, parseFilter, type QueryParameters, viewFields } from "#core/timeline/filter";
import type { TimelineAnswer, TimelineEvent } from "#core/timeline/timeline-answer";
import { database } from "#data/client";
import { findVersionAt } from "#data/dataset-version";
import { listEventCards } from "#data/event-list";
import { frozenTimeline } from "#data/frozen";
import { today } from "../today";
import { readView } from "../view";

const mostListed = 100;

/** Everything that a view in a frame shows: of the record as it is, or as it stood at the moment that `frozen` names. */
export async function readEmbed(parameters: QueryParameters) {
  const { filter, problems } = parseFilter(parameters, ["frozen", ...viewFields]);
  const asked = parameters.frozen === undefined ? null : await freeze(filter, String(parameters.frozen));
  if (asked && "problem" in asked) problems.push(asked.problem);
  const frozen = asked && "answer" in asked ? asked : null;
  if (frozen) return { filter, problems, frozen, view: null, day: today() };
  const [view, list] = await Promise.all([
    readView("/embed", filter),
    listEventCards(await database(), filter, { limit: mostListed }),
  ]);
  if (view.problem) problems.push(view.problem);
  return { filter, problems, frozen: null, view: { ...view, list }, day: filter.knownOn ?? today() };
}

/** A view as the record stood at an instant. */
export interface FrozenView {
  at: Date;
  window: Window;
  answer: TimelineAnswer;
  events: TimelineEvent[];
}

async function freeze(filter: Filter, text: string): Promise<FrozenView | { problem: FilterProblem }> {
  const refuse = (message: string) => ({ problem: { field: "frozen", value: text.slice(0, 200), message } });
  const at = parseInstant(text, new Date());
  if ("problem" in at) return refuse(at.problem);
  const { from, to, knownOn } = filter;
  if (!from || !to) return refuse("A frozen view needs its dates: add from and to.");
  if (knownOn) return refuse("A frozen view tells the record as a whole: leave out knownOn.");
  const db = await database();
  const version = await findVersionAt(db, at);
  const answer = await frozenTimeline(db, filter, { from, to }, version?.number ?? 0);
  if ("tooMany" in answer)
    return refuse(
      `A frozen view holds at most 400 events, and these are ${answer.tooMany}. Narrow the dates or filters.`,
    );
  const events = answer.items.flatMap((item) => (item.kind === "event" ? item : []));
  return { at, window: { from, to }, answer, events };
}
