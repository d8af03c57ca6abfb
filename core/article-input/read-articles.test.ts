import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maxArticleBytes, parseArticleFile } from "#core/article-file";
import { partName } from "./article-reading";
import { readArticles } from "./read-articles";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (text: string | Uint8Array, name = "a.txt") =>
  readArticles({ name, bytes: typeof text === "string" ? bytesOf(text) : text });

const page = '<html><head><meta name="date" content="2018-04-27"></head><body><p>Kim met Moon.</p></body></html>';
const feed = `<rss><channel><item><pubDate>2018-04-27</pubDate><description>Kim met Moon.</description></item></channel></rss>`;

describe("readArticles", () => {
  it.each([
    ["plain", "date 2018-04-27 Kim met Moon.", "a.html"],
    ["html", page, "a.txt"],
    ["html", `date 2018-04-27\n\n${page}`, "-"],
    ["markdown", "---\ndate: 2018-04-27\n---\nKim *met* Moon.", "-"],
    ["markdown", "date 2018-04-27\n\nKim *met* Moon.", "a.md"],
    ["feed", feed, "-"],
  ])("reads what is %s by what it holds", async (form, text, name) => {
    const item = form === "feed" ? 1 : null;
    expect(await read(text, name)).toMatchObject({
      form,
      parts: [{ item, article: { date: "2018-04-27", body: "Kim met Moon." } }],
    });
  });

  it("keeps the body of the plain form to its last character", async () => {
    const text = "date 2018-04-27\r\ntitle: T\r\n\r\n  Kim *met* “Moon”.\r\n\r\n<b>x</b> \n";
    expect((await read(text)).parts).toEqual([{ item: null, article: parseArticleFile(text) }]);
  });

  it("reads an old page that says which encoding it is in", async () => {
    const korean = [0xb1, 0xe8, 0xc1, 0xa4, 0xc0, 0xba];
    const head = `<html><head><meta http-equiv="content-type" content="text/html; charset=euc-kr"><meta name="date" content="2018.04.27"></head><body><p>`;
    expect(await read(new Uint8Array([...bytesOf(head), ...korean]))).toMatchObject({
      parts: [{ article: { body: "김정은", language: "ko" } }],
    });
  });

  it.each([
    ["a PDF", bytesOf("%PDF-1.7 …"), "it is a PDF"],
    ["an office document", new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), "office document"],
    ["RTF", bytesOf("{\\rtf1 x}"), "RTF"],
    ["binary content", bytesOf(`date 2018-04-27 ${"\0".repeat(100)}`), "binary"],
    ["too many bytes", new Uint8Array(maxArticleBytes + 1), "at most"],
    ["no header", bytesOf("Kim met Moon."), "no date"],
    ["a header that is wrong before a page", bytesOf(`date 2018-04-31\n\n${page}`), '"2018-04-31"'],
    ["a header before a feed", bytesOf(`date 2018-04-27\n\n${feed}`), "before a feed"],
    ["XML of another kind", bytesOf('<?xml version="1.0"?><svg/>'), "<svg>"],
    ["nothing", new Uint8Array(), "no date"],
  ])("refuses %s by name", async (_, bytes, words) => {
    expect((await read(bytes)).parts).toEqual([
      {
        item: null,
        article: [{ line: 1, problem: expect.stringContaining(words), remedy: expect.stringMatching(/\.$/) }],
      },
    ]);
  });

  it("numbers the items of a feed in the names of its parts", () => {
    expect([partName("a/feed.xml", { item: 3 }), partName("a.txt", { item: null })]).toEqual(["a/feed.xml#3", "a.txt"]);
  });
});

/** What came out of a file is either an article with a day and a text, or problems that say where and what to do. */
function checkParts({ parts }: Awaited<ReturnType<typeof readArticles>>): void {
  expect(parts.length).toBeGreaterThan(0);
  for (const { article } of parts) {
    if (Array.isArray(article)) {
      expect(article.length).toBeGreaterThan(0);
      for (const { line, problem, remedy } of article) {
        expect(line).toBeGreaterThan(0);
        expect(problem).toMatch(/\.$/);
        expect(remedy).toMatch(/\.$/);
      }
    } else {
      expect(article.date).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(article.body.trim()).not.toBe("");
    }
  }
}

