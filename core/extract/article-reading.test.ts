import { describe, expect, it } from "vitest";
import { readingOf } from "./testing/reading";

const datesIn = (text: string) => {
  const { dateAt, tokens } = readingOf(text);
  return tokens.flatMap((_, at) => (dateAt[at]?.from === at ? [dateAt[at].text] : []));
};

describe("dates of an article", () => {
  it.each([
    ["Paek Nam Sun met Madeleine Albright on Sunday.", ["Sunday"]],
    ["Paek Nam Sun left.", []],
    ["Theresa May met Xi Jinping in March.", ["March"]],
    ["Pompeo came in May.", ["May"]],
  ])("are no parts of names: %s", (text, dates) => expect(datesIn(text)).toEqual(dates));
});

describe("where the report begins", () => {
  it.each([
    ["after a town in capitals", "SEOUL, Sept. 27 - They met.", "They met."],
    ["after an agency in brackets", "Seoul (Agency) -- They met.", "They met."],
    ["after a long dash", "WASHINGTON — They met.", "They met."],
    ["at once where there is none", "Seoul - and Tokyo - agreed.", "Seoul - and Tokyo - agreed."],
    ["at once where a sentence is set in capitals", "THEY met.", "THEY met."],
  ])("%s", (_, text, body) => {
    const [first] = readingOf(text).sentences;
    expect(first && text.slice(first.start, first.end)).toBe(body);
  });
});
