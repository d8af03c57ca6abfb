import { addDays, type Day, dayNumber } from "#core/dates/calendar";
import type { EventStatus } from "#core/event";
import { toMarkup } from "#core/picture/markup";
import { palette } from "#core/picture/palette";
import { axisTicks } from "#core/timeline/axis-ticks";
import type { Window } from "#core/timeline/clusters";
import type { Edge } from "#core/timeline/drawing";
import type { Lane } from "#core/timeline/lanes";
import { lengthOf } from "#core/timeline/view-window";
import type { Entry, Ghost } from "./timeline-entries";
import { titleRooms } from "./title-room";

/** What a figure shows, and the lines that say below it what that is. */
export interface FigureContent {
  entries: Entry[];
  ghosts: Ghost[];
  lanes: Lane[];
  window: Window;
  today: Day;
  caption: string[];
}

const width = 1_200;
const laneWidth = 150;
const rowHeight = 22;
const axisHeight = 26;
const lineHeight = 18;

/** The room that a page has for marks, and for titles where the marks leave some. */
export const figureStage = { width: width - laneWidth, height: 900 };

// Ink on white: a figure is printed or stands in a document, so it has the colors of day alone.
const { ink, soft, line, hut, "hut-fill": fill } = palette;

/**
 * The view as a figure of its own, in SVG: lanes, dates drawn with their doubts, titles, axis and caption. It needs no style
 * sheet, no font and no script, and text stays text.
 */
