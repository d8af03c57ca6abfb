import { describe, expect, it } from "vitest";
import { eventsOf } from "#core/extract/testing/reading";

const told = (text: string) =>
  eventsOf(text).map(({ type, status, date, evidence }) => `${type} ${status} ${date} ×${evidence.length}`);

describe("two tellings of one event", () => {
  it.each([
    [
      "by the same people and day",
      "Pompeo met Ri Yong Ho in New York on Wednesday. On Wednesday Pompeo and Ri held a meeting in New York.",
      ["meeting held 2018-09-26 ×2"],
    ],
    [
      "a meeting that was a round of talks",
      "Pompeo met Ri Yong Ho in New York on Wednesday. The talks lasted an hour.",
      ["talks held 2018-09-26 ×2"],
    ],
    [
      "a telling without a day",
      "Pompeo met Ri Yong Ho in New York on Wednesday. Their meeting was short.",
      ["meeting held 2018-09-26 ×2"],
    ],
    [
      "its first and its last day",
      "Xi Jinping arrived in Pyongyang on Monday. Xi left Pyongyang on Wednesday.",
      ["visit held 2018-09-24/2018-09-26 ×2"],
    ],
    [
      "a plan and what became of it",
      "Pompeo was to visit Pyongyang this week. His trip was called off.",
      ["visit cancelled 2018-09-24/2018-09-30 ×2"],
    ],
    [
      "a month and its day",
      "Kim Jong Un met Trump in Singapore in June. On June 12, 2018, Trump and Kim met in Singapore.",
      ["summit held 2018-06-12 ×2"],
    ],
  ])("are put together: %s", (_, text, events) => expect(told(text)).toEqual(events));
});

describe("two events", () => {
  it.each([
    [
      "of different days",
      "Moon Jae-in met Kim Jong Un at Panmunjom on April 27. Moon met Kim at Panmunjom on May 26.",
      2,
    ],
    [
      "of different people",
      "Pompeo met Ri Yong Ho in New York on Wednesday. Pompeo met Kang Kyung-wha in New York on Wednesday.",
      2,
    ],
    [
      "of different kinds",
      "Pompeo arrived in Pyongyang on July 6. Pompeo met Kim Yong Chol in Pyongyang on July 6.",
      2,
    ],
    [
      "of different rounds",
      "The second round of six-party talks was held in Beijing in February 2004. The third round of six-party talks was held in Beijing in June 2004.",
      2,
    ],
    [
      "of different places",
      "Pompeo met Ri Yong Ho in New York in July. Pompeo met Ri Yong Ho in Singapore in August.",
      2,
    ],
  ])("stay apart: %s", (_, text, count) => expect(told(text)).toHaveLength(count));
});

it("keeps no more passages than an editor reads", () => {
  const text = "Pompeo met Ri Yong Ho in New York on Wednesday. ".repeat(40);
  expect(told(text)).toEqual(["meeting held 2018-09-26 ×12"]);
});
