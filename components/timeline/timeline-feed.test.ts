import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { TimelineAnswer } from "#core/timeline/timeline-answer";
import { type Ask, type FeedState, TimelineFeed } from "./timeline-feed";

const extent = { from: "1984-01-01", to: "2027-12-31" };
const stage = { extent, width: 1_000 };
const summer = { from: "2018-05-01", to: "2018-07-31" };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("the feed of the timeline", () => {
  test("asks for nothing while what is loaded does", async () => {
    const { feed, asked } = open({ from: "2018-01-01", to: "2018-12-31" });
    feed.look(summer, stage);
    await vi.advanceTimersByTimeAsync(10);
    expect(asked.filter(({ urgency }) => urgency === "high")).toEqual([]);
  });

  test("waits for the newest question alone, and shows its answer once", async () => {
    const { feed, asked, shown } = open(summer);
    feed.look({ from: "2001-01-01", to: "2001-03-31" }, stage);
    feed.look({ from: "2011-01-01", to: "2011-03-31" }, stage);
    await vi.advanceTimersByTimeAsync(10);
    expect(asked[0]?.signal.aborted).toBe(true);
    expect(shown.map(({ from }) => from.slice(0, 4))).toEqual(["2018", "2010"]);
  });

  test("fetches the neighbors and the scales above and below ahead, and needs no question for them then", async () => {
    const { feed, asked } = open(summer);
    feed.look(summer, stage);
    await vi.advanceTimersByTimeAsync(10);
    const before = asked.length;
    expect(asked.map(({ urgency }) => urgency)).toEqual(["high", "low", "low", "low", "low"]);
    feed.look({ from: "2018-08-01", to: "2018-10-31" }, stage);
    await vi.advanceTimersByTimeAsync(10);
    expect(asked.slice(before).filter(({ urgency }) => urgency === "high")).toEqual([]);
  });

  test("shows an old answer at once, and asks again whether it still holds", async () => {
    const { feed, asked, shown } = open(summer);
    feed.look(summer, stage);
    await vi.advanceTimersByTimeAsync(10);
    feed.look({ from: "2001-01-01", to: "2001-03-31" }, stage);
    await vi.advanceTimersByTimeAsync(61_000);
    const [before, drawn] = [asked.length, shown.length];
    feed.look(summer, stage);
    expect(shown.length).toBe(drawn + 1);
    await vi.advanceTimersByTimeAsync(10);
    expect(asked.slice(before)[0]?.urgency).toBe("high");
  });

  test("keeps what is shown when the API is gone, says so, and comes back by itself", async () => {
    const { feed, states, shown, break: breakDown } = open(summer);
    breakDown(true);
    feed.look({ from: "2001-01-01", to: "2001-03-31" }, stage);
    await vi.advanceTimersByTimeAsync(10);
    expect(states.at(-1)).toBe("failed");
    expect(shown).toHaveLength(1);
    breakDown(false);
    await vi.advanceTimersByTimeAsync(2_100);
    expect(states.at(-1)).toBe("ready");
    expect(shown.at(-1)?.from.slice(0, 4)).toBe("2000");
  });

  test("says when an answer takes long", async () => {
    const { feed, states } = open(summer, 3_000);
    feed.look({ from: "2001-01-01", to: "2001-03-31" }, stage);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(states.at(-1)).toBe("slow");
    await vi.advanceTimersByTimeAsync(2_000);
    expect(states.at(-1)).toBe("ready");
  });

  test("drops everything of one filter when another comes", async () => {
    const { feed, shown } = open(summer, 500);
    feed.look({ from: "2001-01-01", to: "2001-03-31" }, stage);
    feed.restart("type=summit", answerFor("from=2018-05-01&to=2018-07-31"), 1_000);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(shown.map(({ from }) => from)).toEqual(["2018-05-01", "2018-05-01"]);
  });
});

/** A feed with an API of its own that answers every question after `delay` milliseconds. */
function open(window: { from: string; to: string }, delay = 1) {
  let isBroken = false;
  const asked: { query: string; signal: AbortSignal; urgency: "high" | "low" }[] = [];
  const [shown, states]: [TimelineAnswer[], FeedState[]] = [[], []];
  const ask: Ask = async (query, signal, urgency) => {
    asked.push({ query, signal, urgency });
    await new Promise((resolve) => setTimeout(resolve, delay));
    if (isBroken) throw new Error("The API is gone.");
    return answerFor(query);
  };
  const feed = new TimelineFeed(ask, {
    onAnswer: (answer) => shown.push(answer),
    onState: (state) => states.push(state),
  });
  feed.restart("", answerFor(`from=${window.from}&to=${window.to}`), 1_000);
  const breakDown = (broken: boolean) => {
    isBroken = broken;
  };
  return { feed, asked, shown, states, break: breakDown };
}

function answerFor(query: string): TimelineAnswer {
  const parameters = new URLSearchParams(query);
  const window = { from: parameters.get("from") ?? "", to: parameters.get("to") ?? "" };
  return { level: "events", ...window, items: [], lanes: [], density: [], total: 0 };
}
