import type { EventStatus } from "#core/event";
import { statusWords } from "#core/event-words";
import type { Wording } from "#core/language/wording";
import type { Fill } from "#core/picture/patterns";
import { filled } from "#core/picture/patterns";
import { type Picture, type Shape, shape, words, wordsWidth } from "#core/picture/shape";
import type { ChartTable } from "./chart-table";

/** A chart of a filter: what it is called, what it says in words, how it is drawn, and its numbers. */
export interface Chart {
  /** part of the addresses of its files */
  name: string;
  title: string;
  /** what is drawn and how it is counted, and the first thing to be seen in it */
  description: string;
  /** null = there is nothing to draw; `description` says why */
  draw: ((stage: ChartStage) => Picture) | null;
  /** as the page shows it */
  table: ChartTable;
  /** as the file has it, where that is another */
  file?: ChartTable;
}

/** How a chart is to be drawn. */
export interface ChartStage {
  /** begins the ids of its patterns; no other picture of the page has it */
  id: string;
  /** CSS pixels */
  width: number;
}

/** A stage with the language in which is written on it. */
export interface WordedStage extends ChartStage {
  wording: Wording;
}

/** Below this width there is room for little but the essential. */
export const narrowWidth = 480;

/** The forms of what became of an event: the huts of the design language, as fillings. */
export const statusFills: Record<EventStatus, Fill> = {
  held: "solid",
  planned: "outline",
  proposed: "dotted",
  postponed: "dashed",
  cancelled: "hatched",
};

/** In this order the parts of a bar follow each other. */
export const statusOrder: readonly EventStatus[] = ["held", "planned", "proposed", "postponed", "cancelled"];

/** Marks with their words in a row, or in several where the width asks for it: what the forms of a chart mean. */
export function legend(
  entries: readonly { mark: (x: number, y: number) => Shape; text: string }[],
  { width, top = 8 }: { width: number; top?: number },
): { shapes: Shape[]; height: number } {
  const shapes: Shape[] = [];
  let [x, y] = [0, top];
  for (const { mark, text } of entries) {
    const room = 18 + wordsWidth(text) + 18;
    if (x > 0 && x + room > width + 18) [x, y] = [0, y + 20];
    shapes.push(mark(x, y), words(text, { x: x + 18, y }));
    x += room;
  }
  return { shapes, height: y + 16 };
}

/** The legend of the given statuses. */
export function statusLegend(statuses: readonly EventStatus[], { id, width, wording }: WordedStage) {
  return legend(
    statuses.map((status) => ({
      text: wording.t(statusWords[status]),
      mark: (x, y) => shape("rect", { x: x + 1, y: y - 6, width: 12, height: 12, ...filled(id, statusFills[status]) }),
    })),
    { width },
  );
}
