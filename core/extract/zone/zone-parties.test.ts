import { describe, expect, it } from "vitest";
import { tellingsOf } from "#core/extract/testing/reading";

/** Who takes part in the last event that a text tells. */
const partiesIn = (text: string) =>
  tellingsOf(text)
    .at(-1)
    ?.parties.map(({ name }) => name)
    .join(", ");

describe("who takes part", () => {
  it.each([
    ["subject and object", "Pompeo met Ri Yong Ho in New York.", "Mike Pompeo, Ri Yong Ho"],
    [
      "both of a list",
      "Mike Pompeo and Jim Mattis met Ri Yong Ho in New York.",
      "Mike Pompeo, James Mattis, Ri Yong Ho",
    ],
    ["the agent of a passive", "Ri Yong Ho was received by Wang Yi in Beijing.", "Ri Yong Ho, Wang Yi"],
    [
      "those between whom it is",
      "A meeting between Pompeo and Ri Yong Ho took place in Rome.",
      "Mike Pompeo, Ri Yong Ho",
    ],
    ["its owner", "Pompeo's talks with Ri Yong Ho took place in Rome.", "Mike Pompeo, Ri Yong Ho"],
    ["whom a relative clause tells of", "Pompeo, who met Ri Yong Ho in New York, smiled.", "Mike Pompeo, Ri Yong Ho"],
    ["who acts in the clause before", "Pompeo flew to Rome and met Ri Yong Ho.", "Mike Pompeo, Ri Yong Ho"],
    ["who travels, not who sends", "Trump sent Pompeo to Pyongyang.", "Mike Pompeo"],
    ["who travels, not who calls it off", "Trump scrapped a trip by Pompeo to Pyongyang.", "Mike Pompeo"],
    [
      "the delegations of countries",
      "North Korean officials met a South Korean delegation.",
      "North Korea, South Korea",
    ],
    [
      "people rather than their country",
      "Ri Son Gwon and other North Korean officials met Cho Myoung-gyon in Seoul.",
      "Ri Son Gwon, Cho Myoung-gyon",
    ],
    [
      "the sides of a text",
      "Two days ago North Korea and Japan met. A joint statement was signed by the two sides.",
      "North Korea, Japan",
    ],
  ])("is %s", (_, text, parties) => expect(partiesIn(text)).toBe(parties));

  it.each([
    ["who is spoken of", "Pompeo met Taro Kono in Tokyo to discuss North Korea.", "Mike Pompeo, Taro Kono"],
    ["where it is", "Pompeo met Ri Yong Ho in China.", "Mike Pompeo, Ri Yong Ho"],
    ["who invited", "At the invitation of Xi Jinping, Kim Jong Un visited Beijing.", "Kim Jong Un"],
    ["who reports", "Pompeo met Ri Yong Ho in Rome, KCNA said.", "Mike Pompeo, Ri Yong Ho"],
    ["who speaks", "Moon Jae-in said Pompeo met Ri Yong Ho in Rome.", "Mike Pompeo, Ri Yong Ho"],
  ])("is not %s", (_, text, parties) => expect(partiesIn(text)).toBe(parties));
});
