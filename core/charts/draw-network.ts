import { legend, narrowWidth, type WordedStage } from "#core/charts/chart";
import { meetingsWords } from "#core/charts/draw-matrix";
import type { Meetings } from "#core/charts/meetings";
import { layNetwork, type NetworkNode } from "#core/charts/network";
import type { Wording } from "#core/language/wording";
import { shownName } from "#core/names/shown-name";
import { fitWords, link, type Picture, round, type Shape, shape, words } from "#core/picture/shape";

/** Who met whom as points and lines: squares are people of the DPRK, circles all others, thicker lines more meetings. */
export function drawNetwork(
  meetings: Meetings,
  { width, wording }: WordedStage,
  hrefOf: (slug: string) => string,
): Picture {
  const isNarrow = width < narrowWidth;
  const stage = { width, height: isNarrow ? 420 : 620, most: isNarrow ? 18 : 40 };
  const { nodes, edges, least } = layNetwork(meetings, stage);
  const key = legend(legendOf(least, wording), { width });
  const most = nodes.reduce((max, { count }) => Math.max(max, count), 1);
  const mostTogether = edges.reduce((max, { count }) => Math.max(max, count), 1);
  const lines = edges.map(({ source, target, count }) => {
    const [a, b] = [nodes[source] as NetworkNode, nodes[target] as NetworkNode];
    const ends = { x1: a.x, y1: a.y, x2: b.x, y2: b.y };
    const strokeWidth = round(0.8 + 5 * Math.sqrt((count - 1) / mostTogether));
    return shape("line", { ...ends, stroke: "@slab", strokeWidth, strokeOpacity: 0.55 });
  });
  const points = nodes.map((node) =>
    drawNode(node, 4 + (isNarrow ? 7 : 10) * Math.sqrt(node.count / most), { hrefOf, isNarrow, wording }),
  );
  const plane = shape("g", { transform: `translate(0 ${key.height})` }, [...lines, ...points]);
  return { width, height: key.height + stage.height, shapes: [...key.shapes, plane] };
}

function drawNode(
  node: NetworkNode,
  radius: number,
  { hrefOf, isNarrow, wording }: { hrefOf: (slug: string) => string; isNarrow: boolean; wording: Wording },
): Shape {
  const { x, y, slug, count, country } = node;
  const name = shownName(node, wording.language);
  const r = round(radius);
  const look = { fill: "@hut", stroke: "@paper", strokeWidth: 1.5 };
  const mark =
    country === "KP"
      ? shape("rect", { x: round(x - r), y: round(y - r), width: 2 * r, height: 2 * r, ...look })
      : shape("circle", { cx: x, cy: y, r, ...look, fill: "@paper", stroke: "@hut", strokeWidth: 2.5 });
  const text = words(fitWords(name, isNarrow ? 84 : 150), {
    ...{
      x,
      y: y + r + 9,
      textAnchor: "middle",
      fill: "@ink",
      fontSize: isNarrow ? 11 : undefined,
      className: "map-name",
    },
  });
  return link(hrefOf(slug), `${name}: ${meetingsWords(count, wording)}`, [mark, text]);
}

function legendOf(least: number, { t }: Wording) {
  const times = least > 1 ? t("met, {count} times or more", { count: least }) : t("met; thicker, more often");
  return [
    {
      text: t("of the DPRK"),
      mark: (x: number, y: number) => shape("rect", { x: x + 1, y: y - 6, width: 12, height: 12, fill: "@hut" }),
    },
    {
      text: t("others"),
      mark: (x: number, y: number) =>
        shape("circle", { cx: x + 7, cy: y, r: 5.5, fill: "@paper", stroke: "@hut", strokeWidth: 2.5 }),
    },
    {
      text: times,
      mark: (x: number, y: number) =>
        shape("line", { x1: x, x2: x + 14, y1: y, y2: y, stroke: "@slab", strokeWidth: 3 }),
    },
  ];
}
