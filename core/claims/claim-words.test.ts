import { describe, expect, test } from "vitest";
import type { EventRecord } from "#core/event";
import { supportOf, supportWords } from "./claim-words";

const quote = { article: "a", exact: "", prefix: "", suffix: "", start: 0, end: 1 };
const source = { url: null, publisher: "P", title: "T", date: null, kind: "press" as const };
const event: Pick<EventRecord, "evidence" | "sources"> = {
  evidence: [
    { ...quote, supports: ["place"] },
    { ...quote, supports: ["date", "place"] },
  ],
  sources: [
    { ...source, supports: ["date"] },
    { ...source, supports: ["status"] },
  ],
};

describe("supportOf", () => {
  test("counts sentences and sources, and leads to the first sentence", () => {
    expect(supportOf(event, "date")).toEqual({ words: "1 sentence, 1 source", href: "#quote-2" });
    expect(supportOf(event, "place")).toEqual({ words: "2 sentences", href: "#quote-1" });
  });

  test("leads to the first source where no sentence is held", () => {
    expect(supportOf(event, "status")).toEqual({ words: "1 source", href: "#source-2" });
  });

  test("leads nowhere where nothing supports the fact", () => {
    expect(supportOf(event, "outcome").href).toBeNull();
  });
});

test("names what is supported in words", () => {
  expect(supportWords(["existence", "participant"])).toBe("the event itself, participants");
});
