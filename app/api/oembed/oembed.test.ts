import { describe, expect, test } from "vitest";
import { shownAt, toOEmbed } from "./oembed";

const site = "https://panmunjom.example";

describe("what an address shows", () => {
  test.each([
    [`${site}/`, { type: [], event: null }],
    [`${site}/?type=summit&from=2018-01-01&to=2018-12-31`, { type: ["summit"], from: "2018-01-01" }],
    [
      `${site}/events/2018-06-12-singapore-summit?knownOn=2018-05-25`,
      { event: "2018-06-12-singapore-summit", knownOn: "2018-05-25" },
    ],
    [`${site}/embed?country=US&frozen=2026-11-25T16:00:00Z`, { country: ["US"] }],
  ])("of %s is a view", (address, filter) => {
    expect(shownAt(address, [site])?.filter).toMatchObject(filter);
  });

  test.each([
    "",
    "no address",
    "https://elsewhere.example/",
    `${site}/about`,
    `${site}/events/a/b`,
    `${site}/events/%00`,
    "javascript:alert(1)",
  ])("of “%s” is nothing", (address) => expect(shownAt(address, [site])).toBeNull());
});

describe("a frame", () => {
  const shown = shownAt(`${site}/embed?type=summit&frozen=2026-11-25T16:00:00Z`, [site]);

  test("keeps what is frozen, and is no larger than asked for", () => {
    const answer = toOEmbed(shown as NonNullable<typeof shown>, "A title", site, { width: 400 });
    expect(answer).toMatchObject({ version: "1.0", type: "rich", width: 400, height: 760 });
    expect(answer.html).toContain(
      'src="https://panmunjom.example/embed?type=summit&amp;frozen=2026-11-25T16%3A00%3A00Z"',
    );
  });

  test("is not broken by a title", () => {
    const { html } = toOEmbed(shown as NonNullable<typeof shown>, '"><script>alert(1)</script>', site, {});
    expect(html).not.toContain("<script");
  });
});
