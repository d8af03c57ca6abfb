import { expect, test } from "vitest";
import { eventStatuses, eventTypes } from "#core/event-kinds";
import { emptyFilter, type Filter, sorts } from "#core/timeline/filter";
import { describeSeeded } from "#data/testing/database";
import { listEventCards } from "./event-list";
import { neighborsWithin } from "./neighbors";
import { listSortedCards } from "./sorted-list";

const all = { offset: 0, limit: 1_000 };

describeSeeded("a table of events", (getDb) => {
  test.each(sorts)("holds the same events whatever the order, by %s too", async (sort) => {
    for (const knownOn of [null, "2018-05-25"]) {
      const filter: Filter = { ...emptyFilter, country: ["US"], knownOn };
      const list = await listEventCards(getDb(), filter, { limit: 1_000 });
      const table = await listSortedCards(getDb(), { ...filter, sort }, all);
      expect(table.total).toBe(list.total);
      expect(table.events.map(({ slug }) => slug).sort()).toEqual(list.events.map(({ slug }) => slug).sort());
    }
  });

  test("runs by type and status in their fixed orders, the other way round with a minus", async () => {
    const indexes = async (sort: Filter["sort"]) => {
      const { events } = await listSortedCards(getDb(), { ...emptyFilter, sort }, all);
      return events.map(({ type, status }) => [eventTypes.indexOf(type), eventStatuses.indexOf(status)] as const);
    };
    const types = (await indexes("type")).map(([type]) => type);
    expect(types).toEqual(types.toSorted((a, b) => a - b));
    const statuses = (await indexes("-status")).map(([, status]) => status);
    expect(statuses).toEqual(statuses.toSorted((a, b) => b - a));
  });

  test.each(["title", "-title", "type", "-status"] as const)("is cut into pages without a gap, by %s", async (sort) => {
    const filter: Filter = { ...emptyFilter, sort };
    const whole = await listSortedCards(getDb(), filter, { offset: 0, limit: 60 });
    const pages = await Promise.all(
      [0, 20, 40].map((offset) => listSortedCards(getDb(), filter, { offset, limit: 20 })),
    );
    expect(pages.flatMap(({ events }) => events)).toEqual(whole.events);
  });

  test("has neighbors within its filter, as of the day of knowledge", async () => {
    const slug = "2018-06-12-singapore-summit";
    for (const knownOn of [null, "2018-05-25"]) {
      const filter: Filter = { ...emptyFilter, type: ["summit"], knownOn };
      const { events } = await listEventCards(getDb(), filter, { limit: 1_000 });
      const index = events.findIndex((event) => event.slug === slug);
      const { previous, next } = await neighborsWithin(getDb(), { ...filter, sort: "-title" }, slug);
      expect(previous?.slug).toBe(events[index - 1]?.slug);
      expect(next?.slug).toBe(events[index + 1]?.slug);
    }
  });
});
