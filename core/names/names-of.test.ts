import { expect, it } from "vitest";
import { EntityDraft } from "#core/entity";
import { namesOf } from "./names-of";

it("gives each spelling once, under the first kind that it stands for", () => {
  const draft = EntityDraft.parse({
    id: "kim-song",
    kind: "person",
    name: "Kim Song",
    country: "KP",
    native: "김성",
    hanja: "金成",
    aliases: ["Kim Seong", "Kim Sung", "金成"],
    short: ["Song"],
    ambiguousAliases: ["Kim Sung", "Kim Song"],
  });
  expect(namesOf(draft).map(({ value, kind }) => `${value} ${kind}`)).toEqual([
    "Kim Song primary",
    "김성 native",
    "金成 hanja",
    "Kim Seong alias",
    "Kim Sung alias",
    "Song short",
  ]);
});
