import { parse as parseBibTeX } from "astrocite-bibtex";
import { parse as parseRis } from "astrocite-ris";
import { describe, expect, test } from "vitest";
import { readCslJson } from "#core/export/testing/read-exports";
import { sampleEvent } from "#core/export/testing/sample-events";
import { citationFormats } from "./citation-formats";
import { citeArticle, citeEvent, citeEvents, type Reading, toCslDate } from "./csl-item";
import { parseVersion } from "./dataset-version";
import { toBibliographyEntry, toRis } from "./format-citation";

const reading: Reading = {
  site: "https://example.org",
  version: { number: 12, at: "2026-11-25T10:00:00.000Z", day: "2026-11-25" },
  readOn: "2026-11-26",
};
const event = citeEvent({ ...sampleEvent, title: "Kim and Trump meet in Singapore" }, reading);
const article = citeArticle(
  {
    slug: "2018-09-27-a-new-invitation",
    url: "https://example.org/articles/2018-09-27-a-new-invitation",
    title: "A new invitation",
    publisher: "Synthetic Press",
    source: "https://press.example.org/1",
    date: "2018-09-27",
    language: "en",
    events: 1,
    sha256: "ab".repeat(32),
  },
  reading,
);
const view = citeEvents({ query: "type=summit", words: ["Type: Summit"], total: 64 }, reading);
const dataset = citeEvents({ query: "", words: [], total: 1 }, reading);

// The first citation of a style reads the style, which takes seconds on a busy machine.
describe("a citation in words", { timeout: 60_000 }, () => {
  test.each([
    [
      event,
      "Panmunjom. “Kim and Trump meet in Singapore.” Panmunjom: a sourced timeline of North Korea’s diplomacy. Dataset version 12. Last modified November 25, 2026. Accessed November 26, 2026. https://example.org/events/2018-06-12-synthetic-summit?asOfVersion=12.",
    ],
    [
      article,
      "“A new invitation.” Synthetic Press. September 27, 2018. Accessed November 26, 2026. https://press.example.org/1.",
    ],
    [
      view,
      "Panmunjom. Panmunjom: a sourced timeline of North Korea’s diplomacy. Selection: Type: Summit. Dataset version 12. Last modified November 25, 2026. Accessed November 26, 2026. https://example.org/v/12?type=summit.",
    ],
    [
      dataset,
      "Panmunjom. Panmunjom: a sourced timeline of North Korea’s diplomacy. Dataset version 12. Last modified November 25, 2026. Accessed November 26, 2026. https://example.org/v/12.",
    ],
  ])("by Chicago: %#", (item, words) => {
    expect(toBibliographyEntry(item, "chicago")).toBe(words);
  });

  test.each(["constructor", "toString", "__proto__"])("of a title that is also a key: %s", (title) => {
    const item = citeEvent({ ...sampleEvent, title }, reading);
    expect(toBibliographyEntry(item, "chicago")).toContain(`“${title}.”`);
    expect(toBibliographyEntry(item, "apa")).toContain(`${title}.`);
  });

  test.each([
    [event, "(2026, November 25)"],
    [article, "(2018, September 27)"],
    [view, "(Version 12) [Dataset]"],
  ])("by APA: %#", (item, part) => {
    const entry = toBibliographyEntry(item, "apa");
    expect(entry).toContain(part);
    expect(entry.endsWith(item.URL)).toBe(true);
  });
});

test.each([event, article, view, dataset])("every form holds the address, and other programs read it: %#", (item) => {
  for (const { write } of Object.values(citationFormats)) expect(write(item).replaceAll("\\", "")).toContain(item.URL);
  expect(parseBibTeX(citationFormats.bib?.write(item) ?? "")).toMatchObject([{ id: item.id, URL: item.URL }]);
  expect(parseRis(citationFormats.ris?.write(item) ?? "")).toMatchObject([{ title: item.title, URL: item.URL }]);
  expect(readCslJson(citationFormats["csl.json"]?.write(item) ?? "")[0]).toContain(item.URL.replaceAll("&", "&#38;"));
});

test("a record of RIS keeps each value on its line and its identifier whole", () => {
  const text = toRis([{ ...event, abstract: `${"word ".repeat(60)}\r\nER  - \r\nTY  - BOOK`, id: "a".repeat(60) }]);
  expect(parseRis(text)).toHaveLength(1);
  expect(text).toContain(`ID  - ${"a".repeat(60)}\r\n`);
  for (const line of text.split("\r\n")) expect(line).toMatch(/^([A-Z][A-Z0-9] {2}- .*)?$/);
});

test.each([
  ["2018-06-12", { "date-parts": [[2018, 6, 12]] }],
  ["2018-06", { "date-parts": [[2018, 6]] }],
  ["2018", { "date-parts": [[2018]] }],
  ["2018-23", { "date-parts": [[2018]], season: 3 }],
  ["2018-06-12~", { "date-parts": [[2018, 6, 12]], circa: true }],
  [
    "2018-06-10/2018-06-12",
    {
      "date-parts": [
        [2018, 6, 10],
        [2018, 6, 12],
      ],
    },
  ],
  ["201X", { literal: "the 2010s" }],
  ["2018-06-12/..", { literal: "from 12 June 2018 on" }],
])("the date %s is given to CSL as it is known", (date, expected) => {
  expect(toCslDate(date)).toEqual(expected);
});

test("open dates of a set are given in words", () => {
  expect(toCslDate("[..2018-09-27]").literal).toContain("27 September 2018");
});

test.each([
  ["1", 1],
  ["2147483647", 2_147_483_647],
  ["2147483648", null],
  ["0", null],
  ["-1", null],
  ["1e3", null],
  ["", null],
  ["١", null],
])("the version %j is read as %j", (text, number) => {
  expect(parseVersion(text)).toBe(number);
});
