import { expect, test } from "vitest";
import { toScriptJson } from "#core/export/json-script";
import { toSchemaArticle } from "#core/export/schema-article";
import { sampleEvent } from "#core/export/testing/sample-events";
import { toHighwireArticle, toHighwireEvent } from "./highwire";

const article = {
  slug: "a",
  url: "https://example.org/articles/a",
  title: "</script><script>alert(1)//",
  publisher: "Synthetic Press",
  source: null,
  date: "2018-09-27",
  language: "en",
  events: 1,
  text: "They met.",
  sha256: "0".repeat(64),
  evidence: [
    { event: "x", exact: "They", prefix: "", suffix: "", start: 0, end: 4, supports: [] },
    { event: "x", exact: "met", prefix: "", suffix: "", start: 5, end: 8, supports: [] },
  ],
};

test("an event's fields are those of its record, not of the day on which it happened", () => {
  expect(toHighwireEvent(sampleEvent)).toMatchObject({
    citation_title: sampleEvent.title,
    citation_publication_date: "2026/11/25",
    citation_public_url: sampleEvent.url,
  });
});

test("an article is its publisher's", () => {
  expect(toHighwireArticle(article)).toMatchObject({
    citation_publisher: "Synthetic Press",
    citation_publication_date: "2018/09/27",
    citation_public_url: article.url,
  });
  expect(toHighwireArticle({ ...article, source: "https://press.example.org/1" }).citation_public_url).toBe(
    "https://press.example.org/1",
  );
});

test("a statement in a page names each event once, and its text ends no script", () => {
  const text = toScriptJson(toSchemaArticle(article));
  expect(text).not.toContain("<");
  expect(JSON.parse(text)).toMatchObject({
    headline: article.title,
    about: [{ "@id": "https://example.org/events/x" }],
  });
});
