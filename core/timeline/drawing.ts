import type { Day } from "#core/dates/calendar";
import { type Edtf, type EdtfEnd, type EdtfPoint, edtf } from "#core/dates/edtf";

/**
 * How one end of a date is drawn. `sharp`: a known day; `soft`: somewhere in the month or year that it spans; `fading`:
 * approximate, uncertain or unknown; `arrow`: open.
 */
export type Edge = "sharp" | "soft" | "fading" | "arrow";

/** A date as a figure: what is known and no more. Days are inclusive. */
export interface Drawing {
  /** a point stands on its one day; a bar covers its days */
  figure: "point" | "bar";
  from: Day;
  to: Day;
  start: Edge;
  end: Edge;
}

/** The figure of an EDTF date. An open end has no day to be drawn at: the other end stands, with an arrow. */
export function drawingOf(date: string): Drawing {
  const value = edtf(date);
  if (value.kind === "point") return drawPoint(value.point);
  return drawEnds(value);
}

function drawPoint(point: EdtfPoint): Drawing {
  const edge = edgeOf(point);
  return {
    figure: point.precision === "day" ? "point" : "bar",
    from: point.earliest,
    to: point.latest,
    start: edge,
    end: edge,
  };
}

function drawEnds({ start, end }: Exclude<Edtf, { kind: "point" }>): Drawing {
  if (typeof start !== "string" && typeof end !== "string")
    return { figure: "bar", from: start.earliest, to: end.latest, start: edgeOf(start), end: edgeOf(end) };
  const known = (typeof start === "string" ? end : start) as EdtfPoint;
  return { ...drawPoint(known), start: edgeOf(start), end: edgeOf(end) };
}

function edgeOf(end: EdtfEnd): Edge {
  if (end === "open") return "arrow";
  if (end === "unknown" || end.approximate || end.uncertain) return "fading";
  return end.precision === "day" ? "sharp" : "soft";
}
