import { expect, it } from "vitest";
import type { ExtractedParticipant } from "#core/extract/extracted-event";
import { senderFirst } from "./letter-direction";

const trump = named("Donald Trump", "US");
const kim = named("Kim Jong Un", "KP");

it.each([
  ["Donald Trump received a letter from Kim Jong Un.", "Kim Jong Un"],
  ["A letter from Kim Jong Un reached Donald Trump on Monday.", "Kim Jong Un"],
  ["Kim Jong Un wrote to Donald Trump, whose spokesman called the letter warm.", "Kim Jong Un"],
  ["Kim Jong Un has sent a letter to the US president, Donald Trump.", "Kim Jong Un"],
  ["In a letter to Kim Jong Un, Donald Trump offered help.", "Donald Trump"],
  ["Donald Trump's letter to Kim Jong Un was short.", "Donald Trump"],
  ["Trump got a message on Friday, written by Kim.", "Kim Jong Un"],
])("%s", (sentence, sender) => {
  expect(senderFirst([trump, kim], [sentence])[0]?.name).toBe(sender);
  expect(senderFirst([kim, trump], [sentence])[0]?.name).toBe(sender);
});

it("keeps the order of the text where it does not say", () => {
  expect(senderFirst([trump, kim], ["A letter."])).toEqual([trump, kim]);
  expect(senderFirst([trump], ["A letter to Donald Trump."])).toEqual([trump]);
});

function named(name: string, country: string): ExtractedParticipant {
  return { name, country, office: null, slug: null };
}
