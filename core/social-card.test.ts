import { expect, test } from "vitest";
import { sampleEvent } from "#core/export/testing/sample-events";
import { cardText } from "./social-card";

test("a card says what became of an event, when and where", () => {
  expect(cardText({ ...sampleEvent, title: "A summit", status: "cancelled", date: "2018-06-12~" })).toEqual({
    kind: "Summit",
    status: "cancelled",
    statusWord: "Cancelled",
    title: "A summit",
    date: "Around 12 June 2018",
    place: "Singapore",
  });
});

test.each([
  ["Choe Sŏn-hŭi – “hello” … 최선희 met 🙂 Trần", "Choe Sŏn-hŭi – “hello” … met Trần"],
  ["한글", ""],
])("what the fonts of a card cannot draw is left out of %s", (title, drawn) => {
  expect(cardText({ ...sampleEvent, title }).title).toBe(drawn);
});

test("a long title ends with a whole word", () => {
  const { title } = cardText({ ...sampleEvent, title: "word ".repeat(60) });
  expect(title).toMatch(/^(word )+…$/);
  expect(title.length).toBeLessThanOrEqual(152);
});
