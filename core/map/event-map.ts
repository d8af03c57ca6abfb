import { english } from "#core/language/english";
import type { Wording } from "#core/language/wording";
import type { Region } from "#core/map/atlas";
import type { SpotCount } from "#core/map/count-spots";
import { drawMap, type MapContent } from "#core/map/draw-map";
import { peninsula, regionFrame, worldFrame } from "#core/map/frame";
import { type Picture, shape, words } from "#core/picture/shape";

/** The maps of a page: the world, and two pieces of it where circles would hide each other. */
export type MapName = "world" | "korea" | "line";

export const mapTitles: Record<MapName, string> = {
  world: "The world",
  korea: "The Korean peninsula",
  line: "Around Panmunjom",
};

/** The villages and cities along the demarcation line in its west. */
const line: Region = { west: 125.75, south: 37.38, east: 127.75, north: 38.35 };

/** What the maps show. */
export interface EventMapContent {
  spots: readonly SpotCount[];
  selected: string | null;
  /** the address that selects a spot */
  hrefOf(slug: string): string;
  /** of the shared shapes of the world; null = they are drawn in the picture */
  land: string | null;
  wording: Wording;
}

interface Form {
  width: number;
  height: number;
  /** the radius of the largest circle that a map has */
  largest: number;
  names: number;
}

const forms: Record<MapName, { wide: Form; narrow: Form }> = {
  world: {
    wide: { width: 1_080, height: 0, largest: 26, names: 18 },
    narrow: { width: 326, height: 0, largest: 13, names: 5 },
  },
  korea: {
    wide: { width: 420, height: 590, largest: 34, names: 14 },
    narrow: { width: 326, height: 460, largest: 26, names: 9 },
  },
  line: {
    wide: { width: 600, height: 368, largest: 34, names: 9 },
    narrow: { width: 326, height: 200, largest: 22, names: 5 },
  },
};

/** One of the maps. Circles of all of them have areas by one measure, each with a size of its own for the fullest place. */
export function drawEventMap(name: MapName, form: "wide" | "narrow", content: EventMapContent): Picture {
  const { width, height, largest, names } = forms[name][form];
  const most = content.spots.reduce((max, { count }) => Math.max(max, count), 1);
  const common: Omit<MapContent, "inset"> = {
    ...{ spots: content.spots, selected: content.selected, hrefOf: content.hrefOf, names },
    scale: { most, largest, smallest: form === "wide" ? 3 : 2.5 },
    land: name === "world" ? content.land : null,
    wording: content.wording,
  };
  const { t } = content.wording;
  if (name === "world") {
    const inset = { region: peninsula, title: t(mapTitles.korea), name: t("Korea"), href: "#korea", isCrowded: true };
    return drawMap(worldFrame(width), { ...common, inset });
  }
  const inset = { region: line, title: t(mapTitles.line), name: "", href: "#line", isCrowded: false };
  if (name === "korea") return drawMap(regionFrame(peninsula, width, height), { ...common, inset });
  return drawMap(regionFrame(line, width, height), { ...common, inset: null });
}

/** All maps on one sheet, for a file, which is in English. */
export function drawMapSheet(content: Omit<EventMapContent, "land" | "wording">): Picture {
  const whole = { ...content, land: null, wording: english };
  const [world, korea, around] = (["world", "korea", "line"] as const).map((name) => drawEventMap(name, "wide", whole));
  if (!world || !korea || !around) return { width: 0, height: 0, shapes: [] };
  const top = world.height + 36;
  const title = (name: MapName, x: number, y: number) =>
    words(mapTitles[name], { x, y, fill: "@ink", fontWeight: 600 });
  return {
    width: world.width,
    height: top + korea.height,
    shapes: [
      ...world.shapes,
      title("korea", 0, top - 12),
      shape("g", { transform: `translate(0 ${top})` }, korea.shapes),
      title("line", korea.width + 40, top - 12),
      shape("g", { transform: `translate(${korea.width + 40} ${top})` }, around.shapes),
    ],
  };
}
