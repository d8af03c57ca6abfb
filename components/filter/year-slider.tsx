"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { YearBrush } from "#components/timeline/year-brush";
import type { Window } from "#core/timeline/clusters";
import { useGo } from "../language/use-go";
import { OverviewBrush } from "../timeline/overview-brush";
import { viewAddress } from "../timeline/view-address";

/** How long a moved end must rest until the page follows: a page is made for each stop. */
const rest = 350;

/**
 * The years of a filter with a frame around those that the page counts. Each year is a link; with JavaScript the frame is
 * moved and stretched, by mouse, finger or keys, and writes `from` and `to` into the address when it comes to rest.
 */
export function YearSlider({
  path,
  query,
  window: shown,
  extent,
  children,
}: {
  path: string;
  /** of the filter without its window */
  query: string;
  window: Window;
  extent: Window;
  /** the years as links */
  children: ReactNode;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const { go } = useGo();
  const { from, to } = shown;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the addresses follow from path, query and days
  useEffect(() => {
    if (!frame.current) return;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const brush = new OverviewBrush(frame.current, extent, (window) => {
      brush.show(window);
      clearTimeout(waiting);
      waiting = setTimeout(() => go(viewAddress(path, query, { ...window })), rest);
    });
    brush.show({ from, to });
    return () => {
      clearTimeout(waiting);
      brush.close();
    };
  }, [path, query, from, to, extent.from, extent.to]);
  return (
    <div className="overview">
      {children}
      <YearBrush ref={frame} window={shown} extent={extent} />
    </div>
  );
}
