import { describe, expect, it } from "vitest";
import { parseHeader } from "./article-header";

const body = "The talks ended.";
const textBehind = (text: string) => {
  const header = parseHeader(text);
  if (!header || Array.isArray(header)) throw new Error(JSON.stringify(header));
  return { ...header.fields, date: header.date, body: text.slice(header.end) };
};

describe("parseHeader", () => {
  it.each([
    ["one line", `date 2019-03-01 ${body}`],
    ["a leading space", ` date 2019-03-01 ${body}`],
    ["a byte order mark and blank lines", `\uFEFF\n \ndate 2019-03-01 ${body}`],
    ["a tab", `date\t2019-03-01\t${body}`],
    ["a line of its own", `date 2019-03-01\n${body}`],
    ["a line of its own that ends with spaces", `date 2019-03-01  \n\n${body}`],
    ["CR LF", `date 2019-03-01\r\n\r\n${body}`],
    ["CR alone", `date 2019-03-01\r\r${body}`],
  ])("takes the date on %s", (_, text) => {
    expect(textBehind(text)).toEqual({ date: "2019-03-01", body });
  });

  it.each([
    ["LF", "\n"],
    ["CR LF", "\r\n"],
    ["CR", "\r"],
  ])("reads the lines below it that end with %s, in any order and case", (_, end) => {
    const lines = [
      "date 2019-03-01",
      "URL:https://example.org/a",
      "  Title: A: b ",
      "language: en_gb",
      "publisher:",
      "",
      body,
    ];
    expect(textBehind(lines.join(end))).toEqual({
      date: "2019-03-01",
      url: "https://example.org/a",
      title: "A: b",
      language: "en-GB",
      body,
    });
  });

  it.each([
    ["the first line of text", `date 2019-03-01\ntitle: A\n${body}`, { title: "A", body }],
    ["a dateline", `date 2019-03-01\nSEOUL: ${body}`, { body: `SEOUL: ${body}` }],
    ["a speaker", `date 2019-03-01\nQ: Who met?\nA: Nobody.`, { body: "Q: Who met?\nA: Nobody." }],
    ["a blank line, whatever follows", `date 2019-03-01\n\ntitle: none`, { body: "title: none" }],
    ["text on the line of the date", `date 2019-03-01 title: none`, { body: "title: none" }],
  ])("ends the header with %s", (_, text, expected) => {
    expect(textBehind(text)).toEqual({ date: "2019-03-01", ...expected });
  });

  it.each([
    ["a repeated line", "title: A\nurl: https://a.example\ntitle: B", 4, '"title:" stands twice, first on line 2.'],
    ["a misspelt name", "titel: A", 2, 'Write "title:".'],
    ["a misspelt name of three letters", "ulr: https://a.example", 2, 'Write "url:".'],
    ["a name of another format", "Author: A", 2, 'There is no line "Author:".'],
    ["an unknown name", "mood: fine", 2, "put a blank line before it"],
    ["an address that is none", "url: example", 2, '"example" is no address'],
    ["an address of another kind", "url: file:///etc/passwd", 2, "no address of a page"],
    ["a language in words", "language: English", 2, '"English" is no language tag.'],
  ])("names %s, its line and the remedy", (_, lines, line, words) => {
    const problems = parseHeader(`date 2019-03-01\n${lines}\n\n${body}`);
    expect(problems).toEqual([{ line, problem: expect.any(String), remedy: expect.stringMatching(/\.$/) }]);
    expect(JSON.stringify(problems)).toContain(JSON.stringify(words).slice(1, -1));
  });

  it("names all problems at once", () => {
    const problems = parseHeader(`date 2019-03-01\r\ntitel: A\r\nurl: nowhere\r\n\r\n${body}`);
    expect(Array.isArray(problems) && problems.map(({ line }) => line)).toEqual([2, 3]);
  });

  it.each([
    ["a colon", "date: 2019-03-01\n\nText."],
    ["a capital", "\nDate 2019-03-01 Text."],
    ["quotes", 'date "2019-03-01" Text.'],
  ])("says how the date is written where it has %s", (_, text) => {
    expect(parseHeader(text)).toMatchObject([
      { problem: expect.stringMatching(/no (?:date|day)/), remedy: expect.stringContaining("date YYYY-MM-DD") },
    ]);
  });

  it.each([["Dates were set."], ["# Heading"], [""], ["<html>"]])("finds none in %j", (text) => {
    expect(parseHeader(text)).toBeNull();
  });
});
