import { expect, test } from "vitest";
import { EntityDraft } from "#core/entity";
import { namesOf } from "#core/names/names-of";
import { PlaceRecordDraft } from "#core/place";
import { joinEntities, joinPlaces, takeBack } from "./join-records";

const winner = EntityDraft.parse({
  ...{ id: "ri-yong-ho", kind: "person", name: "Ri Yong Ho", country: "KP", aliases: ["Lee Yong-ho"] },
  offices: [{ title: "Foreign Minister", from: "2016", to: "2020" }],
});
const loser = EntityDraft.parse({
  ...{ id: "ri-yongho", kind: "person", name: "Ri Yongho", country: null, native: "리용호", nativeScript: "Hang" },
  ...{ short: ["Ri"], aliases: ["Lee Yong-ho", "Li Yong-ho"], sources: ["https://example.org/ri"] },
  offices: [
    { title: "Foreign Minister", from: "2016", to: "2020", attested: null },
    { title: "Ambassador", from: "2003" },
  ],
});

test("one record has the spellings, offices and sources of both", () => {
  const joined = joinEntities(winner, loser);
  expect(joined).toMatchObject({
    id: "ri-yong-ho",
    name: "Ri Yong Ho",
    country: "KP",
    native: "리용호",
    short: ["Ri"],
  });
  expect(joined.aliases).toEqual(["Lee Yong-ho", "Ri Yongho", "Li Yong-ho"]);
  expect(joined.offices.map(({ title }) => title)).toEqual(["Foreign Minister", "Ambassador"]);
  const spellings = namesOf(joined).map(({ value }) => value);
  for (const { value } of namesOf(loser)) expect(spellings).toContain(value);
  expect(EntityDraft.parse(joined)).toEqual(joined);
});

test("a merge that is undone leaves the record as it was, with what was changed since", () => {
  const joined = joinEntities(winner, loser);
  expect(takeBack(joined, winner, joined)).toEqual({ ...winner, native: null, nativeScript: null, ...noted });
  const since = { ...joined, aliases: [...joined.aliases, "Lee Yong Ho"], note: "A later note" };
  expect(takeBack(since, winner, joined)).toMatchObject({
    aliases: ["Lee Yong-ho", "Lee Yong Ho"],
    note: "A later note",
    native: null,
  });
});

const noted = { hanja: null, affiliation: null, note: null };

test("a place keeps its own position, and takes over the names of the other", () => {
  const place = { kind: "venue" as const, parent: null, country: null, lat: 1, lon: 2, aliases: [] };
  const one = PlaceRecordDraft.parse({ ...place, id: "peace-house", name: "Peace House" });
  const other = PlaceRecordDraft.parse({
    ...{ ...place, id: "house-of-peace", name: "House of Peace", native: "평화의 집", country: "KR", lat: 3, lon: 4 },
    aliases: ["Peace House"],
  });
  const joined = joinPlaces(one, other);
  expect(joined).toEqual({ ...one, country: "KR", native: "평화의 집", aliases: ["House of Peace"] });
  expect(takeBack(joined, one, joined)).toEqual({ ...one, native: null });
});
