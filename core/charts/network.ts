import {
  forceCenter,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";
import { type Attendance, type Meetings, metHowOften } from "#core/charts/meetings";

/** Somebody in the network, at a point of it. */
export interface NetworkNode extends Attendance {
  x: number;
  y: number;
}

/** Two people who met, by their places among the nodes. */
export interface NetworkEdge {
  source: number;
  target: number;
  count: number;
}

export interface Network {
  nodes: NetworkNode[];
  edges: NetworkEdge[];
  /** pairs that met more seldom are not drawn */
  least: number;
}

/** More lines than this hide each other. */
const mostEdges = 130;
/** So many steps bring the points to rest: the force cools down to a thousandth in them. Left to itself d3-force takes 300. */
const steps = 120;
const cooling = 1 - 0.001 ** (1 / steps);

/**
 * The people with most meetings as points on a plane, those who met near each other. The same meetings give the same plane:
 * the layout starts from a spiral and draws its chance from a fixed seed (d3-force), and nobody waits for it to come to rest.
 */
export function layNetwork(meetings: Meetings, size: { width: number; height: number; most: number }): Network {
  const { edges, least } = chooseEdges(meetings, size.most);
  const linked = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const places = [...linked].sort((a, b) => a - b);
  const nodes = places.map((place) => ({ person: meetings.people[place] as Attendance }) as SimulatedNode);
  const links = edges.map(({ source, target, count }) => ({
    source: places.indexOf(source),
    target: places.indexOf(target),
    count,
  }));
  settle(nodes, links, size);
  const points = spread(
    nodes.map(({ x = 0, y = 0 }) => ({ x, y })),
    size,
  );
  return {
    nodes: nodes.map(({ person }, index) => ({ ...person, ...(points[index] as { x: number; y: number }) })),
    edges: links,
    least,
  };
}

interface SimulatedNode extends SimulationNodeDatum {
  person: Attendance;
}

/** Pairs of the first `most` people, those that met most often; all equals at the limit are in or out together. */
function chooseEdges(meetings: Meetings, most: number): { edges: NetworkEdge[]; least: number } {
  const count = Math.min(most, meetings.people.length);
  const all: NetworkEdge[] = [];
  for (let source = 0; source < count; source += 1)
    for (let target = source + 1; target < count; target += 1) {
      const times = metHowOften(meetings, source, target);
      if (times > 0) all.push({ source, target, count: times });
    }
  const times = all.map((edge) => edge.count).sort((a, b) => b - a);
  const least = times.length > mostEdges ? (times[mostEdges] as number) + 1 : 1;
  return { edges: all.filter((edge) => edge.count >= least), least };
}

function settle(
  nodes: SimulatedNode[],
  edges: readonly NetworkEdge[],
  { width, height }: { width: number; height: number },
): void {
  const room = Math.sqrt((width * height) / Math.max(1, nodes.length));
  // d3-force writes the points into the links in place of their numbers: it gets links of its own.
  const links = forceLink(edges.map((edge) => ({ ...edge })))
    .distance(room * 0.8)
    .strength(({ count }) => Math.min(1, 0.15 + count / 20));
  forceSimulation(nodes)
    .alphaDecay(cooling)
    .force("link", links)
    .force("charge", forceManyBody().strength(-room * 3))
    .force("collide", forceCollide(room * 0.38))
    .force("center", forceCenter(width / 2, height / 2))
    .force("x", forceX(width / 2).strength(0.06))
    .force("y", forceY(height / 2).strength((0.06 * width) / height))
    .stop()
    .tick(steps);
}

/** Stretches points over the plane, which is wider than high; at its edges they leave room for names. */
function spread(
  points: readonly { x: number; y: number }[],
  { width, height }: { width: number; height: number },
): { x: number; y: number }[] {
  const stretch = (values: readonly number[], low: number, high: number) => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return values.map((value) =>
      Math.round(most > least ? low + ((value - least) / (most - least)) * (high - low) : (low + high) / 2),
    );
  };
  const xs = stretch(
    points.map(({ x }) => x),
    50,
    width - 50,
  );
  const ys = stretch(
    points.map(({ y }) => y),
    18,
    height - 30,
  );
  return xs.map((x, index) => ({ x, y: ys[index] as number }));
}
