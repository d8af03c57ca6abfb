"use client";

import type { MouseEvent, ReactNode } from "react";

/** Keeps the frame for the timeline: what leads to another page of the site opens beside the page that the frame stands on. */
export function OutwardLinks({ children }: { children: ReactNode }) {
  const turn = ({ target }: MouseEvent) => {
    const link = target instanceof Element ? target.closest("a") : null;
    if (link instanceof HTMLAnchorElement && link.pathname !== location.pathname) link.target = "_blank";
  };
  return (
    <div className="embed" onClickCapture={turn}>
      {children}
    </div>
  );
}
