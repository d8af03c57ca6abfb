"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, startTransition, useEffect, useEffectEvent, useRef, useState } from "react";
import { Icon } from "#components/icon";
import { formatWindow } from "#core/dates/format-window";
import type { Window } from "#core/timeline/clusters";
import type { TimelineAnswer } from "#core/timeline/timeline-answer";
import { moved, zoomed } from "#core/timeline/view-window";
import { openFeed, type TimelineFeed } from "./timeline-feed";
import type { TimelineView } from "./timeline-view";

interface Props {
  /** the filter without its window, as a query */
  query: string;
  /** the day as of which the page answers */
  knownOn: string | null;
  /** what the page was drawn with */
  answer: TimelineAnswer;
  window: Window;
  /** how far one can look */
  extent: Window;
  /** what stands in its place until it is drawn, and without JavaScript */
  children: ReactNode;
}

const pauseBeforeAddress = 450;

/**
 * The timeline. The server draws `children`; once the page is up, vis-timeline comes in a file of its own and takes over
 * the same place. The address follows the view, and the page's list follows the address.
 */
export function Timeline({ query, knownOn, answer, window, extent, children }: Props) {
  const router = useRouter();
  const stage = useRef<HTMLDivElement>(null);
  const view = useRef<TimelineView>(null);
  const feed = useRef<TimelineFeed>(null);
  const shown = useRef(window);
  const asked = useRef(window);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [isDrawn, setIsDrawn] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const [words, setWords] = useState(formatWindow(window.from, window.to));

  const follow = useEffectEvent((next: Window, byReader: boolean) => {
    shown.current = next;
    feed.current?.look(next, { extent, width: stage.current?.clientWidth ?? 1_000 });
    if (!byReader) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      asked.current = next;
      setWords(formatWindow(next.from, next.to));
      startTransition(() => router.replace(addressOf(query, next), { scroll: false }));
    }, pauseBeforeAddress);
  });
  const open = useEffectEvent((href: string) => router.push(href));
  const start = useEffectEvent(async (element: HTMLElement, isGone: () => boolean) => {
    const eventQuery = knownOn ? `?knownOn=${knownOn}` : "";
    const [widget, { openView }] = await Promise.all([loadWidget(), import("./timeline-view")]);
    if (isGone()) return;
    const opened = openView(element, widget, { answer, window, extent, eventQuery }, { onView: follow, onOpen: open });
    view.current = opened;
    setIsDrawn(true);
    follow(shown.current, false);
  });

  useEffect(() => {
    let gone = false;
    const element = stage.current as HTMLElement;
    start(element, () => gone).catch(() => setHasFailed(true));
    return () => {
      gone = true;
      clearTimeout(timer.current);
      view.current?.close();
      view.current = null;
    };
  }, []);

  useEffect(() => {
    const opened = openFeed("/api/v1/timeline", {
      onAnswer: (newAnswer) => {
        setHasFailed(false);
        view.current?.show(newAnswer);
      },
      onFailure: () => setHasFailed(true),
    });
    feed.current = opened;
    return () => opened.stop();
  }, []);

  const restart = useEffectEvent(() => feed.current?.restart(query, answer));
  useEffect(() => {
    if (query !== undefined) restart();
  }, [query]);

  // A window that the reader's own move has put into the address is no news; the reader may have moved on meanwhile.
  const { from, to } = window;
  useEffect(() => {
    if (from === asked.current.from && to === asked.current.to) return;
    asked.current = shown.current = { from, to };
    setWords(formatWindow(from, to));
    view.current?.moveTo({ from, to });
  }, [from, to]);

  useEffect(() => view.current?.limitTo({ from: extent.from, to: extent.to }), [extent.from, extent.to]);

  const go = (next: Window) => view.current?.moveTo(next, "smoothly");
  return (
    <>
      <div className="timeline-bar">
        <p role="status">{words}</p>
        <TimelineControls disabled={!isDrawn} onGo={(change) => go(change(shown.current))} extent={extent} />
      </div>
      <section aria-label="Timeline" aria-describedby="timeline-help" className="timeline">
        {!isDrawn && children}
        <div ref={stage} className={isDrawn ? "timeline-stage" : "timeline-stage opacity-0"} />
        <p id="timeline-help" className="timeline-help">
          Arrow keys move between events, plus and minus zoom, Enter opens. The list of events below says the same.
        </p>
        {hasFailed && (
          <p role="alert" className="timeline-failure">
            The timeline could not be loaded further; what is drawn is what was last known.{" "}
            <button
              type="button"
              className="underline"
              onClick={() => (view.current ? feed.current?.retry() : location.reload())}
            >
              Try again
            </button>
          </p>
        )}
      </section>
    </>
  );
}

/** The widget and its parts, in chunks of their own: the page reads without them. */
async function loadWidget() {
  const [{ Timeline: Widget }, { DataSet }, { default: moment }] = await Promise.all([
    import("vis-timeline/esnext"),
    import("vis-data/esnext"),
    import("moment"),
  ]);
  return { Widget, DataSet, moment };
}

function addressOf(query: string, { from, to }: Window): string {
  return `/?${query && `${query}&`}from=${from}&to=${to}`;
}

function TimelineControls({
  disabled,
  extent,
  onGo,
}: {
  disabled: boolean;
  extent: Window;
  onGo: (change: (window: Window) => Window) => void;
}) {
  const controls: [string, string | null, (window: Window) => Window][] = [
    ["Earlier", "earlier", (window) => moved(window, -0.5)],
    ["Later", "later", (window) => moved(window, 0.5)],
    ["Zoom in", "closer", (window) => zoomed(window, 0.5)],
    ["Zoom out", "farther", (window) => zoomed(window, 2)],
    ["Show all years", null, () => extent],
  ];
  return (
    <fieldset className="timeline-controls">
      <legend className="sr-only">Move the timeline</legend>
      {controls.map(([name, sign, change]) => (
        <button
          key={name}
          type="button"
          aria-label={name}
          title={name}
          disabled={disabled}
          onClick={() => onGo(change)}
        >
          {sign ? <Icon name={sign} /> : "All years"}
        </button>
      ))}
    </fieldset>
  );
}
