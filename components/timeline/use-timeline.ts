import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";
import type { Day } from "#core/dates/calendar";
import type { Window } from "#core/timeline/clusters";
import type { Tie } from "#core/timeline/tie";
import type { TimelineAnswer } from "#core/timeline/timeline-answer";
import { useGo } from "../language/use-go";
import type { askApi, FeedState, TimelineFeed } from "./timeline-feed";
import type { openView, TimelineView } from "./timeline-view";
import { useWindowAddress } from "./use-window-address";
import { viewAddress } from "./view-address";
import { whenWanted } from "./when-wanted";
import type { Library } from "./widget";

/** What the timeline is told by its page. */
export interface TimelineData {
  /** the path of the page, whose address follows the view */
  path: string;
  /** everything that the address says, the window included */
  query: string;
  /** the filter without its window, as the timeline asks for windows of it */
  dataQuery: string;
  /** the day as of which the page answers; null = as of now */
  knownOn: Day | null;
  today: Day;
  /** what the page was drawn with */
  answer: TimelineAnswer;
  window: Window;
  /** how far one can look */
  extent: Window;
  /** what the overview spans */
  years: Window;
  /** whether everything has come with the page: then the API is not asked, and events open as pages of their own */
  isFrozen: boolean;
  /** slug of the selected event */
  selected: string | null;
  /** the events that it is tied to, where they are to be drawn so */
  ties: readonly Tie[];
}

/** What comes after paint. */
interface Parts {
  library: Library;
  openView: typeof openView;
  askApi: typeof askApi;
  TimelineFeed: typeof TimelineFeed;
}

/** Where the timeline is drawn. */
interface Nodes {
  stage: RefObject<HTMLElement | null>;
  brush: RefObject<HTMLElement | null>;
}

/**
 * Keeps a timeline in step with its page. The widget, which `load` brings, comes after paint, once it is wanted, and takes over the stage; the
 * address follows the view, and what the page says follows the address.
 */
export function useTimeline(data: TimelineData, nodes: Nodes, load: () => Promise<Library>) {
  const { path, query, dataQuery, knownOn, answer, extent } = data;
  const { go } = useGo();
  const view = useRef<TimelineView>(null);
  const feed = useRef<TimelineFeed>(null);
  const [isDrawn, setIsDrawn] = useState(false);
  const [state, setState] = useState<FeedState>("ready");
  const surroundings = { ...data, eventQuery: knownOn ? `?knownOn=${knownOn}` : "" };

  const follow = useEffectEvent((next: Window, byReader: boolean) => {
    see(next, byReader && !data.isFrozen);
    feed.current?.look(next, { extent, width: widthOfStage() });
  });
  const select = useEffectEvent((slug: string) => {
    if (data.isFrozen) return void open(`/events/${slug}`, "_blank", "noopener");
    go(viewAddress(path, query, { event: slug }));
  });
  const showLanes = useEffectEvent((lanes: string) => go(viewAddress(path, query, { lane: lanes })));
  const widthOfStage = () => nodes.stage.current?.clientWidth ?? 1_000;
  // Whoever follows the address of an event asks for the timeline, wherever it stands.
  const isSelected = useEffectEvent(() => data.selected !== null);
  const loadParts = useEffectEvent(() => [load(), import("./timeline-view"), import("./timeline-feed")] as const);

  // Read when everything has come, not when it was asked for: the page may have gone on to another filter meanwhile.
  const begin = useEffectEvent((element: HTMLElement, parts: Parts) => {
    const first = { ...surroundings, window: shown.current, brush: nodes.brush.current };
    const opened = parts.openView(element, parts.library, first, {
      onView: follow,
      onSelect: select,
      onLanes: showLanes,
    });
    view.current = opened;
    if (!data.isFrozen) {
      const handlers = { onAnswer: (next: TimelineAnswer) => opened.show(next), onState: setState };
      feed.current = new parts.TimelineFeed(parts.askApi, handlers);
      feed.current.restart(dataQuery, answer, widthOfStage());
    }
    setIsDrawn(true);
    // The widget shows four days at least, whatever window the page has.
    follow(opened.window, false);
  });

  useEffect(() => {
    let gone = false;
    const { current: element } = nodes.stage;
    const start = async () => {
      const [library, { openView }, { askApi, TimelineFeed }] = await Promise.all(loadParts());
      if (!gone && element) begin(element, { library, openView, askApi, TimelineFeed });
    };
    const bring = () => void start().catch(() => setState("failed"));
    const stopWaiting = element && !isSelected() ? whenWanted(element, bring) : bring();
    const retry = () => feed.current?.retry();
    addEventListener("online", retry);
    return () => {
      gone = true;
      stopWaiting?.();
      removeEventListener("online", retry);
      feed.current?.stop();
      view.current?.close();
      view.current = null;
    };
  }, [nodes.stage]);

  const restart = useEffectEvent(() => {
    if (!feed.current) return;
    feed.current.restart(dataQuery, answer, widthOfStage());
    follow(shown.current, false);
  });
  useEffect(() => {
    if (dataQuery !== undefined) restart();
  }, [dataQuery]);

  // After the filter: what is fetched for a new window is of the new one.
  const { shown, see } = useWindowAddress(data, (next) => view.current?.moveTo(next));

  const surrounding = JSON.stringify([extent, data.years, knownOn, data.today, data.selected, data.ties]);
  const surround = useEffectEvent(() => view.current?.update(surroundings));
  useEffect(() => {
    if (surrounding) surround();
  }, [surrounding]);

  return {
    view,
    shown,
    isDrawn,
    state,
    retry: () => (view.current ? feed.current?.retry() : location.reload()),
  };
}
