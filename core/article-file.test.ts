import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleTitle, maxArticleBytes, parseArticleFile } from "./article-file";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("parseArticleFile", () => {
  it("takes everything after the header as the body, unchanged", () => {
    expect(parseArticleFile(bytes(" date 2018-09-27 First line.\n\n Second “line”. \n"))).toEqual({
      date: "2018-09-27",
      title: null,
      publisher: null,
      url: null,
      language: "en",
      body: "First line.\n\n Second “line”. \n",
    });
  });

  it("reads the lines between the date and the body", () => {
    const text =
      "date 2019-03-01\ntitle: Talks end\npublisher: The Courier\nurl: https://example.org/a\nlanguage: en-GB\n\nThe talks ended.";
    expect(parseArticleFile(text)).toMatchObject({
      title: "Talks end",
      publisher: "The Courier",
      url: "https://example.org/a",
      language: "en-GB",
      body: "The talks ended.",
    });
  });

  it("keeps a line that only looks like a field in the body of a one-line header", () => {
    expect(parseArticleFile("date 2019-03-01 title: none")).toMatchObject({ title: null, body: "title: none" });
  });

  it("sees that an article is Korean by its letters", () => {
    expect(parseArticleFile("date 2018-09-27 북한과 미국이 회담을 열었다.")).toMatchObject({ language: "ko" });
  });

  it.each([
    ["no header", bytes("Officials met on Monday."), 1, "no date"],
    ["a day that does not exist", bytes("date 2018-02-30 Text."), 1, '"2018-02-30"'],
    ["a date in words", bytes("date yesterday Text."), 1, '"yesterday"'],
    ["no text", bytes("date 2018-02-03  \n \n"), 1, "no text"],
    ["another encoding", new Uint8Array([...bytes("date 2018-02-03 Line.\nCaf"), 0xe9, 32, 33]), 2, "byte 25"],
    ["binary content", bytes(`date 2018-02-03 Line.\n${"\u0000".repeat(40)}`), 2, "binary"],
    ["too many bytes", new Uint8Array(maxArticleBytes + 1), 1, "bytes"],
  ])("refuses %s and names the line", (_, file, line, words) => {
    expect(parseArticleFile(file)).toEqual([
      { line, problem: expect.stringContaining(words), remedy: expect.stringMatching(/\.$/) },
    ]);
  });

  it("gives back the body of every article that it wrote", () => {
    const body = fc
      .string({ unit: "grapheme", minLength: 1 })
      .filter((text) => text.trim() !== "" && !/[\p{Cc}]/u.test(text));
    fc.assert(
      fc.property(body, (text) => {
        expect(parseArticleFile(bytes(`date 2020-01-02 ${text}`))).toMatchObject({ body: text });
      }),
    );
  });

  it("never throws on bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (file) => void parseArticleFile(file)));
  });
});

describe("articleTitle", () => {
  it.each([
    ["its title", { title: "Talks end", body: "Long text." }, "Talks end"],
    ["its opening words", { title: null, body: "Two envoys met.\n\nMore." }, "Two envoys met."],
    [
      "twelve of them at most",
      { title: null, body: "one two three four five six seven eight nine ten eleven twelve, thirteen" },
      "one two three four five six seven eight nine ten eleven twelve …",
    ],
    [
      "no dateline",
      { title: null, body: "SEOUL, May 3 -- The two envoys shook hands in the lobby of a hotel." },
      "The two envoys shook hands in the lobby of a hotel.",
    ],
  ])("shows %s", (_, article, title) => expect(articleTitle(article)).toBe(title));
});
