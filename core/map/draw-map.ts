import type { Wording } from "#core/language/wording";
import type { Region } from "#core/map/atlas";
import { type MapMark, type MarkScale, marksIn } from "#core/map/clusters";
import type { SpotCount } from "#core/map/count-spots";
import { type MapFrame, pathsIn, pointIn } from "#core/map/frame";
import { fitWords, link, type Picture, round, type Shape, shape, words, wordsWidth } from "#core/picture/shape";
import { placeWords } from "#core/place-words";
import { eventCount } from "#core/span-words";

/** What a map is drawn of besides its frame. */
export interface MapContent {
  spots: readonly SpotCount[];
  scale: MarkScale;
  /** slug of the spot that is selected */
  selected: string | null;
  /** the address that selects a spot */
  hrefOf(slug: string): string;
  /** a piece of the world that has a map of its own: its frame is drawn; the spots in it only if it is not crowded */
  inset: { region: Region; title: string; name: string; href: string; isCrowded: boolean } | null;
  /** how many circles are named */
  names: number;
  /** the address of land and borders as they were drawn {@link sharedWidth} wide; null = they are drawn here */
  land: string | null;
  wording: Wording;
}

/** The width of the world that all pictures of it share. */
export const sharedWidth = 1_080;

/** The countries and, on them, circles by the number of events. Countries of which no closer place is known are squares. */
export function drawMap(frame: MapFrame, content: MapContent): Picture {
  const { inset, spots } = content;
  const place = placeInset(frame, content);
  const outside = inset?.isCrowded ? spots.filter(({ spot }) => !lies(spot.at, inset.region)) : spots;
  const marks = marksIn(outside, frame, content);
  const named = new Set(marks.toSorted((a, b) => b.count - a.count).slice(0, content.names));
  const labels = layLabels(
    marks.filter((mark) => named.has(mark)),
    { width: frame.width, inset: place, wording: content.wording },
  );
  return {
    width: frame.width,
    height: frame.height,
    shapes: [
      ...drawLand(frame, content.land),
      ...drawInset(place, content),
      ...marks.map((mark) => drawMark(mark, content)),
      ...labels,
    ],
  };
}

const landLook = { fill: "@wash", stroke: "@slab", strokeWidth: 0.6 };
const borderLook = { fill: "none", stroke: "@slab", strokeWidth: 0.5, strokeDasharray: "2.5 2" };

function drawLand(frame: MapFrame, shared: string | null): Shape[] {
  if (!shared) {
    const { land, borders } = pathsIn(frame);
    return [shape("path", { d: land, ...landLook }), shape("path", { d: borders, ...borderLook })];
  }
  const transform = `scale(${frame.width / sharedWidth})`;
  return [
    shape("use", { href: `${shared}#land`, transform, ...landLook }),
    shape("use", { href: `${shared}#borders`, transform, ...borderLook }),
  ];
}

/** The world's land and borders as a file that pictures refer to: it is fetched once for all of them. */
export function toAtlasFile(frame: MapFrame): string {
  const { land, borders } = pathsIn(frame);
  const path = (id: string, d: string) => `<path id="${id}" d="${d}" vector-effect="non-scaling-stroke"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${frame.width} ${frame.height}">${path("land", land)}${path("borders", borders)}</svg>`;
}

function lies(at: SpotCount["spot"]["at"], region: Region | undefined): boolean {
  if (!at || !region) return false;
  return at.lat >= region.south && at.lat <= region.north && at.lon >= region.west && at.lon <= region.east;
}

