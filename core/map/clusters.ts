import type { SpotCount } from "#core/map/count-spots";
import { type MapFrame, pointIn } from "#core/map/frame";
import type { Spot } from "#core/map/gazetteer";

/** A circle of the map: one spot, or several that would hide each other. */
export interface MapMark {
  x: number;
  y: number;
  r: number;
  /** sum over the spots; an event at two of them is in it twice */
  count: number;
  /** fullest first */
  spots: SpotCount[];
}

/** The radius of the fullest circle, and of one event, in pixels. */
export interface MarkScale {
  most: number;
  largest: number;
  smallest: number;
}

/** An area by a count. */
export function radiusOf(count: number, { most, largest, smallest }: MarkScale): number {
  return Math.max(smallest, largest * Math.sqrt(count / Math.max(1, most)));
}

/**
 * The circles of a frame, those that would lie under others first. A spot whose middle lies within a larger circle joins it;
 * spots that stand for a whole country join only what stands at the same point. The selected spot stands for itself.
 */
export function marksIn(
  spots: readonly SpotCount[],
  frame: MapFrame,
  { scale, selected }: { scale: MarkScale; selected: string | null },
): MapMark[] {
  const marks: MapMark[] = [];
  for (const spot of spots) {
    const point = spot.spot.at && pointIn(frame, spot.spot.at);
    if (!point) continue;
    const [x, y] = point;
    const host =
      spot.spot.slug === selected ? undefined : marks.find((mark) => covers(mark, { x, y }, spot.spot, selected));
    if (!host) marks.push({ x, y, r: radiusOf(spot.count, scale), count: spot.count, spots: [spot] });
    else {
      host.spots.push(spot);
      host.count += spot.count;
      host.r = radiusOf(host.count, scale);
    }
  }
  return marks.sort((a, b) => b.r - a.r);
}

function covers(mark: MapMark, { x, y }: { x: number; y: number }, spot: Spot, selected: string | null): boolean {
  const [first] = mark.spots;
  if (!first || first.spot.slug === selected || first.spot.isCountry !== spot.isCountry) return false;
  return Math.hypot(mark.x - x, mark.y - y) < Math.max(mark.r, 5);
}
