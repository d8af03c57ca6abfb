import { XMLParser } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { toSitemap, toSitemapIndex } from "./sitemap";

const parse = (xml: string) => new XMLParser().parse(xml);

describe("a sitemap", () => {
  it("names each page whole, with the day of its last change if it is known", () => {
    const pages = [
      { path: "/", changedOn: null },
      { path: "/events/a?b=1&c='2'", changedOn: "2018-06-12" },
    ];
    expect(parse(toSitemap("https://example.org", pages)).urlset.url).toEqual([
      { loc: "https://example.org/" },
      {
        loc: "https://example.org/events/a?b=1&amp;c=&apos;2&apos;".replace("&amp;", "&").replaceAll("&apos;", "'"),
        lastmod: "2018-06-12",
      },
    ]);
  });

  it("is one of several where there are many pages", () => {
    expect(parse(toSitemapIndex("https://example.org", 2)).sitemapindex.sitemap).toEqual([
      { loc: "https://example.org/sitemap.xml?part=1" },
      { loc: "https://example.org/sitemap.xml?part=2" },
    ]);
  });
});
