import { expect, it } from "vitest";
import type { ExtractedParticipant } from "#core/extract/extracted-event";
import { participantWords } from "./participant-words";

const plain = { most: 4, withOffices: false };

it.each([
  [["North Korea", "United States"], "North Korea and the United States"],
  [["International Atomic Energy Agency"], "the International Atomic Energy Agency"],
  [["Ministry of Foreign Affairs of the DPRK"], "the Ministry of Foreign Affairs of the DPRK"],
  [["United Nations Security Council"], "the United Nations Security Council"],
  [["IAEA", "KEDO"], "the IAEA and KEDO"],
  [["The Elders"], "The Elders"],
  [["Kim Kwan-jin", "Hwang Pyong So", "Hong Yong-pyo"], "Kim Kwan-jin, Hwang Pyong So and Hong Yong-pyo"],
  [["China", "Japan", "North Korea", "Russia", "South Korea"], "China, Japan, North Korea and two others"],
  [[], ""],
])("names %j as %s", (names, words) => {
  expect(
    participantWords(
      names.map((name) => somebody({ name })),
      plain,
    ),
  ).toBe(words);
});

it.each([
  ["Secretary of State", "US", "Somebody (Secretary of State, United States)"],
  [
    "General Secretary of the Workers' Party of Korea; President of State Affairs",
    "KP",
    "Somebody (General Secretary of the Workers' Party of Korea, North Korea)",
  ],
  ["Former President (1977-1981)", "US", "Somebody (Former President, United States)"],
  ["President of the DPRK", "KP", "Somebody (President of the DPRK)"],
  ["UN Secretary-General", null, "Somebody (UN Secretary-General)"],
  [null, "KP", "Somebody"],
])("tells the office %s", (office, country, words) => {
  expect(participantWords([somebody({ office, country })], { most: 4, withOffices: true })).toBe(words);
});

it("counts whom it does not name", () => {
  const three = ["A", "B", "C"].map((name) => somebody({ name }));
  expect(participantWords(three, { most: 2, withOffices: false })).toBe("A and two others");
  expect(participantWords(three, { most: 1, withOffices: false })).toBe("three participants");
});

function somebody(change: Partial<ExtractedParticipant>): ExtractedParticipant {
  return { name: "Somebody", country: null, office: null, slug: null, ...change };
}
