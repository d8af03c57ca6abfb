import { daysBetween } from "#core/dates/calendar";
import type { Window } from "#core/timeline/clusters";
import type { TimelineCluster } from "#core/timeline/timeline-answer";
import { lengthOf } from "#core/timeline/view-window";
import { type Entry, type Ghost, toEntry } from "./timeline-entries";
import { leastHeights, type Stage } from "./title-room";

/** As wide as the number of a cluster needs, in CSS pixels. */
const stretchWidth = 32;
const titlesNamed = 3;

/**
 * The entries as they fit into the height of the stage. Where even their marks would not, the fullest lanes stand as
 * clusters of what overlaps; nothing is left out, and the selected event stays by itself.
 */
export function foldCrowds(
  figures: { entries: Entry[]; ghosts: Ghost[] },
  view: Window,
  stage: Stage,
  selected: string | null,
): Entry[] {
  const heights = leastHeights([...figures.entries, ...figures.ghosts], view, stage.width);
  const fullestFirst = [...heights].sort(([, a], [, b]) => b - a);
  let { entries } = figures;
  let height = fullestFirst.reduce((sum, [, lane]) => sum + lane, 0);
  for (const [lane, before] of fullestFirst) {
    if (height <= stage.height) break;
    entries = entries
      .flatMap((entry) => (entry.lane === lane ? [] : entry))
      .concat(foldLane(entries, lane, { view, stage, selected }));
    height += (leastHeights(entries, view, stage.width).get(lane) ?? 0) - before;
  }
  return entries.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** The events of a lane by the stretch of the screen that they begin in; who is alone in one stands alone. */
function foldLane(
  entries: Entry[],
  lane: string,
  { view, stage, selected }: { view: Window; stage: Stage; selected: string | null },
): Entry[] {
  const daysPerStretch = Math.max(1, Math.round((stretchWidth / stage.width) * lengthOf(view)));
  const stretches = new Map<number | string, Entry[]>();
  for (const entry of entries) {
    if (entry.lane !== lane) continue;
    const isAlone = entry.item.kind === "cluster" || entry.id === selected;
    const key = isAlone ? entry.id : Math.floor(daysBetween("1970-01-01", entry.from) / daysPerStretch);
    stretches.set(key, [...(stretches.get(key) ?? []), entry]);
  }
  return [...stretches.values()].flatMap((crowd) => (crowd.length > 1 ? toEntry(clusterOf(crowd)) : crowd));
}

function clusterOf(crowd: Entry[]): TimelineCluster {
  const [{ lane, from }] = crowd as [Entry];
  const to =
    crowd
      .map((entry) => entry.from)
      .sort()
      .at(-1) ?? from;
  const named = crowd.flatMap(({ item }) => (item.kind === "event" ? { slug: item.slug, title: item.title } : []));
  const titles = named.slice(0, titlesNamed).map(({ title }) => title);
  const cluster = { kind: "cluster" as const, lane, from, to, first: from, last: to, count: crowd.length, titles };
  return { ...cluster, ...{ named: named.slice(0, titlesNamed) } };
}
