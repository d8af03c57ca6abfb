import { readFileSync } from "node:fs";
import { icons } from "lucide-react";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { eventTypes } from "#core/event-kinds";

/** Which drawing of Lucide each of our icons is. */
const drawings = {
  summit: "Handshake",
  visit: "Plane",
  meeting: "Users",
  talks: "MessagesSquare",
  call: "Phone",
  letter: "Mail",
  agreement: "Signature",
  statement: "Megaphone",
  action: "Gavel",
  search: "Search",
  remove: "X",
  outside: "ExternalLink",
  earlier: "ArrowLeft",
  later: "ArrowRight",
  closer: "Plus",
  farther: "Minus",
  play: "Play",
  pause: "Pause",
  download: "Download",
  quoted: "Quote",
  confirmed: "UserCheck",
  cited: "Link",
  suggested: "Bot",
  differs: "Scale",
  corrected: "Pencil",
  merged: "GitMerge",
  restored: "RotateCcw",
} as const;

const css = readFileSync(new URL("./icons.css", import.meta.url), "utf8");

describe("icons.css", () => {
  test("has an icon for every type of event", () => {
    for (const type of eventTypes) expect(css).toContain(`[data-type="${type}"]`);
  });

  test("shows as wide a part of the strip as an icon takes", () => {
    const icons = Object.keys(drawings).length;
    expect(css).toContain(`viewBox='0 0 ${24 * icons} 24'`);
    expect(css).toContain(`calc(var(--icon) * 100% / ${icons - 1}) 0 / ${100 * icons}% 100%`);
  });

  test.each(Object.entries(drawings))("%s is Lucide’s %s, as a mask", (name, drawing) => {
    expect(shapesIn(maskOf(name))).toEqual(shapesIn(renderToStaticMarkup(createElement(icons[drawing]))));
  });
});

/** The drawing in the strip that has the number of a name. */
function maskOf(name: string): string {
  const strip = decodeURIComponent(/--icons: url\("data:image\/svg\+xml,([^"]+)"\)/.exec(css)?.[1] ?? "");
  const number = new RegExp(`--icon-${name}: (\\d+);`).exec(css)?.[1];
  return new RegExp(`<g transform='translate\\(${24 * Number(number)}\\)'>(.*?)</g>`).exec(strip)?.[1] ?? "";
}

/** The figures of a drawing with their attributes in a fixed order. */
function shapesIn(svg: string): string[] {
  return [...svg.matchAll(/<(path|circle|rect|line|polyline|polygon|ellipse) ([^>]+?)\/?>/g)].map(
    ([, tag, attributes]) => {
      const pairs = [...(attributes ?? "").matchAll(/([\w-]+)=["']([^"']+)["']/g)].map(
        ([, key, value]) => `${key}=${value}`,
      );
      return `${tag} ${pairs.sort().join(" ")}`;
    },
  );
}