export function toFigure({ entries, ghosts, lanes, window, today, caption }: FigureContent): string {
  const scale = scaleOf(window);
  const rooms = titleRooms([...entries, ...ghosts], window, figureStage);
  let top = 8;
  const drawn = lanes.map((lane) => {
    const figures = [...entries, ...ghosts].filter((figure) => figure.lane === lane.id && isSeen(figure, window));
    const rows = rowsOf(figures, scale, rooms);
    const from = top;
    top += Math.max(1, rows.length) * rowHeight + 8;
    return drawLane(lane, rows, { from, to: top, scale, rooms });
  });
  const height = top + axisHeight + caption.length * lineHeight + 12;
  const texts = caption.map((text, index) => word(text, 0, top + axisHeight + (index + 1) * lineHeight));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="'IBM Plex Sans', 'Helvetica Neue', Arial, sans-serif" font-size="12">`,
    `<title>${toMarkup(caption[0] ?? "Timeline")}</title>`,
    definitions,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    drawAxis(window, scale, top),
    ...drawn,
    drawToday(today, window, scale, top),
    ...texts,
    "</svg>",
  ].join("\n");
}

type Scale = (day: Day, share?: number) => number;
type Rooms = ReadonlyMap<string, number>;

/** Where a day begins (or, with a share, a part of it) on the figure; what lies outside stands at the edge. */
function scaleOf(window: Window): Scale {
  const perDay = (width - laneWidth) / lengthOf(window);
  const from = dayNumber(window.from);
  return (day, share = 0) =>
    round(Math.min(width, Math.max(laneWidth, laneWidth + (dayNumber(day) - from + share) * perDay)));
}

/** Puts figures into as few rows as they fit without touching. */
function rowsOf(figures: (Entry | Ghost)[], scale: Scale, rooms: Rooms): (Entry | Ghost)[][] {
  const rows: { end: number; figures: (Entry | Ghost)[] }[] = [];
  for (const figure of figures.toSorted((a, b) => (a.drawing.from < b.drawing.from ? -1 : 1))) {
    const { from, to } = figure.drawing;
    const end = Math.max(scale(to, 1), scale(from) + (rooms.get(figure.id) ?? 0)) + 18;
    const free = rows.find((row) => row.end <= scale(from));
    if (free) Object.assign(free, { end, figures: [...free.figures, figure] });
    else rows.push({ end, figures: [figure] });
  }
  return rows.map((row) => row.figures);
}

function drawLane(
  { title }: Lane,
  rows: (Entry | Ghost)[][],
  { from, to, scale, rooms }: { from: number; to: number; scale: Scale; rooms: Rooms },
): string {
  const border = `<path d="M0 ${to}H${width}" stroke="${line}"/>`;
  const figures = rows.flatMap((row, index) =>
    row.map((figure) => drawFigure(figure, from + 4 + index * rowHeight, scale, rooms)),
  );
  return [border, word(title, 0, from + 18, "600"), ...figures].join("\n");
}

function drawFigure(figure: Entry | Ghost, top: number, scale: Scale, rooms: Rooms): string {
  const { drawing } = figure;
  const x = drawing.figure === "point" ? scale(drawing.from, 0.5) - 6 : scale(drawing.from);
  if (!("item" in figure))
    return mark(x, top + 4, `fill="none" stroke="${hut}" stroke-width="2" stroke-dasharray="2 2"`);
  const { item } = figure;
  if (item.kind === "cluster") return drawCluster(figure, item.count, top, scale);
  const room = rooms.get(figure.id);
  const title = room ? drawTitle(item.title, x, top, { room, isStruck: item.status === "cancelled" }) : "";
  return `<g>${drawDays(figure, room ? top + 10 : top, scale)}${markOf(item.status, x, top + 4)}${title}<title>${toMarkup(item.title)}</title></g>`;
}

function drawTitle(title: string, x: number, top: number, look: { room: number; isStruck: boolean }): string {
  const letters = Math.floor((Math.min(look.room, width - x) - 24) / 6.2);
  const text = title.length > letters ? `${title.slice(0, Math.max(1, letters - 1)).trimEnd()}…` : title;
  const struck = look.isStruck ? ' text-decoration="line-through"' : "";
  return `<text x="${x + 18}" y="${top + 15}" fill="${ink}"${struck}>${toMarkup(text)}</text>`;
}

/** The days that a date covers or may lie on, with ends as sure as they are. */
function drawDays({ drawing }: Entry, top: number, scale: Scale): string {
  const [from, to] = [scale(drawing.from), scale(drawing.to, 1)];
  const arrow = (x: number, way: 1 | -1) =>
    `<path d="M${x} ${top + 10}h${way * 22}m${way * -6} -4l${way * 6} 4l${way * -6} 4" fill="none" stroke="${hut}" stroke-width="2"/>`;
  const arrows = [
    drawing.start === "arrow" ? arrow(from - 2, -1) : "",
    drawing.end === "arrow" ? arrow(Math.max(to, from + 14), 1) : "",
  ].join("");
  const doubts = [drawing.start, drawing.end].some((edge) => edge === "fading" || edge === "soft");
  if (drawing.figure === "point") {
    const around = doubts ? `<rect x="${from - 16}" y="${top + 7}" width="44" height="7" fill="url(#both)"/>` : "";
    return around + arrows;
  }
  const paint = paintOf(drawing.start, drawing.end);
  return `<rect x="${from}" y="${top + 7}" width="${round(Math.max(2, to - from))}" height="7" fill="${paint}"/>${arrows}`;
}

function paintOf(start: Edge, end: Edge): string {
  const [from, to] = [start, end].map((edge) => edge === "soft" || edge === "fading");
  if (from && to) return "url(#both)";
  return from ? "url(#start)" : to ? "url(#end)" : "#a5c8ea";
}

function drawCluster({ drawing }: Entry, count: number, top: number, scale: Scale): string {
  const from = scale(drawing.from);
  const size = Math.max(22, scale(drawing.to, 1) - from - 1);
  const label = `<text x="${round(from + size / 2)}" y="${top + 15}" text-anchor="middle" font-weight="600" fill="${ink}">${count}</text>`;
  return `<rect x="${from}" y="${top + 1}" width="${round(size)}" height="19" fill="#cfe1f3"/>${label}`;
}

/** The hut of a status: solid, outline, diamond, dashed, or hatched and struck. */
function markOf(status: EventStatus, x: number, y: number): string {
  const edge = `stroke="${hut}" stroke-width="2"`;
  if (status === "held") return mark(x, y, `fill="${hut}"`);
  if (status === "planned") return mark(x, y, `fill="#fff" ${edge}`);
  if (status === "proposed")
    return `<path d="M${x + 6} ${y - 1}l7 7l-7 7l-7 -7z" fill="#fff" stroke="${hut}" stroke-width="2"/>`;
  if (status === "postponed") return mark(x, y, `fill="#fff" ${edge} stroke-dasharray="4 3"`);
  return `${mark(x, y, `fill="url(#hatch)" ${edge}`)}<path d="M${x} ${y + 12}l12 -12" stroke="${ink}" stroke-width="2"/>`;
}

function mark(x: number, y: number, look: string): string {
  return `<rect x="${x}" y="${y}" width="12" height="12" ${look}/>`;
}

function drawAxis(window: Window, scale: Scale, top: number): string {
  const ticks = axisTicks(window, 14).map(
    ({ day, words }) => `<path d="M${scale(day)} 0V${top}" stroke="${line}"/>${word(words, scale(day) + 3, top + 18)}`,
  );
  return `${ticks.join("\n")}<path d="M0 ${top}H${width}" stroke="${line}" stroke-width="4"/>`;
}

function drawToday(today: Day, window: Window, scale: Scale, top: number): string {
  if (today < window.from || today > window.to) return "";
  return `<path d="M${scale(today, 0.5)} 0V${top}" stroke="${ink}" stroke-width="1.5" stroke-dasharray="5 4"/>`;
}

function isSeen({ drawing: { from, to } }: Entry | Ghost, window: Window): boolean {
  return from <= window.to && addDays(to, 1) > window.from;
}

const definitions = `<defs>
<pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><rect width="4" height="4" fill="#fff"/><rect width="1.2" height="4" fill="${hut}"/></pattern>
${gradient("both", [0, 1, 1, 0])}${gradient("start", [0, 1, 1, 1])}${gradient("end", [1, 1, 1, 0])}
</defs>`;

function gradient(id: string, opacities: number[]): string {
  const stops = opacities.map(
    (opacity, index) =>
      `<stop offset="${[0, 35, 65, 100][index]}%" stop-color="${fill}" stop-opacity="${opacity * 0.6}"/>`,
  );
  return `<linearGradient id="${id}">${stops.join("")}</linearGradient>`;
}

function word(text: string, x: number, y: number, weight = "400"): string {
  return `<text x="${x}" y="${y}" fill="${soft}" font-weight="${weight}">${toMarkup(text)}</text>`;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
