import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseArticleFile } from "#core/article-file";
import { brief, eventsOf } from "./testing/reading";

describe("a sentence", () => {
  it.each<[text: string, ...events: string[]]>([
    [
      "Mike Pompeo began a week-long visit to Pyongyang on Monday.",
      "visit | held | 2018-09-24 | Pyongyang | Mike Pompeo",
    ],
    [
      "A week-long visit to Beijing by Ri Yong Ho that began on Monday has been fruitful.",
      "visit | held | 2018-09-24 | Beijing | Ri Yong Ho",
    ],
    [
      "Mike Pompeo met Ri Yong Ho in New York around noon on Wednesday.",
      "meeting | held | 2018-09-26 | New York | Mike Pompeo, Ri Yong Ho",
    ],
    [
      "Mike Pompeo met Ri Yong Ho on the sidelines of the United Nations General Assembly in New York on Wednesday.",
      "meeting | held | 2018-09-26 | New York | Mike Pompeo, Ri Yong Ho",
    ],
    [
      "Two days of talks between Stephen Biegun and Choe Son Hui in Stockholm ended on Thursday.",
      "talks | held | 2018-09-26/2018-09-27 | Stockholm | Stephen Biegun, Choe Son Hui",
    ],
    [
      "Mike Pompeo will visit Pyongyang in October. He called off an earlier trip in August.",
      "visit | planned | 2018-10 | Pyongyang | Mike Pompeo",
      "visit | cancelled | 2018-08 | Pyongyang | Mike Pompeo",
    ],
    [
      "The talks between Japan and North Korea in Beijing, planned for Friday, were scrapped.",
      "talks | cancelled | 2018-09-28 | Beijing | Japan, North Korea",
    ],
    ["If Trump and Kim Jong Un meet, it would be the first summit between the two countries."],
    ["A visit to Pyongyang by Trump would be the first by a sitting American president."],
  ])("is read whole: %s", (text, ...events) => expect(eventsOf(text).map(brief)).toEqual(events));
});

/** So many words in a row are a sentence that was copied. */
const copied = 9;

it("titles and summaries are no sentences of the text", () => {
  const path = join(import.meta.dirname, "../../seeds/articles/2018-09-27-pompeo-ri-new-york.txt");
  const article = parseArticleFile(readFileSync(path));
  if (Array.isArray(article)) throw new Error("The article cannot be read.");
  const events = eventsOf(article.body, article.date);
  expect(events.length).toBeGreaterThan(0);
  const text = article.body.replace(/\s+/g, " ");
  for (const { title, summary } of events)
    for (const words of [title.split(" "), summary.split(" ")])
      for (let at = 0; at + copied <= words.length; at += 1)
        expect(text).not.toContain(words.slice(at, at + copied).join(" "));
});
