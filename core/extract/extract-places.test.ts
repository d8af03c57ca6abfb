import { describe, expect, it } from "vitest";
import { eventsOf } from "./testing/reading";

/** A text, and the place of its last event. */
type Placed = [text: string, place: string | undefined];

const placed = (text: string, place: string | undefined) => expect(eventsOf(text).at(-1)?.place?.name).toBe(place);

describe("the place of what happened, not of what was spoken of", () => {
  it.each<Placed>([
    [
      "Meanwhile in Beijing, Chun Yung-woo compared notes with Wu Dawei on Thursday on the disablement at Yongbyon.",
      "Beijing",
    ],
    ["Jung Pak met Cho Tae-yong on Monday about the human rights situation in the DPRK.", undefined],
    ["Chung Eui-yong met Ri Yong Ho on Monday at the ASEAN meeting.", undefined],
    ["Taro Kono saw Ri Yong Ho in Manila on the 7th.", "Manila"],
  ])("%s", placed);
});

describe("places that another name stands before, or that bear two", () => {
  it.each<Placed>([
    ["Officials of the two Koreas met at Panmunjom's Peace House on Monday.", "Peace House"],
    ["Yoriko Kawaguchi met Paek Nam Sun in Brunei on July 31.", "Brunei"],
    [
      "Wang Yi received Ri Yong Ho, who is on a visit to China, at the Diaoyutai State Guesthouse on Tuesday.",
      "Diaoyutai State Guesthouse",
    ],
  ])("%s", (text, place) => expect(eventsOf(text)[0]?.place?.name).toBe(place));
});

describe("a border that was crossed", () => {
  it.each<Placed>([
    ["Kim Jong Un traveled to Russia this week. Kim crossed the border early on Tuesday.", "Russia"],
    ["Kim Jong Un crossed the border on April 27.", "South Korea"],
  ])("%s", placed);
});

describe("places that the sentence tells once for all", () => {
  it.each<Placed>([
    ["Choe Son Hui, who was in Moscow on Monday, met Igor Morgulov.", "Moscow"],
    ["Mike Pompeo saw Ri Yong Ho on Wednesday when both were in New York.", "New York"],
    ["Mike Pompeo met Ri Yong Ho on Wednesday.", undefined],
  ])("%s", placed);
});
