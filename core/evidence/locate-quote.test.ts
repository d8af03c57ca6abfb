import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locateQuote } from "./locate-quote";
import { describeQuote, type Quote, splitsCharacter } from "./quote";

const lead = "The envoys arrived at the guesthouse late in the evening.";
const talks = "They held two hours of talks with the foreign minister on Tuesday morning.";
const twin = "They held two hours of talks with the foreign minister on Wednesday morning.";
const invitation = "An invitation to the capital was handed over before lunch.";
const farewell = "Nobody would say when the next round would begin.";
const article = [lead, talks, invitation, farewell].join(" ");

function quoteOf(text: string, passage: string): Quote {
  const start = text.indexOf(passage);
  return describeQuote(text, start, start + passage.length);
}

function passageAt(text: string, quote: Quote): string | null {
  const match = locateQuote(text, quote);
  return match && text.slice(match.start, match.end);
}

describe("locateQuote in a text that is the same", () => {
  it("finds the passage at its offsets with the full score", () => {
    const quote = quoteOf(article, talks);
    expect(locateQuote(article, quote)).toEqual({ start: quote.start, end: quote.end, score: 1, exact: true });
  });

  it("finds every passage that can be described, whatever its characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 200 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        fc.pre(!splitsCharacter(text, start) && !splitsCharacter(text, end));
        expect(locateQuote(text, describeQuote(text, start, end))).toEqual({ start, end, score: 1, exact: true });
      }),
    );
  });
});

describe("locateQuote in a text that has changed around the passage", () => {
  it.each([
    ["a paragraph was put before it", `A correction was made to this article.\n\n${article}`],
    ["the sentence before it was cut", [talks, invitation, farewell].join(" ")],
    ["the sentence after it was rewritten", [lead, talks, "Lunch followed.", farewell].join(" ")],
    ["only the passage is left", talks],
  ])("finds it exactly where %s", (_, text) => {
    expect(passageAt(text, quoteOf(article, talks))).toBe(talks);
    expect(locateQuote(text, quoteOf(article, talks))?.exact).toBe(true);
  });

  it("tells two equal sentences apart by what surrounds them", () => {
    const text = `${lead} ${farewell} ${invitation} ${farewell} The end came soon.`;
    const second = text.lastIndexOf(farewell);
    const quote = describeQuote(text, second, second + farewell.length);
    const longer = `Something new came first. ${text}`;
    expect(locateQuote(longer, quote)?.start).toBe(second + "Something new came first. ".length);
  });

  it("finds a short quote by its surroundings", () => {
    const quote = quoteOf(article, "on Tuesday");
    expect(passageAt(`In short. ${article}`, quote)).toBe("on Tuesday");
  });
});

describe("locateQuote in a text whose passage was edited", () => {
  it.each([
    ["quotation marks", talks.replace("talks", "“talks”")],
    ["a comma", talks.replace("talks with", "talks, with")],
    ["a spelling", talks.replace("hours", "hour's")],
    ["a misspelt name", talks.replace("Tuesday", "Tuesdey")],
    ["a line break", talks.replace("the foreign", "the\nforeign")],
  ])("finds it with less than the full score where %s changed", (_, edited) => {
    const text = article.replace(talks, edited);
    const match = locateQuote(text, quoteOf(article, talks));
    expect(match && text.slice(match.start, match.end)).toBe(edited);
    expect(match?.exact).toBe(false);
    expect(match?.score).toBeLessThan(1);
  });

  it("scores the less, the more was changed", () => {
    const edits = [
      talks,
      talks.replace("hours", "hour"),
      talks.replace("hours", "hour").replace("talks", "talk"),
      talks.replace("two hours of", "hour"),
    ];
    const scores = edits.map((edit) => locateQuote(article.replace(talks, edit), quoteOf(article, talks))?.score ?? 0);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(scores.length);
  });

  it("never cuts a character in two", () => {
    const text = `${lead} 😀${talks}😀 ${invitation}`;
    const edited = text.replace("hours", "hour's").replace("😀They", "😃They");
    const match = locateQuote(edited, quoteOf(text, `😀${talks}`));
    expect(match && edited.slice(match.start, match.end)).toBe(`😃${talks.replace("hours", "hour's")}`);
  });
});

describe("locateQuote does not guess", () => {
  const withTwin = [lead, talks, twin, farewell].join(" ");
  const list = ["Talks were held on 1 May.", "Talks were held on 2 May.", "Talks were held on 3 May."];

  it.each<[string, string, Quote]>([
    ["the passage was deleted", article.replace(`${talks} `, ""), quoteOf(article, talks)],
    ["only its twin is left", [lead, twin, farewell].join(" "), quoteOf(withTwin, talks)],
    ["only its twin before it is left", [lead, talks, farewell].join(" "), quoteOf(withTwin, twin)],
    ["another date stands in its place", article.replace("Tuesday", "Sunday"), quoteOf(article, talks)],
    [
      "another number stands in its place",
      list.join(" ").replace("2 May", "4 May"),
      quoteOf(list.join(" "), list[1] as string),
    ],
    ["one of a list is gone", list.slice(1).join(" "), quoteOf(list.join(" "), list[0] as string)],
    [
      "the sentence was rewritten",
      article.replace(talks, "The foreign minister received them for talks."),
      quoteOf(article, talks),
    ],
    ["the text is another", "Nothing of it is here, and nothing was.", quoteOf(article, talks)],
    ["the text is empty", "", quoteOf(article, talks)],
    [
      "its surroundings are all new and the words are few",
      "He was there on Tuesday, they say.",
      quoteOf(article, "on Tuesday"),
    ],
    ["the quote is empty", article, { exact: "", prefix: "", suffix: "", start: 0, end: 0 }],
  ])("where %s", (_, text, quote) => {
    expect(locateQuote(text, quote)).toBeNull();
  });

  it("where equal passages moved and nothing tells them apart", () => {
    const refrain = "Much remained to be done.";
    const text = Array(6).fill(refrain).join(" ");
    const quote = describeQuote(text, 2 * (refrain.length + 1), 2 * (refrain.length + 1) + refrain.length);
    expect(locateQuote(`Later: ${text}`, quote)).toBeNull();
  });

  it("in a text of other sentences, ever", () => {
    const sentence = fc.constantFrom(lead, twin, invitation, farewell);
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 8 }), (others) => {
        expect(locateQuote(others.join(" "), quoteOf(article, talks))).toBeNull();
      }),
    );
  });
});
