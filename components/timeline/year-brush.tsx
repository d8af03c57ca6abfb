import type { CSSProperties, Ref } from "react";
import { sharesOf } from "#core/timeline/brush";
import type { Window } from "#core/timeline/clusters";

/** The frame around the years that the timeline shows; overview-brush.ts takes it in hand. */
export function YearBrush({ ref, window, extent }: { ref: Ref<HTMLDivElement>; window: Window; extent: Window }) {
  const { from, to } = sharesOf(window, extent);
  return (
    <div ref={ref} className="brush" style={{ "--from": from, "--to": to } as CSSProperties}>
      <div data-part="window" />
      <div data-part="from" />
      <div data-part="to" />
    </div>
  );
}
