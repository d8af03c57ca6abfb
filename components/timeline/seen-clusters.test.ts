import type { Timeline } from "vis-timeline/esnext";
import { describe, expect, it, vi } from "vitest";
import { drawSeenClusters } from "./seen-clusters";

describe("A cluster that is partly in view", () => {
  it("is drawn as far as it is in view, whichever end is out of it", () => {
    expect(drawn({ left: -90, width: 150 })).toEqual({ transform: "translateX(90px)", width: "60px", isSliver: false });
    expect(drawn({ left: 460, width: 150 })).toEqual({ transform: "translateX(0px)", width: "40px", isSliver: false });
    expect(drawn({ left: 100, width: 150 })).toEqual({ transform: "translateX(0px)", width: "150px", isSliver: false });
  });

  it("has no number where there is no room for one", () => {
    expect(drawn({ left: -140, width: 150 })).toMatchObject({ width: "10px", isSliver: true });
    expect(drawn({ left: 700, width: 150 })).toMatchObject({ width: "0px", isSliver: true });
  });

  it("is all that is drawn anew", () => {
    expect(drawn({ left: -90, width: 150 }, "has-edges")).toEqual({ transform: "pushed", isSliver: false });
  });
});

/** What becomes of the content of a range in a view 500 pixels wide, after vis-timeline has placed it. */
function drawn({ left, width }: { left: number; width: number }, className = "is-cluster") {
  const style: { transform?: string; width?: string } = {};
  const toggle = vi.fn();
  const range = {
    data: { className },
    dom: { content: { style, classList: { toggle } } },
    parent: { width: 500 },
    left,
    width,
    repositionX: () => {
      style.transform = "pushed";
    },
  };
  drawSeenClusters({ itemSet: { constructor: { types: { range: { prototype: range } } } } } as unknown as Timeline);
  range.repositionX();
  return { ...style, isSliver: toggle.mock.lastCall?.[1] ?? false };
}
