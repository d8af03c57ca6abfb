import fc from "fast-check";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { parseArticleFile } from "#core/article-file";
import { type CompiledLexicon, compileLexicon } from "#core/extract/compile-lexicon";
import { describeSeeded } from "#data/testing/database";
import { ingestArticle, ingestArticles } from "./ingest";
import { readLexicon } from "./lexicon";

// Test prose of this project: the events of 2026 are invented, and no article says these words.
const minister = "US Secretary of State Mike Pompeo";
const host = "North Korean Foreign Minister Ri Yong Ho";
const president = "US President Donald Trump";
const leader = "North Korean leader Kim Jong Un";

/** The life of one meeting, in the order in which it became known. */
const life = {
  planned: `date 2026-05-11 ${minister} will meet ${host} in Geneva on June 12, officials said on Monday.`,
  moved: `date 2026-05-20 ${minister} and ${host} will now meet in Geneva on June 20, officials said on Wednesday.`,
  cancelled: `date 2026-05-25 The White House on Monday called off the June 20 meeting between ${minister} and ${host} in Geneva.`,
  revived: `date 2026-06-01 The meeting between ${minister} and ${host} in Geneva will take place on June 20 after all, officials said on Monday.`,
  held: `date 2026-06-21 ${minister} met ${host} in Geneva on Saturday, officials said.`,
};
type Step = keyof typeof life;
const steps = Object.keys(life) as Step[];

