import { describe, expect, it } from "vitest";
import { parseMarkdownArticle } from "./markdown-article";

const front = (lines: string) => `---\n${lines}\n---\n`;
const dated = front("date: 2018-04-27");
const bodyOf = (markdown: string) => {
  const article = parseMarkdownArticle(dated + markdown, null);
  if (Array.isArray(article)) throw new Error(JSON.stringify(article));
  return article.body;
};

describe("parseMarkdownArticle", () => {
  it.each([
    [
      "emphasis, code and links",
      "Kim *met* **[Moon](http://x.example)** at `Panmunjom`.",
      "Kim met Moon at Panmunjom.",
    ],
    ["an address", "See <https://example.org/a>.", "See https://example.org/a."],
    ["soft and hard line ends", "Kim\nmet  \nMoon.", "Kim met\nMoon."],
    ["lists", "- one\n- two\n\n1. three\n\n   more", "one\n\ntwo\n\nthree\n\nmore"],
    ["quotes", "> They met.\n>\n> They left.", "They met.\n\nThey left."],
    ["headings", "Text.\n\n## Part\n\nMore.", "Text.\n\nPart\n\nMore."],
    ["tables", "| a | b |\n|---|---|\n| c | d |", "a b\n\nc d"],
    ["escapes and references", "1\\. A &amp; B \\*", "1. A & B *"],
    ["HTML within", "<p>Kim <b>met</b></p>\n\nMoon.", "Kim met\n\nMoon."],
    ["pictures and struck text, which it leaves out", "![alt](x.png) Kim ~~never~~ met.", "Kim met."],
    ["links by reference", "[Kim][1] met.\n\n[1]: http://x.example", "Kim met."],
  ])("turns %s into prose", (_, markdown, body) => expect(bodyOf(markdown)).toBe(body));

  it("reads the front matter", () => {
    const lines =
      "Date: 2018-04-27T23:30:00+09:00\ntitle: 'A: b'\nsource: The Courier\nlink: https://example.org/a\nlang: en_us\ntags: [x]";
    expect(parseMarkdownArticle(`${front(lines)}Text.`, null)).toEqual({
      date: "2018-04-27",
      title: "A: b",
      publisher: "The Courier",
      url: "https://example.org/a",
      language: "en-US",
      body: "Text.",
    });
  });

  it("lets a header before it count for more", () => {
    const header = { date: "2018-05-01", fields: { title: "Mine" }, end: 0 };
    expect(parseMarkdownArticle("Text.", header)).toMatchObject({ date: "2018-05-01", title: "Mine", body: "Text." });
    expect(parseMarkdownArticle(`${front("date: 2018-04-27\ntitle: Theirs")}Text.`, header)).toMatchObject({
      date: "2018-05-01",
      title: "Mine",
    });
  });

  it("takes a first heading for the title, and once", () => {
    expect(parseMarkdownArticle(`${dated}# Kim *met* Moon\n\nText.`, null)).toMatchObject({
      title: "Kim met Moon",
      body: "Text.",
    });
    expect(parseMarkdownArticle(`${front("date: 2018-04-27\ntitle: T")}# T\n\nText.`, null)).toMatchObject({
      title: "T",
      body: "Text.",
    });
    expect(parseMarkdownArticle(`${front("date: 2018-04-27\ntitle: T")}# U\n\nText.`, null)).toMatchObject({
      title: "T",
      body: "U\n\nText.",
    });
  });

  it.each([
    ["no date", "# Heading\n\nText.", 1, "no date"],
    ["a day that does not exist", `${front("date: 2018-02-30")}Text.`, 2, '"2018-02-30"'],
    ["no text", `${dated}\n\n`, 1, "no text"],
    ["front matter that does not end", "---\ndate: 2018-04-27\n\nText.", 1, "does not end"],
    ["front matter that is no YAML", `${front("title: x\ndate: [")}Text.`, 3, "not YAML"],
    [
      "YAML that multiplies itself",
      `${front("a: &a [x,x]\nb: &b [*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b]")}Text.`,
      2,
      "not YAML",
    ],
    ["YAML without end", `${front(`a: ${"[".repeat(60_000)}`)}Text.`, 2, "not YAML"],
    ["quotes within quotes without end", `${dated}${">".repeat(10_000)} x`, 1, "nested too deeply"],
  ])("refuses %s and names the line", (_, text, line, words) => {
    expect(parseMarkdownArticle(text, null)).toMatchObject([
      { line, problem: expect.stringContaining(words), remedy: expect.stringMatching(/\.$/) },
    ]);
  });
});
