import { describe, expect, it } from "vitest";
import { parseFeedArticles } from "./feed-articles";

const rss = (...items: string[]) =>
  `<?xml version="1.0"?>\n<rss version="2.0"><channel><title>The Courier</title><link>https://example.org/</link><language>en-gb</language>\n${items.map((item) => `<item>${item}</item>`).join("\n")}\n</channel></rss>`;
const date = "<pubDate>Fri, 27 Apr 2018 23:30:00 +0900</pubDate>";
const text = "<description>Kim met Moon.</description>";
const read = (xml: string) => parseFeedArticles(xml).map(({ article }) => article);

describe("parseFeedArticles", () => {
  it("reads RSS 2.0", () => {
    const [whole, plain] = read(
      rss(
        `<title>Kim &amp;amp; Moon</title><link>https://example.org/a?b=1&c=2</link>${date}<description>Short.</description><content:encoded><![CDATA[<p>Kim&nbsp;met Moon.</p><p>They left.</p>]]></content:encoded>`,
        `<title>T</title><guid>https://example.org/g</guid>${date}<description>One\n\ntwo &amp; three</description><source url="https://o.example">The Other</source>`,
      ),
    );
    expect(whole).toEqual({
      date: "2018-04-27",
      title: "Kim & Moon",
      publisher: "The Courier",
      url: "https://example.org/a?b=1&c=2",
      language: "en-GB",
      body: "Kim met Moon.\n\nThey left.",
    });
    expect(plain).toMatchObject({ publisher: "The Other", url: "https://example.org/g", body: "One\n\ntwo & three" });
  });

  it("reads Atom, whose text may be markup of its own", () => {
    const entry = (content: string) =>
      `<entry><title type="html">&lt;b&gt;Leaders&lt;/b&gt; meet</title><link rel="enclosure" href="a.mp3"/><link href="a"/><updated>2018-04-29T00:00:00Z</updated><published>2018-04-27T23:30:00-05:00</published>${content}</entry>`;
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ko" xml:base="https://example.org/n/"><title>The Courier</title><link rel="self" href="feed"/>
      ${entry('<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>1 &lt; 2</p><p>Three</p></div></content>')}
      ${entry('<summary>Short.</summary><content type="html">&lt;p&gt;Long.&lt;/p&gt;</content>')}
      ${entry('<summary type="text">Short.</summary><source><title>The Other</title><updated>2001-01-01</updated></source>')}</feed>`;
    const common = { date: "2018-04-27", title: "Leaders meet", url: "https://example.org/n/a", language: "ko" };
    expect(read(feed)).toEqual([
      { ...common, publisher: "The Courier", body: "1 < 2\n\nThree" },
      { ...common, publisher: "The Courier", body: "Long." },
      { ...common, publisher: "The Other", body: "Short." },
    ]);
    expect(
      read(feed.replaceAll(/<(\/?)(feed|entry|title|link|updated|published|summary|content|source)\b/g, "<$1atom:$2")),
    ).toEqual(read(feed));
  });

  it("reads RSS 1.0, whose items stand beside the channel", () => {
    const feed = `<rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>The Courier</title><link>https://example.org/</link><items><rdf:Seq><rdf:li resource="a"/></rdf:Seq></items></channel>
      <image><title>Logo</title></image><item rdf:about="a"><title>T</title><link>/a</link><dc:date>2018-04-27T23:30:00+09:00</dc:date>${text}</item></rdf:RDF>`;
    expect(read(feed)).toEqual([
      {
        date: "2018-04-27",
        title: "T",
        publisher: "The Courier",
        url: "https://example.org/a",
        language: "en",
        body: "Kim met Moon.",
      },
    ]);
  });

  it("takes the day in the offset that the feed gives", () => {
    const stamps = ["2018-04-27T00:10:00+14:00", "Fri, 27 Apr 2018 23:50:00 -1200", "27 Apr 18 00:00 GMT"];
    const days = read(rss(...stamps.map((stamp) => `<pubDate>${stamp}</pubDate>${text}`)));
    expect(days).toMatchObject([{ date: "2018-04-27" }, { date: "2018-04-27" }, { date: "2018-04-27" }]);
  });

  it("names bad items by number, title and line, and reads the others", () => {
    const parts = parseFeedArticles(
      rss(
        date + text,
        `<title>Undated</title>${text}`,
        `<title>Dated badly</title><pubDate>31 Apr 2018</pubDate>${text}`,
        `<title>Empty</title>${date}<description> </description>`,
        `<title>Torn<b></title>${date}${text}`,
        `${date}<description>${"&lt;i&gt;".repeat(1000)}</description>`,
        date + text,
      ),
    );
    expect(parts.map(({ item, article }) => [item, Array.isArray(article) ? article[0]?.line : "read"])).toEqual([
      [1, "read"],
      [2, 4],
      [3, 5],
      [4, 6],
      [5, 7],
      [6, 8],
      [7, "read"],
    ]);
    const problems = parts.flatMap(({ article }) =>
      Array.isArray(article) ? article.map(({ problem }) => problem) : [],
    );
    expect(problems).toEqual([
      expect.stringMatching(/^Item 2 \(“Undated”\) has no day of publication: none of pubDate, /),
      'Item 3 (“Dated badly”) has a date that is no day: "31 Apr 2018".',
      expect.stringMatching(/^Item 4 \(“Empty”\) has no text/),
      expect.stringMatching(/^Item 5 \(“Torn”\) cannot be read: it is not well-formed XML/),
      expect.stringMatching(/^Item 6 .* nested too deeply/),
    ]);
  });

  it("keeps what stands before the place where a feed is cut off", () => {
    const whole = rss(`<title>One</title>${date}${text}`, `<title>Two</title>${date}${text}`);
    expect(parseFeedArticles(whole.slice(0, whole.indexOf("Two") + 3))).toMatchObject([
      { item: 1, article: { title: "One" } },
      { item: 2, article: [{ line: 4, problem: expect.stringContaining("unclosed tag") }] },
    ]);
    expect(parseFeedArticles(whole.slice(0, whole.lastIndexOf("</channel>")))).toMatchObject([
      { item: 1, article: { title: "One" } },
      { item: 2, article: { title: "Two" } },
      { item: null, article: [{ line: 5, problem: expect.stringContaining("cannot be read to its end") }] },
    ]);
  });

  it("refuses a feed that declares entities, and expands none", () => {
    const laughs = Array.from(
      { length: 9 },
      (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
    ).join("");
    const bomb = `<!DOCTYPE rss [<!ENTITY l0 "ha">${laughs}]>${rss(`<title>&l9;</title>${date}${text}`)}`;
    expect(parseFeedArticles(bomb)).toMatchObject([
      { item: null, article: [{ line: 1, problem: expect.stringContaining("declares entities") }] },
    ]);
    expect(read(rss(`<title>x</title>${date}<description>&made-up; &lol9;</description>`))).toMatchObject([
      [{ problem: expect.stringContaining("undefined entity") }],
    ]);
  });

  it("reads the names that HTML has for characters, which feeds use though XML does not know them", () => {
    expect(read(rss(`${date}<description>Kim&rsquo;s caf&eacute; &amp; bar</description>`))).toMatchObject([
      { body: "Kim’s café & bar" },
    ]);
  });

  it("says that a feed is empty", () => {
    expect(read(rss())).toEqual([[{ line: 1, problem: "The feed has no items.", remedy: expect.any(String) }]]);
  });
});