describeSeeded("the history that articles tell", (getDb) => {
  let lexicon: CompiledLexicon;

  beforeAll(async () => {
    lexicon = compileLexicon(await readLexicon(getDb()));
  });

  /** Takes back what earlier articles told. */
  async function forget() {
    await getDb().suggestion.deleteMany();
    await getDb().claim.deleteMany({ where: { origin: "extractor" } });
    await getDb().event.deleteMany({ where: { origin: "extractor" } });
    await getDb().article.deleteMany({ where: { claims: { none: {} } } });
  }
  beforeEach(forget);

  function named(text: string) {
    const article = parseArticleFile(new TextEncoder().encode(text));
    if (Array.isArray(article)) throw new Error(`The test's own article cannot be read: ${text}`);
    return { name: "article.txt", article };
  }

  function tell(text: string, publish = true) {
    return ingestArticle(getDb(), named(text), { lexicon, publish });
  }

  /** All that articles have told, without what is new each time. */
  async function told() {
    const states = { select: { status: true, date: true, placeName: true }, orderBy: { knownFrom: "asc" } } as const;
    const claim = { field: true, value: true, status: true, report: true, exact: true } as const;
    const claims = { select: claim, where: { origin: "extractor" }, orderBy: { id: "asc" } } as const;
    const events = await getDb().event.findMany({
      where: { claims: { some: { origin: "extractor" } } },
      select: { slug: true, title: true, status: true, summary: true, version: true, states, claims },
      orderBy: { slug: "asc" },
    });
    const suggestions = await getDb().suggestion.findMany({
      select: { key: true, matchScore: true, reasons: true, event: { select: { slug: true } } },
      orderBy: [{ article: { date: "asc" } }, { key: "asc" }],
    });
    return { events, suggestions };
  }

  async function slugTold(text: string): Promise<string | null> {
    const { status, events } = await tell(text);
    expect([text, status, events.length]).toEqual([text, "added", 1]);
    return events[0]?.slug ?? null;
  }

  function records() {
    const include = { states: { orderBy: { knownFrom: "asc" } }, claims: true } as const;
    return getDb().event.findMany({ where: { origin: "extractor" }, include });
  }

  test("is one history of one event, in whatever order they come", async () => {
    const shuffled = fc.shuffledSubarray(steps, { minLength: steps.length, maxLength: steps.length });
    const inAnyOrder = fc.asyncProperty(shuffled, async (order) => {
      for (const step of order) await slugTold(life[step]);
      const events = await records();
      expect([order, events.length]).toEqual([order, 1]);
      expect(events[0]).toMatchObject({ status: "held", date: "2026-06-20", placeName: "Geneva" });
      expect(events[0]?.title).toBe("Mike Pompeo and Ri Yong Ho meet in Geneva");
      expect(events[0]?.slug).toMatch(/^2026-06-\d\d-meeting-between-mike-pompeo-and-ri-yong-ho-in-geneva$/);
      expect(events[0]?.states.map(({ status, date }) => [status, date])).toEqual([
        ["planned", "2026-06-12"],
        ["planned", "2026-06-20"],
        ["cancelled", "2026-06-20"],
        ["planned", "2026-06-20"],
        ["held", "2026-06-20"],
      ]);
      const told = new Set(events[0]?.claims.map(({ report, knownOn }) => `${report} ${knownOn}`));
      expect(told.size).toBe(steps.length);
      expect(events[0]?.claims.every(({ exact }) => exact !== null)).toBe(true);
    });
    await fc.assert(inAnyOrder.beforeEach(forget), { numRuns: 10, examples: [[[...steps].reverse()], [steps]] });
  });

  test("is the same where articles are taken in together", async () => {
    const known = `date 2018-05-10 ${minister} visited Pyongyang on Wednesday, where he met ${leader}.`;
    const again = `date 2018-05-11 On Wednesday ${minister} met ${leader} in Pyongyang, officials said.`;
    const texts = [...Object.values(life), life.planned, known, again];
    const some = fc.shuffledSubarray(texts, { minLength: 2 });
    const together = fc.asyncProperty(some, fc.boolean(), async (order, publish) => {
      const reports = [];
      for (const text of order) reports.push(await tell(text, publish));
      const after = await told();
      await forget();
      expect(await ingestArticles(getDb(), order.map(named), { lexicon, publish })).toEqual(reports);
      expect(await told()).toEqual(after);
    });
    await fc.assert(together.beforeEach(forget), {
      numRuns: 8,
      examples: [
        [texts, true],
        [texts, false],
      ],
    });
  });

  test("is not told twice by the same text", async () => {
    for (const step of steps) await slugTold(life[step]);
    const before = await records();
    for (const step of steps) expect(await tell(life[step])).toMatchObject({ status: "unchanged", events: [] });
    expect(await records()).toEqual(before);
  });

  test("changes nothing of what is known now, where an article is older", async () => {
    const slug = await slugTold(life.held);
    const [before] = await records();
    expect(await slugTold(life.planned)).toBe(slug);
    const [after] = await records();
    expect(after).toMatchObject({ title: before?.title, status: "held", date: "2026-06-20", version: before?.version });
    expect(after?.states.map(({ status }) => status)).toEqual(["planned", "held"]);
  });

  test("goes on where a report of the end gives no day", async () => {
    const slug = await slugTold(
      `date 2026-05-11 ${minister} will visit Pyongyang on June 12, officials said on Monday.`,
    );
    expect(await slugTold(`date 2026-05-26 ${minister} has called off his visit to Pyongyang, officials said.`)).toBe(
      slug,
    );
    expect(await records()).toMatchObject([
      { status: "cancelled", date: "2026-06-12", title: "Visit by Mike Pompeo to Pyongyang is cancelled" },
    ]);
  });

  test("keeps what looks alike apart", async () => {
    const apart = [
      life.held,
      `date 2026-06-25 ${minister} met ${host} in Geneva on Wednesday, officials said.`,
      `date 2026-06-27 ${minister} will meet ${host} in Geneva on July 3, officials said.`,
      `date 2026-06-21 ${minister} met Kim Yong Chol in Geneva on Saturday, officials said.`,
      `date 2026-08-24 The White House on Monday called off the August 27 meeting between ${minister} and ${host} in Geneva.`,
      `date 2026-10-08 ${minister} met ${host} in Geneva on Wednesday, his spokesman said.`,
      `date 2026-06-22 ${minister} sent a letter to ${host} on Saturday, officials said.`,
    ];
    const slugs = new Set<string | null>();
    for (const text of apart) slugs.add(await slugTold(text));
    expect(slugs.size).toBe(apart.length);
  });

  test("is left to an editor where two events fit as well", async () => {
    const first = await slugTold(life.held);
    const { id, seq: _, ...event } = await getDb().event.findUniqueOrThrow({ where: { slug: first ?? "" } });
    const twin = await getDb().event.create({ data: { ...event, slug: "twin" } });
    for (const row of await getDb().eventState.findMany({ where: { eventId: id } }))
      await getDb().eventState.create({ data: { ...row, eventId: twin.id } });
    for (const row of await getDb().participation.findMany({ where: { eventId: id } }))
      await getDb().participation.create({ data: { ...row, eventId: twin.id } });
    for (const row of await getDb().eventPlace.findMany({ where: { eventId: id } }))
      await getDb().eventPlace.create({ data: { ...row, eventId: twin.id } });
    const claims = await getDb().claim.count();
    const report = await tell(`date 2026-06-22 ${minister} met ${host} in Geneva on Saturday, his office said.`, false);
    expect(report.events).toMatchObject([{ outcome: "suggested", score: expect.any(Number) }]);
    expect(await getDb().claim.count()).toBe(claims);
    const [suggestion] = await getDb().suggestion.findMany({ where: { article: { slug: report.slug ?? "" } } });
    expect(suggestion?.reasons[0]).toMatch(/^these are all as likely: .*twin/);
  });

  test("of the Singapore summit gains what articles of its time say, and its record stays", async () => {
    const slug = "2018-06-12-singapore-summit";
    const include = { states: { orderBy: { knownFrom: "asc" } } } as const;
    const before = await getDb().event.findUniqueOrThrow({ where: { slug }, include });
    const articles = [
      `date 2018-06-13 ${president} met ${leader} in Singapore on Tuesday, officials said.`,
      `date 2018-05-11 ${president} will meet ${leader} in Singapore on June 12, he said on Thursday.`,
      `date 2018-05-25 ${president} on Thursday called off the June 12 summit with ${leader} in Singapore.`,
      `date 2018-06-02 The summit between ${president} and ${leader} will take place in Singapore on June 12 after all, officials said on Friday.`,
    ];
    for (const text of articles) expect(await slugTold(text)).toBe(slug);
    const after = await getDb().event.findUniqueOrThrow({ where: { slug }, include });
    expect({ ...after, updatedAt: null }).toEqual({ ...before, updatedAt: null });
    const where = { event: { slug }, origin: "extractor", field: "status" } as const;
    const told = await getDb().claim.findMany({ where, orderBy: { knownOn: "asc" } });
    expect(told.map(({ knownOn, status }) => [knownOn, status])).toEqual([
      ["2018-05-11", "planned"],
      ["2018-05-25", "cancelled"],
      ["2018-06-02", "planned"],
      ["2018-06-13", "held"],
    ]);
    expect(await getDb().suggestion.count()).toBe(0);
  });
});
