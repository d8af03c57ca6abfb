import { describe, expect, it } from "vitest";
import { brief, eventsOf } from "./testing/reading";

/** What agencies write, and the events that it tells in the order of the text. */
type Report = [text: string, events: string[], day?: string];

const tells = (text: string, events: string[], day?: string) => expect(eventsOf(text, day).map(brief)).toEqual(events);

describe("where a newsroom is", () => {
  it.each<Report>([
    [
      "KAESONG, North Korea _ Ri Son Gwon and Cho Myoung-gyon met in this border town on Tuesday.",
      ["meeting | held | 2018-09-25 | Kaesong | Ri Son Gwon, Cho Myoung-gyon"],
    ],
    [
      "VIENNA: Stephen Biegun and Choe Son Hui met here on Tuesday.",
      ["meeting | held | 2018-09-25 | Vienna | Stephen Biegun, Choe Son Hui"],
    ],
    [
      "GENEVA - Stephen Biegun and Choe Son Hui are to go over the draft here on Saturday.",
      ["meeting | planned | 2018-09-29 | Geneva | Stephen Biegun, Choe Son Hui"],
    ],
  ])("%s", tells);
});

describe("a country that is only spoken of", () => {
  it.each(["On Monday John Bolton railed in a speech at regimes such as North Korea."])("%s", (text) =>
    tells(text, []),
  );
});

describe("what a denial tells of a plan", () => {
  it.each<Report>([
    [
      "A round of inter-Korean talks due in June 2018 was never held.",
      ["talks | cancelled | 2018-06 |  | North Korea, South Korea"],
    ],
  ])("%s", tells);
});

describe("there, after the place that the sentence opens with", () => {
  it.each<Report>([
    [
      "Stephen Biegun came to Seoul. In the Chinese capital on Monday, after he met Kong Xuanyou there, Biegun gave no details.",
      ["meeting | held | 2018-09-24 | Beijing | Stephen Biegun, Kong Xuanyou"],
    ],
  ])("%s", (text, events) => expect(eventsOf(text).slice(-1).map(brief)).toEqual(events));
});

describe("whom a surname goes on to mean", () => {
  it.each<Report>([
    [
      "Ri Yong Ho spoke first, and Ri was brief. At his side was Ri Su Yong, once his minister. Wang Yi met Ri on Tuesday.",
      ["meeting | held | 2018-09-25 |  | Wang Yi, Ri Yong Ho"],
    ],
  ])("%s", tells);
});

describe("what somebody told an official of another country", () => {
  it.each<Report>([
    [
      "Stephen Biegun was in Beijing on Monday and told Chinese negotiator Kong Xuanyou that the door was open.",
      ["meeting | held | 2018-09-24 | Beijing | Stephen Biegun, Kong Xuanyou"],
    ],
    [
      "On Saturday Stephen Biegun flies to Tokyo to tell Taro Kono what he heard.",
      ["meeting | planned | 2018-09-29 | Tokyo | Stephen Biegun, Taro Kono"],
    ],
  ])("%s", tells);
});

describe("who is not there himself", () => {
  it.each<Report>([
    [
      "Jimmy Carter gave Kim Yong Chol a message from President Trump in Pyongyang on Monday, and the two had dinner there.",
      ["Jimmy Carter, Kim Yong Chol"],
    ],
  ])("%s", (text, people) => {
    const met = eventsOf(text).filter(({ type }) => type === "meeting" || type === "summit");
    expect(met.map(({ participants }) => participants.map(({ name }) => name).join(", "))).toEqual(people);
  });
});

describe("an account that somebody gave of his journey", () => {
  it.each<Report>([
    [
      "Stephen Biegun, who flew to Pyongyang on Monday, told South Korea's nuclear negotiator, Lee Do-hoon, about his trip on Wednesday evening.",
      [
        "visit | held | 2018-09-24 | Pyongyang | Stephen Biegun",
        "meeting | held | 2018-09-26 |  | Stephen Biegun, Lee Do-hoon",
      ],
    ],
  ])("%s", tells);
});

describe("that day, where the day told last lies ahead", () => {
  it.each<Report>([
    [
      "Shinzo Abe will go to Pyongyang on October 8. Junichiro Koizumi was there in September 2002. He and Kim Jong Il signed a declaration that day.",
      ["agreement | held | 2002-09 |  | Junichiro Koizumi, Kim Jong Il"],
    ],
  ])("%s", (text, events) => expect(eventsOf(text).slice(-1).map(brief)).toEqual(events));
});

describe("what was not to be, and what nobody promised", () => {
  it.each<Report>([
    [
      "The talks on Friday and Saturday would have been the first between the two Koreas in six years.",
      ["talks | cancelled | 2018-09-28/2018-09-29 |  | North Korea, South Korea"],
    ],
    ["The envoy left without a promise that North Korea would rejoin talks with the United States.", []],
    ["Kim Jong Un is ready for a summit with President Moon at any time.", []],
  ])("%s", tells);
});

describe("delegates of countries", () => {
  it.each<Report>([
    [
      "Envoys of Japan, South Korea and the United States will discuss North Korea in Tokyo on Friday.",
      ["meeting | planned | 2018-09-28 | Tokyo | Japan, South Korea, United States"],
    ],
  ])("%s", tells);
});
