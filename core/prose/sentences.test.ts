import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "./sentences";
import { tokenize } from "./tokens";

const sentencesOf = (text: string) =>
  splitSentences(text, tokenize(text)).map(({ start, end }) => text.slice(start, end));

describe("splitSentences", () => {
  it.each([
    ["at full stops", "They met. They left.", ["They met.", "They left."]],
    [
      "not after titles and months",
      "Mr. Ri flew on Sept. 3 with Gen. Pak. He slept.",
      ["Mr. Ri flew on Sept. 3 with Gen. Pak.", "He slept."],
    ],
    ["not inside initials", "The U.S. envoy and J. K. Doe talked.", ["The U.S. envoy and J. K. Doe talked."]],
    [
      "after an abbreviation that ends one",
      "He left the U.S. The talks went on.",
      ["He left the U.S.", "The talks went on."],
    ],
    ["after a closing quote", '"We agreed." She smiled.', ['"We agreed."', "She smiled."]],
    ["at blank lines", "No stop here\n\nNext one", ["No stop here", "Next one"]],
    ["at list items", "Events:\n• 3 May: talks\n• 4 May: dinner", ["Events:", "• 3 May: talks", "• 4 May: dinner"]],
  ])("cuts %s", (_, text, sentences) => expect(sentencesOf(text)).toEqual(sentences));

  it("covers every token exactly once, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        const tokens = tokenize(text);
        const sentences = splitSentences(text, tokens);
        expect(sentences.flatMap(({ from, to }) => tokens.slice(from, to))).toEqual(tokens);
      }),
    );
  });
});
