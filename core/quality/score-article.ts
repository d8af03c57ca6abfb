import { assign } from "./assign";
import { type Comparison, compareEvent, isFullyRight, type LocatedGold, weightOf } from "./compare-event";
import type { GoldArticle, GoldEvent } from "./gold";
import { findPassages, overlap } from "./passages";
import type { Prediction } from "./prediction";

/** A predicted event that was taken for one of the gold. */
export interface Pair<P extends Prediction> {
  prediction: P;
  gold: GoldEvent;
  comparison: Comparison;
}

/** How the predictions of one article compare with its gold. */
export interface ArticleScore<P extends Prediction = Prediction> {
  /** with events that must be found */
  matched: Pair<P>[];
  /** with events that may be recorded or not */
  ignored: Pair<P>[];
  missed: GoldEvent[];
  /** passages that are no event */
  traps: number;
  /** predicted, and no event of the gold */
  spurious: P[];
  /** taken as held or planned though the gold says that it is no event */
  violations: { prediction: P; passage: string }[];
}

/** Pairs predictions with the gold, one to one with the greatest total weight, and tells what is right and what is not. */
export function scoreArticle<P extends Prediction>(
  gold: GoldArticle,
  predictions: readonly P[],
  body: string,
): ArticleScore<P> {
  const located = gold.events.map((event) => locate(event, body));
  const rows = assign(predictions.map((prediction) => located.map((event) => weightOf(prediction, event))));
  const pairs = rows.map(([row, column]) => toPair(predictions[row] as P, located[column] as LocatedGold));
  const [taken, found] = [new Set(rows.map(([row]) => row)), new Set(rows.map(([, column]) => column))];
  return {
    matched: pairs.filter((pair) => !pair.gold.optional),
    ignored: pairs.filter((pair) => pair.gold.optional),
    missed: located.filter((event, at) => !event.optional && !found.has(at)),
    spurious: predictions.filter((_, at) => !taken.has(at)),
    traps: gold.not_events.length,
    violations: findViolations(gold.not_events, { predictions, located, body }),
  };
}

/**
 * Each prediction with whether every field of it is right. One that was taken for an optional event is judged like the
 * others; one that is no event of the gold is wrong.
 */
export function judge<P extends Prediction>(score: ArticleScore<P>): { prediction: P; isRight: boolean }[] {
  const paired = [...score.matched, ...score.ignored].map(({ prediction, comparison }) => ({
    prediction,
    isRight: isFullyRight(comparison),
  }));
  return [...paired, ...score.spurious.map((prediction) => ({ prediction, isRight: false }))];
}

/** An event of the gold with where its evidence stands. */
export function locate(event: GoldEvent, body: string): LocatedGold {
  return { ...event, passages: event.evidence.flatMap((exact) => findPassages(body, exact)) };
}

function toPair<P extends Prediction>(prediction: P, gold: LocatedGold): Pair<P> {
  return { prediction, gold, comparison: compareEvent(prediction, gold) };
}

interface Told<P> {
  predictions: readonly P[];
  located: readonly LocatedGold[];
  body: string;
}

/** A passage that also supports an event of the gold is none: the two may share a sentence. */
function findViolations<P extends Prediction>(
  notEvents: readonly string[],
  { predictions, located, body }: Told<P>,
): ArticleScore<P>["violations"] {
  const telling = located.flatMap(({ passages }) => passages);
  const traps = notEvents.map((passage) => ({ passage, passages: findPassages(body, passage) }));
  return predictions.flatMap((prediction) => {
    if (prediction.status !== "held" && prediction.status !== "planned") return [];
    if (overlap(prediction.evidence, telling)) return [];
    const trap = traps.find(({ passages }) => overlap(prediction.evidence, passages));
    return trap ? [{ prediction, passage: trap.passage }] : [];
  });
}
