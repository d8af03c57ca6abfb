import { describe, expect, it } from "vitest";
import { Mentions, type Place } from "./mentions";
import { type Party, personParty } from "./party";

const someone = (name: string): Party => personParty({ key: name, name, country: "KR", title: null, entity: null });
const [known, added] = [someone("Known"), someone("Added")];

/** Who is meant after sentences, each told by whom it speaks of and where. */
function meantAfter(sentences: [party: Party, place: Place][][]): Party | null {
  const mentions = new Mentions();
  for (const sentence of sentences) {
    mentions.beginSentence();
    for (const [party, place] of sentence) mentions.add({ party, place, isPronoun: false });
  }
  mentions.beginSentence();
  return mentions.find({ fits: () => true });
}

const often: [Party, Place][][] = [1, 2, 3, 4, 5, 6].map(() => [[known, "subject"]]);

describe("who stands in the foreground", () => {
  it("is the first subject of the last sentence, though it is new and the text spoke of the second one often", () => {
    expect(
      meantAfter([
        ...often,
        [
          [added, "subject"],
          [known, "subject"],
        ],
      ]),
    ).toBe(added);
  });

  it("is not whom a phrase names beside the subject", () => {
    expect(
      meantAfter([
        [
          [known, "subject"],
          [added, "oblique"],
        ],
      ]),
    ).toBe(known);
  });
});
