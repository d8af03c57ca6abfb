"use client";

import { type ReactNode, useRef, useState } from "react";
import { browserWording } from "#components/language/browser-wording";
import { useWording } from "#language";
import { Replay } from "./replay";
import { TimelineBar } from "./timeline-bar";
import { type TimelineData, useTimeline } from "./use-timeline";
import type { Library } from "./widget";
import { YearBrush } from "./year-brush";

interface Props extends TimelineData {
  /** all years at a glance */
  overview: ReactNode;
  /** what explains the figures, on demand */
  legend: ReactNode;
  /** what stands in its place until it is drawn, and without JavaScript */
  children: ReactNode;
}

/**
 * The timeline with the overview of all years above it. The server draws `overview` and `children`; once the page is up,
 * vis-timeline comes in a file of its own and takes over the same place.
 */
export function Timeline({ overview, legend, children, ...page }: Props) {
  const [isTied, setIsTied] = useState(false);
  const data = { ...page, ties: isTied ? page.ties : none };
  const { t } = useWording();
  const stage = useRef<HTMLDivElement>(null);
  const brush = useRef<HTMLDivElement>(null);
  const { view, shown, isDrawn, state, retry } = useTimeline(data, { stage, brush }, loadWidget);
  return (
    <>
      {!data.isFrozen && (
        <div className="overview">
          {overview}
          <YearBrush ref={brush} window={data.window} extent={data.years} />
        </div>
      )}
      <TimelineBar
        window={data.window}
        total={data.answer.total}
        disabled={!isDrawn}
        extent={data.extent}
        onGo={(change) => view.current?.moveTo(change(shown.current), "smoothly")}
        onSave={(format) => view.current?.save(format)}
        onKeys={() => view.current?.showKeys()}
      />
      <section
        id="timeline"
        aria-label={t("Timeline")}
        aria-describedby="timeline-help"
        aria-busy={state === "slow"}
        data-state={state}
        className="timeline"
      >
        {!isDrawn && children}
        <div ref={stage} className={isDrawn ? "timeline-stage" : "timeline-stage opacity-0"} />
        {state === "failed" && (
          <p role="alert" className="timeline-failure">
            {t("The timeline could not be loaded further; what is drawn is what was last known.")}{" "}
            <button type="button" className="underline" onClick={retry}>
              {t("Try again")}
            </button>
          </p>
        )}
      </section>
      {!data.isFrozen && <Replay {...data} windowShown={() => shown.current} />}
      <div className="timeline-foot">
        <p id="timeline-help" className="timeline-help">
          {t(
            "Arrow keys move between events, plus and minus zoom, Enter opens, question mark lists all keys. The list of events below says the same.",
          )}
        </p>
        {page.ties.length > 0 && (
          <button type="button" aria-pressed={isTied} className="tie-button" onClick={() => setIsTied(!isTied)}>
            {t(page.ties.length === 1 ? "Draw its ties to one event" : "Draw its ties to {count} events", {
              count: page.ties.length,
            })}
          </button>
        )}
        {legend}
      </div>
    </>
  );
}

const none: readonly never[] = [];

/** The widget and its parts, in chunks of their own: the page reads without them. */
async function loadWidget(): Promise<Library> {
  const [{ Timeline: Widget }, { DataSet }, { default: moment }] = await Promise.all([
    import("vis-timeline/esnext"),
    import("vis-data/esnext"),
    import("moment"),
  ]);
  if (browserWording().language === "ko") {
    await import("moment/locale/ko");
    moment.locale("ko");
  }
  return { Widget, DataSet, moment };
}
