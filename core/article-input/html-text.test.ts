import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { htmlToText, tidyText } from "./html-text";

describe("htmlToText", () => {
  it.each([
    ["paragraphs", "<p>One\n  two.</p>\n<p>Three.</p>", "One two.\n\nThree."],
    ["line ends", "One<br>two<br/><br>three", "One\ntwo\n\nthree"],
    ["headings, lists and quotes", "<h2>A</h2><ul><li>b<li>c</ul><blockquote>d</blockquote>", "A\n\nb\n\nc\n\nd"],
    ["rows", "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\n\nc"],
    ["emphasis and links", "Kim <b>Jong</b> <a href='x'>Un</a>, <i>le</i>ader", "Kim Jong Un, leader"],
    ["references", "AT&amp;T &lt;b&gt; &ldquo;x&rdquo;&nbsp;&#44608;&#x1F54A; &unknown;", "AT&T <b> “x” 김🕊 &unknown;"],
    ["soft hyphens and zero-width spaces", "Pan&shy;mun\u200Bjom", "Panmunjom"],
    ["what joins letters of other scripts", "می\u200Cخواهم", "می\u200Cخواهم"],
    ["quotations", "He said <q>no</q>.", "He said “no”."],
    ["readings above characters", "<ruby>金<rp>(</rp><rt>キム</rt><rp>)</rp></ruby>氏", "金氏"],
    [
      "scripts, styles, captions and what is struck out",
      "<style>a{}</style>x<script>if (a<b) y</script><figure><figcaption>c</figcaption></figure> <s>d</s>z",
      "x\n\nz",
    ],
    ["lines of preformatted text", "<pre>a\nb\n\nc</pre>", "a\nb\n\nc"],
    ["text that is right to left", "<p>قال&rlm; كيم</p>", "قال\u200F كيم"],
    ["tags that never end", "<p>One <b>two", "One two"],
    ["a comparison", "5 < 6 & 7 > 2", "5 < 6 & 7 > 2"],
  ])("keeps %s readable", (_, html, text) => expect(htmlToText(html)).toBe(text));

  it("refuses what is nested without end", () => {
    expect(htmlToText(`${"<div>".repeat(100_000)}x`)).toBeNull();
    expect(htmlToText(`${"<div>".repeat(300)}x`)).toBe("x");
  });

  it("gives paragraphs without blank lines, tabs and double spaces, and is done in one go", () => {
    const piece = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(
        "<p>",
        "</p>",
        "<br>",
        "<li>",
        "<td>",
        "&nbsp;",
        "&shy;",
        "\n\n",
        "\t",
        "<b>",
        "</div>",
        "<!--",
        "-->",
        "<![CDATA[",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = htmlToText(pieces.join(""));
        expect(text).not.toMatch(/\n{3}|[ \t]\n|\n[ \t]|^\s|\s$| {2}|\t/);
        expect(tidyText(text ?? "")).toBe(text);
      }),
    );
  });
});