/** A piece of a frame that has a map of its own: where it lies, and what stands beside it. */
interface InsetPlace {
  box: Box;
  label: string;
  /** what the label takes */
  taken: Box;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function placeInset(frame: MapFrame, { inset, spots, wording }: MapContent): InsetPlace | null {
  if (!inset) return null;
  const { region, name } = inset;
  const from = pointIn(frame, { lat: region.north, lon: region.west });
  const to = pointIn(frame, { lat: region.south, lon: region.east });
  if (!from || !to) return null;
  const count = spots.filter(({ spot }) => lies(spot.at, region)).reduce((sum, spot) => sum + spot.count, 0);
  const label = name ? `${name}: ${wording.number(count)}` : "";
  const box = { left: from[0] - 3, right: to[0] + 3, top: from[1] - 3, bottom: to[1] + 3 };
  const [left, middle] = [box.right + 5, box.bottom - 4];
  return { box, label, taken: { left, right: left + wordsWidth(label, 13), top: middle - 8, bottom: middle + 8 } };
}

/** The frame of what the other map shows, with the number of events in it where they are not drawn here. */
function drawInset(place: InsetPlace | null, { inset, wording }: MapContent): Shape[] {
  if (!place || !inset) return [];
  const { box, label, taken } = place;
  const room = { x: box.left, y: box.top, width: round(box.right - box.left), height: round(box.bottom - box.top) };
  const fillOpacity = inset.isCrowded ? 0.35 : 0;
  return [
    link(inset.href, wording.t("{place}, on a map of its own", { place: label || inset.title }), [
      shape("rect", { ...room, fill: "@hut-fill", fillOpacity, stroke: "@hut", strokeWidth: 1.5 }),
      label
        ? words(label, { x: taken.left, y: taken.top + 8, fill: "@ink", fontWeight: 600, className: "map-name" })
        : null,
    ]),
  ];
}

function drawMark(mark: MapMark, { selected, hrefOf, wording }: MapContent): Shape {
  const { x, y, r, spots } = mark;
  const [first] = spots as [SpotCount];
  const isSelected = first.spot.slug === selected;
  const look = {
    fill: "@hut-fill",
    fillOpacity: isSelected ? 1 : 0.62,
    stroke: "@hut",
    strokeWidth: isSelected ? 3 : 1.2,
  };
  const form = first.spot.isCountry
    ? shape("rect", {
        x: round(x - r),
        y: round(y - r),
        width: round(2 * r),
        height: round(2 * r),
        ...look,
        strokeDasharray: "3 2",
      })
    : shape("circle", { cx: x, cy: y, r: round(r), ...look });
  const ring =
    spots.length > 1
      ? shape("circle", { cx: x, cy: y, r: round(r + 2.5), fill: "none", stroke: "@hut", strokeWidth: 1 })
      : null;
  // A finger needs more room than a small circle has.
  const room = shape("circle", { cx: x, cy: y, r: round(Math.max(r, 9)), fill: "none", pointerEvents: "all" });
  const current = isSelected
    ? shape("circle", { cx: x, cy: y, r: round(r + 5), fill: "none", stroke: "@ink", strokeWidth: 1.5 })
    : null;
  return link(hrefOf(first.spot.slug), nameOf(mark, wording), [form, ring, current, room]);
}

/** "Beijing: 45 events", "Geneva with Bern, Lausanne: 25 events" */
export function nameOf({ spots, count }: MapMark, wording: Wording): string {
  const { t } = wording;
  const [first, ...others] = spots as [SpotCount, ...SpotCount[]];
  const name = placeWords(first.spot, wording);
  const place = first.spot.isCountry ? t("{place}, not known more closely", { place: name }) : name;
  const events = eventCount(count, wording);
  if (others.length === 0) return `${place}: ${events}`;
  const near = others.slice(0, 4).map(({ spot }) => placeWords(spot, wording));
  const names = near.join(", ");
  if (others.length <= 4) return t("{place} with {names}: {events}", { place, names, events });
  return t("{place} with {names} and {more} more: {events}", { place, names, more: others.length - 4, events });
}

/** Names where they lie on no other name, right or left of their circle, the fullest first; the others are in the table. */
function layLabels(
  marks: readonly MapMark[],
  { width, inset, wording }: { width: number; inset: InsetPlace | null; wording: Wording },
): Shape[] {
  const taken: Box[] = inset ? [inset.taken, inset.box] : [];
  return marks
    .toSorted((a, b) => b.count - a.count)
    .flatMap((mark) => {
      const { x, y, r } = mark;
      const text = fitWords(labelOf(mark, wording), 190);
      const room = wordsWidth(text);
      const [top, bottom] = [y - 7, y + 7];
      const sides: (Box & { anchor: string })[] = [
        { left: x + r + 5, right: x + r + 5 + room, top, bottom, anchor: "start" },
        { left: x - r - 5 - room, right: x - r - 5, top, bottom, anchor: "end" },
      ];
      const free = sides.find(
        (side) => side.left >= 0 && side.right <= width && !taken.some((box) => meets(box, side)),
      );
      if (!free) return [];
      taken.push(free);
      const textAnchor = free.anchor === "end" ? "end" : undefined;
      const at = { x: textAnchor ? free.right : free.left, y, textAnchor };
      return [words(text, { ...at, fill: "@ink", className: "map-name", pointerEvents: "none" })];
    });
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

/** "Hanoi: 8", "Geneva and 1 more: 14" */
function labelOf({ spots, count }: MapMark, wording: Wording): string {
  const [first, ...others] = spots as [SpotCount, ...SpotCount[]];
  const place = placeWords(first.spot, wording);
  const number = wording.number(count);
  if (others.length === 0) return `${place}: ${number}`;
  return wording.t("{place} and {more} more: {count}", { place, more: others.length, count: number });
}
