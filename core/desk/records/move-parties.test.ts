import fc from "fast-check";
import { expect, test } from "vitest";
import { type EventParties, type Merger, mergeParties, partParties } from "./move-parties";

const people: Merger = { noun: "entity", winner: "w", loser: "l" };
const sites: Merger = { noun: "place", winner: "w", loser: "l" };
const party = (entity: string, office?: string) => ({
  entity,
  name: entity,
  country: null,
  ...(office ? { office } : {}),
});

test("who took part under both names took part once, in the office that is told", () => {
  const event = { participants: [party("l", "Envoy"), party("a"), party("w")], places: [] };
  expect(mergeParties(event, people).participants).toEqual([party("a"), party("w", "Envoy")]);
});

test("who took part under the one name keeps place, name and office", () => {
  const event = { participants: [party("a"), party("l", "Envoy")], places: ["l"] };
  expect(mergeParties(event, people)).toEqual({
    participants: [party("a"), { ...party("l", "Envoy"), entity: "w" }],
    places: ["l"],
  });
});

test("a journey does not go from a place to itself", () => {
  const event = { participants: [party("l")], places: ["w", "l", "a", "l"] };
  expect(mergeParties(event, sites)).toEqual({ participants: [party("l")], places: ["w", "a", "w"] });
});

test("what was changed since a merge stays when it is undone", () => {
  const before = { participants: [party("l", "Envoy"), party("a")], places: [] };
  const now = { participants: [{ ...party("l", "Ambassador"), entity: "w" }, party("b")], places: [] };
  expect(partParties(now, before, people).participants).toEqual([party("l", "Ambassador"), party("b")]);
  const gone = { participants: [party("a")], places: [] };
  expect(partParties(gone, before, people)).toEqual(gone);
});

const slugs = fc.constantFrom("w", "l", "a", "b");
const parties = fc.record({
  participants: fc.uniqueArray(fc.tuple(slugs, fc.constantFrom(undefined, "Envoy", "Minister")), {
    selector: ([slug]) => slug,
  }),
  places: fc.array(slugs, { maxLength: 5 }),
});

test.each([people, sites])("a merge of a $noun that is undone leaves events as they were", (merger) => {
  fc.assert(
    fc.property(parties, ({ participants, places }) => {
      const journey = places.filter((slug, index) => slug !== places[index - 1]);
      const before: EventParties = {
        participants: participants.map(([slug, office]) => party(slug, office)),
        places: journey,
      };
      const after = mergeParties(before, merger);
      const all = merger.noun === "entity" ? after.participants.map(({ entity }) => entity) : after.places;
      expect(all).not.toContain("l");
      expect(partParties(after, before, merger)).toEqual(before);
    }),
  );
});
