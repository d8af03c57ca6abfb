import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseArticleFile } from "#core/article-file";
import { extract } from "./extract";
import type { ExtractedEvent } from "./extracted-event";
import { readTellings } from "./read-sentences";
import { brief, eventsOf, lexicon, readingOf } from "./testing/reading";

const seeds = join(import.meta.dirname, "../../seeds");
describe("the first article", () => {
  const article = parseArticleFile(readFileSync(join(seeds, "articles/2018-09-27-pompeo-ri-new-york.txt")));
  if (Array.isArray(article)) throw new Error("The article cannot be read.");
  const events = extract(article, lexicon);

  it.each([
    "meeting | held | 2018-09-26 | New York | Mike Pompeo, Ri Yong Ho",
    "visit | planned | 2018-10 | Pyongyang | Mike Pompeo",
    "summit | planned | 2018-09-27/.. |  | Donald Trump, Kim Jong Un",
    "visit | cancelled | [..2018-09-27] | Pyongyang | Mike Pompeo",
    "summit | held | 2018-06 | Singapore | Donald Trump, Kim Jong Un",
    "agreement | held | 2018-06 | Singapore | Donald Trump, Kim Jong Un",
    "statement | held | 2018-09-25 | United Nations | Donald Trump",
  ])("reports %s", (line) => expect(events.map(brief)).toContain(line));

  it("tells each event once", () => expect(events).toHaveLength(7));

  it("quotes both sentences that tell of the meeting", () => {
    const meeting = events.find(({ type }) => type === "meeting");
    expect(meeting?.evidence.map(({ exact }) => exact.slice(0, 26))).toEqual([
      "US Secretary of State Mike",
      "Pompeo wrote on Twitter th",
    ]);
    for (const { start, end, exact } of meeting?.evidence ?? []) expect(article.body.slice(start, end)).toBe(exact);
  });

  it("names the offices held then", () => {
    const meeting = events.find(({ type }) => type === "meeting");
    expect(meeting?.participants.map(({ office }) => office)).toEqual(["Secretary of State", "Foreign Minister"]);
  });
});

describe("any text", () => {
  const words = fc.constantFrom(
    ...(
      "Trump Kim met with in Pyongyang on Monday and , . the two leaders will visit who said that to Seoul talks summit after " +
      "before not if was called off ; — “ he his 's letter signed an agreement first round next week \n\n Mr. Ri 27 2018 ( )"
    ).split(" "),
  );
  const prose = fc.array(words, { maxLength: 120 }).map((list) => list.join(" "));
  const noise = fc.string({ unit: "binary", maxLength: 500 });
  const mixture = fc.array(fc.oneof(prose, noise), { maxLength: 5 }).map((parts) => parts.join(""));

  it.each<[string, fc.Arbitrary<string>]>([
    ["prose of the field, shuffled", prose],
    ["any characters", noise],
    ["both", mixture],
  ])("yields exact passages and never an error: %s", { timeout: 60_000 }, (_, text) => {
    fc.assert(
      fc.property(text, (body) => {
        for (const event of eventsOf(body)) expectExact(body, event);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["a million commas", ",".repeat(1_000_000)],
    ["half of a page", "<div><p>Pompeo met Ri Yong Ho in New York".repeat(2_000)],
    [
      "marks of direction, controls and half a character",
      "\u202E\u0000met Kim Jong Un\uD800\u2066 in Seoul ".repeat(2_000),
    ],
    ["one word", "a".repeat(200_000)],
    ["a list that does not end", "Pompeo and ".repeat(10_000)],
    ["brackets", "(".repeat(10_000)],
    ["a chain of words", "kim-moon-".repeat(50_000)],
    ["nations that do not end", "North Korean ".repeat(50_000)],
    ["another script", "김정은 위원장이 문재인 대통령을 만났다. ".repeat(1_000)],
  ])("survives %s", { timeout: 60_000 }, (_, body) => {
    for (const event of eventsOf(body)) expectExact(body, event);
  });

  function expectExact(body: string, { evidence, confidence }: ExtractedEvent) {
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
    for (const { start, end, exact } of evidence) expect(body.slice(start, end)).toBe(exact);
  }
});

describe("the work", () => {
  const sentence =
    "Pompeo met Ri Yong Ho in New York on Wednesday, and Trump said the talks with North Korea went well";

  /** How often a reading's tokens are looked at while its clauses are read. */
  function looksAt(body: string): number {
    const reading = readingOf(body);
    let looks = 0;
    const tokens = new Proxy(reading.tokens, {
      get: (target, key, receiver) => {
        looks++;
        return Reflect.get(target, key, receiver);
      },
    });
    readTellings({ ...reading, tokens });
    return looks;
  }

  it.each([
    ["in sentences", `${sentence}. `],
    ["in one paragraph without an end", `${sentence} `],
    ["in one line of commas", "Kim, Moon, Trump, "],
  ])("grows with the length of a text %s, not faster", { timeout: 60_000 }, (_, text) => {
    const [some, more] = [looksAt(text.repeat(50)), looksAt(text.repeat(200))];
    expect(more / some).toBeLessThan(5);
  });
});
