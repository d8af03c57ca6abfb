import { type Shape, shape } from "./shape";

/** What fills a form besides a plain paint, so that it is told apart without color. */
export type Fill = "solid" | "outline" | "dotted" | "dashed" | "hatched" | "gap";

/** The patterns of one picture. Their ids begin with `id`, which no other picture of the page may have. */
export function patterns(id: string): Shape {
  const tile = { patternUnits: "userSpaceOnUse", width: 5, height: 5 };
  return shape("defs", {}, [
    shape("pattern", { id: `${id}-hatched`, ...tile, patternTransform: "rotate(-45)" }, [
      shape("rect", { width: 5, height: 5, fill: "@paper" }),
      shape("rect", { width: 2, height: 5, fill: "@hut" }),
    ]),
    shape("pattern", { id: `${id}-dotted`, ...tile }, [
      shape("rect", { width: 5, height: 5, fill: "@paper" }),
      shape("circle", { cx: 2.5, cy: 2.5, r: 1.2, fill: "@hut" }),
    ]),
    shape("pattern", { id: `${id}-gap`, ...tile, width: 6, height: 6, patternTransform: "rotate(45)" }, [
      shape("rect", { width: 6, height: 6, fill: "@paper" }),
      shape("rect", { width: 1, height: 6, fill: "@slab" }),
    ]),
  ]);
}

/** The attributes of a form that is filled so in the picture `id`. */
export function filled(id: string, fill: Fill) {
  const edge = { stroke: "@hut", strokeWidth: 1.5 };
  if (fill === "solid") return { fill: "@hut", ...edge };
  if (fill === "outline") return { fill: "@paper", ...edge };
  if (fill === "dashed") return { fill: "@paper", ...edge, strokeDasharray: "4 2.5" };
  if (fill === "gap") return { fill: `url(#${id}-gap)` };
  return { fill: `url(#${id}-${fill})`, ...edge };
}