describe("whatever a file holds", () => {
  const names = fc.constantFrom("a.txt", "a.md", "a.html", "feed.xml", "-");
  const heads = fc.constantFrom(
    ...[
      "",
      "date 2018-04-27 ",
      "date 2018-04-27\n",
      "---\ndate: 2018-04-27\n---\n",
      "---\n",
      "<!doctype html>",
      "<html><body>",
    ],
    ...[
      "<rss><channel><item>",
      "<?xml version='1.0'?><feed><entry>",
      '<meta name="date" content="2018-04-27"><p>',
      "\uFEFF",
    ],
  );
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.string({ unit: "grapheme", maxLength: 30 }),
    fc.constantFrom(
      ...[
        "<p>",
        "</p>",
        "<div",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<item>",
        "</item>",
        "<entry/>",
        "&amp;",
        "&#0;",
        "&#x110000;",
      ],
      ...[
        "<pubDate>2018-04-27</pubDate>",
        "<description>",
        "</description>",
        "<title>",
        "<script>",
        "<!DOCTYPE x [<!ENTITY a 'b'>]>",
      ],
      ...[
        "\u0000",
        "\u001B$B",
        "\u202E",
        "ﷺ",
        "é",
        "\uD800",
        "\r",
        "# ",
        "> ",
        "- ",
        "```",
        "[a](",
        "|a|b|\n|-|-|",
        "title: x\n",
      ],
      ...[
        "<svg><style>",
        "<template>",
        "<table><tr>",
        "<base href='x'>",
        "<html xmlns='x'>",
        "<body onload=x>",
        "<frameset>",
      ],
    ),
  );

  it("it is read or refused, and nothing is thrown", async () => {
    await fc.assert(
      fc.asyncProperty(names, heads, fc.array(piece, { maxLength: 25 }), async (name, head, pieces) => {
        checkParts(await read(head + pieces.join(""), name));
      }),
      { numRuns: 500 },
    );
  });

  it("it is read or refused where it is cut off anywhere", async () => {
    const wholes = fc.constantFrom(
      page,
      `${feed}`,
      `date 2018-04-27\ntitle: T\n\n${page}`,
      "---\ndate: 2018-04-27\ntitle: 'T'\n---\n# T\n\nKim.",
    );
    await fc.assert(
      fc.asyncProperty(wholes, fc.nat(200), fc.uint8Array({ maxLength: 3 }), async (text, at, noise) => {
        const whole = bytesOf(text);
        checkParts(await read(new Uint8Array([...whole.subarray(0, at), ...noise])));
        checkParts(await read(new Uint8Array([...whole.subarray(0, at), ...noise, ...whole.subarray(at)])));
      }),
    );
  });

  const size = 200_000;
  it.each([
    ["a million commas", ",".repeat(1_000_000)],
    ["spaces", " ".repeat(size)],
    ["line ends", "\n".repeat(size)],
    ["opening brackets", "<".repeat(size)],
    ["square brackets", "[".repeat(size)],
    ["links that never end", "[a](".repeat(size / 4)],
    ["emphasis", "*a **b ".repeat(size / 7)],
    ["underlines", "_a_".repeat(size / 3)],
    ["quotes", `${">".repeat(size)} x`],
    ["ampersands", "&".repeat(size)],
    ["references", "&amp;".repeat(size / 5)],
    ["comments", "<!--".repeat(size / 4)],
    ["elements", "<div>".repeat(size / 5)],
    ["elements that were not open", "<b></i>".repeat(size / 7)],
    ["attributes", `<p ${"a=b ".repeat(size / 4)}>x`],
    ["CDATA", "<![CDATA[".repeat(size / 9)],
    ["items", "<item>".repeat(size / 6)],
    ["empty items", "<item/>".repeat(size / 7)],
    ["marks", "e\u0301".repeat(size / 2)],
    ["letters from right to left", "كيم ".repeat(size / 4)],
    ["declarations", "<!DOCTYPE a [".repeat(size / 13)],
  ])("it is read or refused in all forms where it is nothing but %s", { timeout: 60_000 }, async (_, text) => {
    for (const head of [
      "date 2018-04-27 ",
      '<meta name="date" content="2018-04-27"><p>',
      "<rss><channel><item><description>",
    ])
      checkParts(await read(head + text));
    checkParts(await read(`date 2018-04-27\n\n${text}`, "a.md"));
  });
});
