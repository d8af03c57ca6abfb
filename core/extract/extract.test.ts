import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseArticleFile } from "#core/article-file";
import { compileLexicon } from "./compile-lexicon";
import { extract } from "./extract";
import type { ExtractedEvent } from "./extracted-event";

const seeds = join(import.meta.dirname, "../../seeds");
const read = (name: string) => JSON.parse(readFileSync(join(seeds, name), "utf8"));
const lexicon = compileLexicon({ entities: read("people.json"), places: read("places.json") });

const eventsOf = (body: string, date = "2018-09-27") => extract({ date, body, language: "en" }, lexicon);
const brief = ({ type, status, date, place, participants }: ExtractedEvent) =>
  [type, status, date, place?.name ?? null, participants.map(({ name }) => name).join(", ")].join(" | ");

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

describe("what happened", () => {
  it.each([
    [
      "President Moon Jae-in met Kim Jong Un in Pyongyang last week.",
      "summit | held | 2018-09-17/2018-09-23 | Pyongyang | Moon Jae-in, Kim Jong Un",
    ],
    [
      "Stephen Biegun held talks with Choe Son Hui in Vienna on Tuesday.",
      "talks | held | 2018-09-25 | Vienna | Stephen Biegun, Choe Son Hui",
    ],
    [
      "North Korean officials sat down with a South Korean delegation at Panmunjom on Monday.",
      "meeting | held | 2018-09-24 | Panmunjom | North Korea, South Korea",
    ],
    ["Kim Yong Chol flew to Beijing on Sept. 20.", "visit | held | 2018-09-20 | Beijing | Kim Yong Chol"],
    ["Pompeo spoke by phone with Ri Yong Ho on Sunday.", "call | held | 2018-09-23 |  | Mike Pompeo, Ri Yong Ho"],
  ])("%s", (body, line) => expect(eventsOf(body).map(brief)).toEqual([line]));
});

describe("what is planned, called off or put off", () => {
  it.each([
    ["Pompeo will travel to Pyongyang next month.", "visit | planned | 2018-10 | Pyongyang | Mike Pompeo"],
    [
      "Xi Jinping is due to visit Pyongyang in early October.",
      "visit | planned | 2018-10-01/2018-10-10 | Pyongyang | Xi Jinping",
    ],
    [
      "Trump cancelled a visit by Pompeo to Pyongyang in August.",
      "visit | cancelled | 2018-08 | Pyongyang | Mike Pompeo",
    ],
    [
      "Talks between North Korea and South Korea in Kaesong, set for Monday, were postponed.",
      "talks | postponed | 2018-09-24 | Kaesong | North Korea, South Korea",
    ],
  ])("%s", (body, line) => expect(eventsOf(body).map(brief)).toEqual([line]));
});

describe("what is no event", () => {
  it.each([
    "Pompeo did not meet Ri Yong Ho in New York.",
    "If Trump meets Kim Jong Un in Hanoi, analysts said, much could change.",
    "Trump has no plans to meet Kim Jong Un in New York.",
    "Moon Jae-in hopes to visit Pyongyang.",
    "Seoul denied that Suh Hoon had met Kim Yong Chol in Beijing on Monday.",
    "There was speculation about a visit by Xi Jinping to Pyongyang.",
    "Moon Jae-in met lawmakers in Seoul on Monday.",
    "North Korea launched two missiles on Tuesday.",
    "The film opens in Seoul on Friday.",
  ])("%s", (body) => expect(eventsOf(body).map(brief)).toEqual([]));
});

describe("any text", () => {
  const words = fc.constantFrom(
    ..."Trump Kim met with in Pyongyang on Monday and , . the two leaders will visit who said that to Seoul talks summit after before not if was called off ; — “ he his 's letter signed an agreement first round next week \n\n Mr. Ri".split(
      " ",
    ),
  );
  const prose = fc.oneof(
    fc.array(words, { maxLength: 120 }).map((list) => list.join(" ")),
    fc.string({ unit: "binary", maxLength: 500 }),
    fc.constantFrom(",".repeat(50_000), "<div><p>met</p>".repeat(2_000), "\u202E\u0000met Kim\uD800".repeat(2_000)),
  );

  it("yields events with exact passages and never an error", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(prose, (body) => {
        for (const { evidence, confidence } of eventsOf(body)) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          for (const { start, end, exact } of evidence) expect(body.slice(start, end)).toBe(exact);
        }
      }),
    );
  });

  it("is read in time that grows with its length", () => {
    const paragraph =
      "Pompeo met Ri Yong Ho in New York on Wednesday, and Trump said the talks with North Korea went well ";
    const seconds = (count: number) => {
      const start = performance.now();
      eventsOf(paragraph.repeat(count));
      return performance.now() - start;
    };
    seconds(500);
    expect(seconds(4_000)).toBeLessThan(40 * Math.max(5, seconds(400)));
  });
});
