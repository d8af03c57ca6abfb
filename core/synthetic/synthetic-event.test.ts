import { expect, test } from "vitest";
import { EntityDraft } from "#core/entity";
import { EventDraft, ReportDraft } from "#core/event-draft";
import { PlaceRecordDraft } from "#core/place";
import { castOf } from "#core/synthetic/cast";
import { syntheticEvent } from "#core/synthetic/synthetic-event";

const cast = castOf(1);
const events = Array.from({ length: 2_000 }, (_, number) => syntheticEvent(1, number, cast));

test("equal seeds and numbers give equal events, others do not", () => {
  expect(syntheticEvent(1, 7, castOf(1))).toEqual(events[7]);
  expect(syntheticEvent(1, 8, cast).draft.title).not.toBe(events[7]?.draft.title);
  expect(syntheticEvent(2, 7, cast).draft.title).not.toBe(events[7]?.draft.title);
});

test("all of it is what people could have written, under addresses of its own", () => {
  for (const entity of cast.entities) EntityDraft.parse(entity);
  for (const place of cast.places) PlaceRecordDraft.parse(place);
  for (const { draft, history } of events) {
    EventDraft.parse(draft);
    for (const report of history) ReportDraft.parse(report);
  }
  const addresses = [...events.map(({ draft }) => draft.id), ...cast.entities.map(({ id }) => id)];
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(new Set(cast.places.map(({ id }) => id)).size).toBe(cast.places.length);
});

test("all of it says that it is synthetic", () => {
  for (const { draft } of events) {
    expect(draft.tags).toContain("synthetic");
    for (const { url } of draft.sources) expect(url).toMatch(/^https:\/\/synthetic\.example\//);
  }
});

test("kinds, fates and forms of dates are mixed", () => {
  const share = (test: (draft: EventDraft) => boolean) =>
    events.filter(({ draft }) => test(draft)).length / events.length;
  expect(share(({ status }) => status === "held")).toBeGreaterThan(0.7);
  expect(share(({ date }) => /^\d{4}-\d\d-\d\d$/.test(date))).toBeGreaterThan(0.6);
  for (const form of [/^\d{4}$/, /^\d{4}-\d\d$/, /~$/, /\?$/, /\/\.\.$/, /^\[\.\./, /\d\/\d/])
    expect(share(({ date }) => form.test(date))).toBeGreaterThan(0);
  expect(events.filter(({ history }) => history.length > 0).length / events.length).toBeGreaterThan(0.1);
});
