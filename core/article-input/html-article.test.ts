import { describe, expect, it } from "vitest";
import { parseHtmlArticle } from "./html-article";

const first =
  "Kim Jong Un met Moon Jae-in at Panmunjom on Friday, and the two leaders walked, talked and planted a tree together.";
const second =
  "They signed a declaration afterwards, in which they promised to meet again in Pyongyang in the autumn of that year.";
const main = `<article><h1>Leaders meet</h1><p>${first}</p><p>${second}</p></article>`;
const around = (html: string) =>
  `<body><header><nav><ul><li><a href="/">Home</a><li><a href="/world">World</a></ul></nav></header>${html}
   <aside class="related"><ul><li><a href="/x">Xi received Kim in Beijing on March 27</a></ul></aside>
   <footer>Copyright 2018 The Courier</footer></body>`;
const page = (head: string, body = around(main)) => `<!doctype html><html><head>${head}</head>${body}</html>`;
const stamp = '<meta property="article:published_time" content="2018-04-27T23:30:00+09:00">';
const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe("parseHtmlArticle", () => {
  it("takes the main text and leaves what surrounds it", () => {
    expect(parseHtmlArticle(page(stamp), null)).toMatchObject({
      date: "2018-04-27",
      title: "Leaders meet",
      body: `${first}\n\n${second}`,
    });
  });

  it("takes what is pasted from the inside of a page", () => {
    const html = `${stamp}<p>${first}</p><p>${second}</p>`;
    expect(parseHtmlArticle(html, null)).toMatchObject({ date: "2018-04-27", body: `${first}\n\n${second}` });
  });

  it("takes a page of one sentence", () => {
    expect(parseHtmlArticle("<time datetime='2018-04-27'></time><p>Kim met Moon.</p>", null)).toMatchObject({
      body: "Kim met Moon.",
    });
  });

  it.each([
    ["JSON-LD", linked({ "@type": "NewsArticle", datePublished: "2018-04-27T23:59:00-05:00" })],
    [
      "JSON-LD within a graph",
      linked({
        "@graph": [{ "@type": "WebPage" }, { "@type": ["Thing", "ReportageNewsArticle"], datePublished: "2018-04-27" }],
      }),
    ],
    ["article:published_time", stamp],
    ["citation_publication_date", '<meta name="citation_publication_date" content="2018/04/27">'],
    ["a name in capitals", '<meta name="DC.date.issued" content="27 April 2018">'],
    ["itemprop", '<meta itemprop="datePublished" content="2018-04-27">'],
    [
      "JSON-LD that is broken beside a stamp that is not",
      `<script type="application/ld+json">{"@type": </script>${stamp}`,
    ],
  ])("finds the day in %s", (_, head) =>
    expect(parseHtmlArticle(page(head), null)).toMatchObject({ date: "2018-04-27" }),
  );

  it.each([
    [
      "the time of the article, not of its neighbors",
      `<div><time datetime="2018-05-01">x</time></div>${main.replace("<p>", '<time datetime="2018-04-27T10:00+09:00">Friday</time><p>')}`,
    ],
    ["a time in print", main.replace("<p>", "<time>April 27, 2018</time><p>")],
    [
      "the time that is marked as that of publication",
      `<time datetime="2018-05-01">x</time><span itemprop="datePublished" content="2018-04-27"></span>${main}`,
    ],
  ])("finds the day in %s", (_, html) =>
    expect(parseHtmlArticle(page("", around(html)), null)).toMatchObject({ date: "2018-04-27" }),
  );

  it("reads what the page says of itself, JSON-LD first", () => {
    const article = {
      "@type": "NewsArticle",
      headline: "Leaders &amp; trees",
      publisher: { "@id": "#p" },
      datePublished: "2018-04-27",
    };
    const head = `${linked([article, { "@id": "#p", "@type": "Organization", name: "The Courier" }])}
      <meta property="og:title" content="Other | Site"><meta property="og:locale" content="en_GB">
      <link rel="canonical" href="https://example.org/leaders">`;
    expect(parseHtmlArticle(page(head), null)).toMatchObject({
      title: "Leaders & trees",
      publisher: "The Courier",
      url: "https://example.org/leaders",
      language: "en-GB",
    });
  });

  it.each([
    [
      "og:",
      '<meta property="og:title" content="Leaders meet"><meta property="og:site_name" content="The Courier"><meta property="og:url" content="https://example.org/a">',
    ],
    [
      "citation_",
      '<title>x</title><meta name="citation_title" content="Leaders meet"><meta name="citation_publisher" content="The Courier"><link rel="canonical" href="https://example.org/a">',
    ],
  ])("reads %s", (_, head) => {
    expect(parseHtmlArticle(page(stamp + head), null)).toMatchObject({
      title: "Leaders meet",
      publisher: "The Courier",
      url: "https://example.org/a",
    });
  });

  it("knows where a saved page came from, and its language", () => {
    const saved = `<!-- saved from url=(0025)https://example.org/saved -->\n${page(stamp).replace("<html>", '<html lang="ko">')}`;
    expect(parseHtmlArticle(saved, null)).toMatchObject({ url: "https://example.org/saved", language: "ko" });
  });

  it("takes no address that is not of the web", () => {
    const head = `${stamp}<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="/relative">`;
    expect(parseHtmlArticle(page(head), null)).toMatchObject({ url: null });
  });

  it("lets the header count for more than the page", () => {
    const header = {
      date: "2018-04-28",
      fields: { title: "Mine", publisher: "Me", url: "https://example.org/m", language: "ko" },
      end: 0,
    };
    const { date, fields } = header;
    expect(parseHtmlArticle(page(`${stamp}<title>Theirs</title>`), header)).toMatchObject({ date, ...fields });
  });

  it("takes the text for machines where the page has no other", () => {
    const article = { "@type": "NewsArticle", datePublished: "2018-04-27", articleBody: "Kim met Moon.\n\nThey left." };
    expect(parseHtmlArticle(page(linked(article), "<body><div id='app'></div></body>"), null)).toMatchObject({
      body: "Kim met Moon.\n\nThey left.",
    });
  });

  it.each([
    [
      "no day, saying where it looked and how to give one",
      page(""),
      "JSON-LD datePublished, <meta> article:published_time",
      "date YYYY-MM-DD",
    ],
    [
      "a day that is ambiguous",
      page('<meta name="date" content="04/05/2018">'),
      'it says "04/05/2018"',
      "date YYYY-MM-DD",
    ],
    ["no text", page(stamp, "<body><script>x</script></body>"), "no text of an article", "below a header"],
    ["elements nested without end", `${stamp}${"<div>".repeat(100_000)}x`, "too deeply", "plain file"],
    ["more elements than can be judged", `${stamp}${"<br>".repeat(100_000)}x`, "too many elements", "plain file"],
    ["a table of tables", `${stamp}${"<table>".repeat(300)}${"<tr><td>x".repeat(20_000)}`, "too deeply", "plain file"],
    ["a million classes", `${stamp}<p class="${"comment ".repeat(500_000)}">x</p>`, "too many elements", "plain file"],
  ])("refuses a page with %s", (_, html, words, remedy) => {
    const problems = parseHtmlArticle(html, null);
    expect(problems).toEqual([
      { line: 1, problem: expect.stringContaining(words), remedy: expect.stringContaining(remedy) },
    ]);
  });

  it("names all that is missing at once", () => {
    expect(parseHtmlArticle(page("", "<body></body>"), null)).toHaveLength(2);
  });

  it("expands no entities that a page declares", () => {
    const html = `<!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${page(stamp, `<body><p>Kim met Moon. &b;</p></body>`)}`;
    expect(parseHtmlArticle(html, null)).toMatchObject({ body: "Kim met Moon. &b;" });
  });
});
