import { describe, expect, it, test } from "vitest";
import { spelledPeople } from "#core/names/testing/spellings";
import { parseQuery } from "#core/search/parse-query";
import { termFields } from "#core/search/search-query";
import { emptyFilter } from "#core/timeline/filter";
import { readVersion } from "#data/event-index/index-view";
import { countEvents, listEventCards } from "#data/event-list";
import { moreFacetCounts } from "#data/facets";
import { describeSeeded } from "#data/testing/database";
import { findArticles } from "./find-articles";
import { suggest } from "./suggest";

describeSeeded("search", (getDb) => {
  const count = (q: string | null, person: string[] = []) => countEvents(getDb(), { ...emptyFilter, q, person });
  const slugs = async (q: string) =>
    (await listEventCards(getDb(), { ...emptyFilter, q }, { limit: 1_000 })).events.map(({ slug }) => slug);

  it.each([
    ["Choi Son-hui", "choe-son-hui"],
    ["최선히", "choe-son-hui"],
    ["Sun Hee Choi", "choe-son-hui"],
    ["Lee Su-yong", "ri-su-yong"],
    ["Choesonhui", "choe-son-hui"],
  ])("finds by “%s” the events of %s, whatever they call the person", async (q, person) => {
    const found = await slugs(q);
    const theirs = (await listEventCards(getDb(), { ...emptyFilter, person: [person] }, { limit: 1_000 })).events;
    expect(theirs.length).toBeGreaterThan(0);
    expect(found).toEqual(expect.arrayContaining(theirs.map(({ slug }) => slug)));
    expect(await count(`person:"${q}"`)).toBe(theirs.length);
  });

  test("a person's name stays a name among other words", async () => {
    const both = await slugs("singapore Kim Jong Um");
    expect(both).toContain("2018-06-12-singapore-summit");
    expect(both.length).toBeLessThan(await count("singapore"));
  });

  test("quotes find words side by side, in their order", async () => {
    const all = (await listEventCards(getDb(), emptyFilter, { limit: 1_000 })).events;
    const textOf = ({ title, summary }: (typeof all)[number]) => ` ${title} ${summary} `.toLowerCase();
    const side = all.filter((event) => / joint statement[\s.,;:’')”]/.test(textOf(event)));
    expect(side.length).toBeGreaterThan(0);
    expect(await slugs('"joint statement"')).toEqual(expect.arrayContaining(side.map(({ slug }) => slug)));
    expect(await count('"joint statement"')).toBeLessThan(await count("joint statement"));
    expect(await count('"statement joint"')).toBe(0);
    expect(await count('"un"')).toBeLessThan(await count("un"));
    expect(await count('"Kim Jong Un"')).toBeGreaterThan(0);
  });

  test("a minus leaves out what the same without it finds", async () => {
    const all = await count(null);
    for (const part of [
      "hanoi",
      '"joint statement"',
      "type:summit",
      "country:US",
      "person:kim-jong-un",
      "source:kcna",
    ]) {
      const found = await count(part);
      expect(found, part).toBeGreaterThan(0);
      expect(await count(`-${part}`), part).toBe(all - found);
    }
  });

  it.each([
    ["type:summit status:held", { type: ["summit"], status: ["held"] }],
    ["type:summit,visit", { type: ["summit", "visit"] }],
    ["type:summit type:visit", { type: ["summit", "visit"] }],
    ["country:japan", { country: ["JP"] }],
    ["country:JP,us", { country: ["JP", "US"] }],
    ["person:kim-jong-un", { person: ["kim-jong-un"] }],
    ["person:트럼프", { person: ["donald-trump"] }],
    ["place:Pyeongyang", { place: ["pyongyang"] }],
    ['tag:"inter korean"', { tag: ["inter-korean"] }],
    ["after:2017 before:2019-06-12", { from: "2018-01-01", to: "2019-06-11" }],
    ["date:2018-06", { from: "2018-06-01", to: "2018-06-30" }],
  ] as const)("“%s” finds what its parameters find", async (q, filter) => {
    const expected = await countEvents(getDb(), { ...emptyFilter, ...structuredClone(filter) } as typeof emptyFilter);
    expect(expected).toBeGreaterThan(0);
    expect(await count(q)).toBe(expected);
  });

  test("people, places, topics and sources are counted as choosing each would show, and without themselves", async () => {
    const filter = { ...emptyFilter, type: ["summit" as const], person: ["donald-trump"], from: "2000-01-01" };
    const facets = await moreFacetCounts(getDb(), filter);
    for (const kind of termFields)
      for (const { value, count: told } of facets[kind].slice(0, 5))
        expect(await countEvents(getDb(), { ...filter, [kind]: [value] }), `${kind} ${value}`).toBe(told);
    expect(facets.person.map(({ label }) => label)).toEqual(expect.arrayContaining(["Kim Jong Un", "Donald Trump"]));
    expect(facets.source.length).toBeGreaterThan(1);
  });

  describe("suggest", () => {
    it.each([
      ["최선희", "person", "choe-son-hui", "최선희"],
      ["choi son", "person", "choe-son-hui", expect.any(String)],
      ["Choe Son Hui", "person", "choe-son-hui", null],
      ["pomp", "person", "mike-pompeo", expect.anything()],
      ["pyong", "place", "pyongyang", null],
      ["Trump and Kim Jong Un meet in Singapore", "event", "2018-06-12-singapore-summit", null],
    ])("“%s” means the %s %s", async (q, kind, slug, via) => {
      const found = (await suggest(getDb(), q, 8)).find((one) => one.kind === kind && one.slug === slug);
      expect(found?.slug).toBe(slug);
      if (via === null || typeof via === "string") expect(found?.matchedVia).toEqual(via);
    });

    test("puts the person first for the spellings of many", async () => {
      // One after the other, as a reader asks: all at once would wait for the connections of the database.
      const asked = spelledPeople.filter((_, place) => place % 4 === 0);
      let hits = 0;
      for (const { slug, spellings } of asked) {
        const [first] = await suggest(getDb(), spellings[0] as string, 3);
        hits += first?.kind === "person" && first.slug === slug ? 1 : 0;
      }
      expect(hits / asked.length).toBeGreaterThanOrEqual(0.95);
    });

    test("finds articles by their titles and texts", async () => {
      const [article] = await getDb().article.findMany({ take: 1, orderBy: { slug: "asc" } });
      const found = await suggest(getDb(), article?.title as string, 8);
      expect(found).toContainEqual({ kind: "article", slug: article?.slug, name: article?.title, matchedVia: null });
      const text = String(article?.text).split(/\s+/).slice(20, 24).join(" ");
      const { articles } = await findArticles(getDb(), await readVersion(getDb()), parseQuery(`"${text}"`), {
        limit: 9,
      });
      expect(articles.map(({ slug }) => slug)).toContain(article?.slug);
    });

    test("finds one or two letters in articles where a word begins with them, and syllables anywhere", async () => {
      const articles = await getDb().article.findMany({ select: { slug: true, searchText: true } });
      for (const part of ["un", "p", "zq", "rk", "회담"]) {
        const begins = part === "회담" ? new RegExp(part) : new RegExp(`(^| )${part}`);
        const expected = articles.filter(({ searchText }) => begins.test(searchText)).map(({ slug }) => slug);
        const found = await findArticles(getDb(), await readVersion(getDb()), parseQuery(part), { limit: 100 });
        expect(found.articles.map(({ slug }) => slug).sort(), part).toEqual(expected.sort());
      }
    });

    test("does not wait for the end of a word to find events by the others", async () => {
      const ofWords = await suggest(getDb(), "Hanoi s", 8);
      expect(ofWords.some(({ kind, name }) => kind === "event" && name.includes("Hanoi"))).toBe(true);
    });

    test("knows a name as soon as it is there", async () => {
      expect(await suggest(getDb(), "Zuzanna Testowa", 8)).toEqual([]);
      await getDb().entityName.create({
        data: {
          entity: { connect: { slug: "choe-son-hui" } },
          ...{ value: "Zuzanna Testowa", kind: "alias", script: "Latn", key: "zuzannatestowa" },
        },
      });
      expect((await suggest(getDb(), "Testowa Zuzanna", 8))[0]).toMatchObject({
        slug: "choe-son-hui",
        matchedVia: "Zuzanna Testowa",
      });
    });

    it.each([
      "%",
      "_",
      "'",
      '"',
      "\\",
      "--",
      '\'; DROP TABLE "Event"; --',
      "<script>alert(1)</script>",
      "%%%%",
      "a%b_c\\d",
    ])("answers “%s” and no error", async (q) => {
      expect((await suggest(getDb(), q, 8)).length).toBeLessThanOrEqual(8);
      expect(await count(q)).toBeGreaterThanOrEqual(0);
    });
  });
});
