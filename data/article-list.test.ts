import { beforeAll, expect, it, test } from "vitest";
import { toSearchText } from "#core/search-text";
import { emptyFilter, type Filter, parseFilter } from "#core/timeline/filter";
import { describeSeeded } from "#data/testing/database";
import { articlePublishers, countArticles, listArticles } from "./article-list";
import { findArticle } from "./articles";
import { listEventCards } from "./event-list";

/** Articles that support no event, besides the one of the seeds. */
const others = [
  ["2019-02-27-hanoi", "Hanoi opens", "Synthetic Daily", "2019-02-27", "Two delegations dined in Hanoi."],
  ["2019-03-01-hanoi", "Hanoi closes", "Synthetic Daily", "2019-03-01", "The dinner ended, 100% of it."],
  ["2020-01-01-new-year", "A new year", "Synthetic Weekly", "2020-01-01", "Nobody dined."],
] as const;

describeSeeded("the list of articles", (getDb) => {
  beforeAll(async () => {
    for (const [slug, title, publisher, date, text] of others) {
      const day = new Date(`${date}T00:00:00Z`);
      const source = { create: { key: slug, publisher, title, kind: "press" as const } };
      const searchText = toSearchText({ prose: [title, text], names: [] });
      const sha256 = slug.padEnd(64, "0");
      await getDb().article.create({
        data: { slug, title, text, sha256, date: day, language: "en", searchText, source },
      });
    }
  }, 120_000);

  const filterOf = (query: string): Filter => {
    const { filter, problems } = parseFilter(Object.fromEntries(new URLSearchParams(query)));
    expect(problems).toEqual([]);
    return filter;
  };
  const slugs = async (query: string) =>
    (await listArticles(getDb(), filterOf(query))).articles.map(({ slug }) => slug);
  const [opens, closes, year] = others.map(([slug]) => slug);
  const pompeo = "2018-09-27-pompeo-ri-new-york";

  it.each([
    ["", [year, closes, opens, pompeo]],
    ["q=hanoi", [closes, opens]],
    ['q="hanoi+closes"', [closes]],
    ["q=100%25", [closes]],
    ["q=hanoi+-dinner", [opens]],
    ["q=person:mike-pompeo", []],
    ["from=2019", [year, closes, opens]],
    ["from=2019-02-28&to=2019-12", [closes]],
    ["knownOn=2019-02-27", [opens, pompeo]],
    ["source=Synthetic Weekly", [year]],
    ["person=mike-pompeo", [pompeo]],
    ["person=mike-pompeo&from=2019", []],
    ["type=summit,meeting&country=US", [pompeo]],
    ["country=MN&type=summit", []],
  ])("of “%s” holds what it asks for, newest first", async (query, expected) => {
    expect(await slugs(query)).toEqual(expected);
    expect(await countArticles(getDb(), filterOf(query))).toBe(expected.length);
  });

  test("comes in stretches that hold each article once", async () => {
    const all: string[] = [];
    for (let offset = 0; offset < 5; offset += 2) {
      const { articles, total } = await listArticles(getDb(), emptyFilter, { offset, limit: 2 });
      expect(total).toBe(4);
      all.push(...articles.map(({ slug }) => slug));
    }
    expect(all).toEqual(await slugs(""));
  });

  test("offers publishers with what each would give, chosen ones left aside", async () => {
    const counts = [
      { value: "Synthetic Daily", count: 1 },
      { value: "Synthetic Weekly", count: 1 },
    ];
    expect(await articlePublishers(getDb(), filterOf("source=Synthetic Weekly&from=2019-03"))).toEqual(counts);
  });

  test("of an event’s filter holds the articles that have a passage for it", async () => {
    const { events } = await listEventCards(getDb(), emptyFilter, { limit: 1_000 });
    const article = await findArticle(getDb(), pompeo);
    const supported = new Set(article?.evidence.map(({ event }) => event));
    const types = new Set(events.filter(({ slug }) => supported.has(slug)).map(({ type }) => type));
    expect(types.size).toBeGreaterThan(0);
    for (const type of new Set(events.map(({ type }) => type)))
      expect(await slugs(`type=${type}`)).toEqual(types.has(type) ? [pompeo] : []);
  });
});
