import { addDays, type Day, dayNumber, daysBetween } from "#core/dates/calendar";
import type { DensityBucket, TimelineCluster } from "#core/timeline/timeline-answer";

/** The most items that one answer of the timeline holds. */
export const maxItems = 400;

/** A stretch of days, both ends included. */
export interface Window {
  from: Day;
  to: Day;
}

/** How many events of one lane begin on one day. */
export interface DayCount {
  day: Day;
  lane: string;
  count: number;
}

/** An event that a cluster may name. */
export interface Named {
  day: Day;
  lane: string;
  title: string;
  salience: number;
}

const pixelsPerCluster = 28;
const titlesPerCluster = 3;

/** As many stretches as can be told apart on `width` pixels and drawn within the limit of items. */
export function bucketCount(width: number, lanes: number): number {
  const fitting = Math.floor(width / pixelsPerCluster);
  return Math.max(1, Math.min(fitting, Math.floor(maxItems / Math.max(1, lanes))));
}

/** Divides a window into `count` stretches of whole days, as even as days allow; never more stretches than days. */
export function bucketsOf({ from, to }: Window, count: number): Window[] {
  const days = daysBetween(from, to) + 1;
  const number = Math.max(1, Math.min(count, days));
  const start = (index: number) => addDays(from, Math.floor((index * days) / number));
  return Array.from({ length: number }, (_, index) => ({ from: start(index), to: addDays(start(index + 1), -1) }));
}

/** Events by lane and stretch. What begins before the window (and reaches into it) counts in its first stretch. */
export function clustersOf(buckets: Window[], counts: DayCount[], named: Named[]): TimelineCluster[] {
  const clusters = new Map<string, TimelineCluster>();
  const keyOf = ({ day, lane }: { day: Day; lane: string }) => `${bucketIndex(buckets, day)} ${lane}`;
  for (const entry of counts) {
    const key = keyOf(entry);
    const bucket = buckets[bucketIndex(buckets, entry.day)] as Window;
    const cluster = clusters.get(key) ?? { kind: "cluster", lane: entry.lane, ...bucket, count: 0, titles: [] };
    clusters.set(key, { ...cluster, count: cluster.count + entry.count });
  }
  for (const event of [...named].sort((a, b) => b.salience - a.salience)) {
    const titles = clusters.get(keyOf(event))?.titles;
    if (titles && titles.length < titlesPerCluster) titles.push(event.title);
  }
  return [...clusters.values()].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.lane < b.lane ? -1 : 1));
}

/** How many events begin in each stretch. */
export function densityOf(buckets: Window[], counts: Pick<DayCount, "day" | "count">[]): DensityBucket[] {
  const density = buckets.map((bucket) => ({ ...bucket, count: 0 }));
  for (const { day, count } of counts) (density[bucketIndex(buckets, day)] as DensityBucket).count += count;
  return density;
}

/** The stretch that holds a day: the last that begins by it, by halving. */
function bucketIndex(buckets: Window[], day: Day): number {
  let [low, high] = [0, buckets.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((buckets[middle] as Window).from <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A window widened on both sides by a share of its length, at least one day, so that its events do not touch the edge. */
export function withMargin({ from, to }: Window, share: number): Window {
  const days = Math.max(1, Math.round((dayNumber(to) - dayNumber(from)) * share));
  return { from: addDays(from, -days), to: addDays(to, days) };
}
