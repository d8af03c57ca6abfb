import { beforeAll, expect, test } from "vitest";
import { maxArticleBytes } from "#core/article-file";
import { addDays } from "#core/dates/calendar";
import { type CompiledLexicon, compileLexicon } from "#core/extract/compile-lexicon";
import { extract } from "#core/extract/extract";
import { describeSeeded } from "#data/testing/database";
import { type IngestOptions, ingestArticles, type NamedFile } from "./ingest";
import { ingestFile, ingestFiles, type ReadAhead } from "./ingest-file";
import type { IngestReport } from "./ingest-report";
import { readLexicon } from "./lexicon";

const visit =
  "date 2026-03-10 Chinese Foreign Minister Wang Yi will visit Pyongyang on March 20 for talks with North Korean leader Kim Jong Un, state media said on Tuesday.";
const trip =
  "date 2026-04-10 Russian Foreign Minister Sergei Lavrov will visit Pyongyang on April 20, his ministry said on Friday.";
const calledOff =
  "date 2026-04-17 Russian Foreign Minister Sergei Lavrov called off his visit to Pyongyang on April 20, his ministry said on Friday.";

describeSeeded("ingesting articles", (getDb) => {
  let lexicon: CompiledLexicon;

  beforeAll(async () => {
    lexicon = compileLexicon(await readLexicon(getDb()));
  });

  /** What a file could have changed. */
  async function counts() {
    const db = getDb();
    const all = [
      db.article.count(),
      db.event.count(),
      db.claim.count(),
      db.suggestion.count(),
      db.revision.count(),
      db.source.count(),
    ];
    return Promise.all(all);
  }

  async function ingestAll(name: string, text: string | Uint8Array, options: Partial<IngestOptions> = {}) {
    const reports: IngestReport[] = [];
    for await (const report of ingestFile(getDb(), file(name, text), { lexicon, ...options })) reports.push(report);
    return reports;
  }

  async function ingest(name: string, text: string | Uint8Array, options: Partial<IngestOptions> = {}) {
    const [report, ...more] = await ingestAll(name, text, options);
    if (!report || more.length > 0) throw new Error(`${name} is not one article.`);
    return report;
  }

  test.each<[string, string | Uint8Array, number, string]>([
    ["no header", "Pompeo met Ri Yong Ho.", 1, "no date"],
    ["an impossible date", "date 2018-02-30 Pompeo met Ri Yong Ho.", 1, "2018-02-30"],
    ["no text", "date 2018-02-28 \n\n", 1, "no text"],
    ["nothing at all", "", 1, "no date"],
    ["bytes that are not UTF-8", new Uint8Array([...Buffer.from("date 2018-02-28 Kim\n"), 0xff, 0xfe]), 2, "UTF-8"],
    ["binary content", `date 2018-02-28 ${"\0".repeat(100)}`, 1, "binary"],
    ["more than five megabytes", `date 2018-02-28 ${"x".repeat(maxArticleBytes)}`, 1, "at most"],
  ])("refuses a file with %s by its line, and writes nothing", async (_, text, line, words) => {
    const before = await counts();
    const report = await ingest("bad.txt", text);
    expect(report).toMatchObject({ file: "bad.txt", status: "failed", slug: null, events: [] });
    expect(report.problems[0]?.problem).toContain(words);
    expect(report.problems[0]?.line).toBeGreaterThanOrEqual(line);
    expect(report.problems[0]?.remedy).not.toBe("");
    expect(await counts()).toEqual(before);
  });

  test("writes nothing on a dry run, and says what it would do", async () => {
    const before = await counts();
    const rehearsed = await ingest("visit.txt", visit, { dryRun: true });
    expect(await counts()).toEqual(before);
    expect(rehearsed).toMatchObject({ status: "added", events: [{ outcome: "suggested" }] });
  });

  test("keeps what is new for an editor, once", async () => {
    const report = await ingest("visit.txt", visit);
    expect(report).toMatchObject({ status: "added", problems: [], events: [{ outcome: "suggested" }] });
    const after = await counts();
    expect(await ingest("other-name.txt", visit)).toMatchObject({ status: "unchanged", slug: report.slug });
    expect(await counts()).toEqual(after);
    const waiting = await getDb().suggestion.findMany({ where: { article: { slug: report.slug ?? "" } } });
    expect(waiting).toMatchObject([{ state: "waiting", payload: { status: "planned", earliest: "2026-03-20" } }]);
  });

  test("adds a report to the history of an event that is on record", async () => {
    const slug = "2018-05-09-pompeo-pyongyang-detainees";
    const before = await getDb().event.findUniqueOrThrow({ where: { slug } });
    const report = await ingest(
      "known.txt",
      "date 2018-05-10 US Secretary of State Mike Pompeo visited Pyongyang on Wednesday, where he met North Korean leader Kim Jong Un.",
    );
    expect(report.events).toContainEqual(expect.objectContaining({ outcome: "matched", slug }));
    const claims = await getDb().claim.findMany({ where: { event: { slug }, origin: "extractor", field: "status" } });
    expect(claims).toMatchObject([{ status: "held", knownOn: "2018-05-10" }]);
    const after = await getDb().event.findUniqueOrThrow({ where: { slug } });
    expect({ ...after, updatedAt: null }).toEqual({ ...before, updatedAt: null });
    expect(after.updatedAt > before.updatedAt).toBe(true);
  });

  test("gives articles of one name different addresses", async () => {
    const first = await ingest(
      "a.txt",
      "date 2018-01-02 Nothing happened in Seoul today, officials said, and they said no more.",
    );
    const second = await ingest(
      "b.txt",
      "date 2018-01-02 Nothing happened in Seoul today, officials said, and they said no more than that.",
    );
    expect(first.slug).toMatch(/^2018-01-02-nothing-happened-in-seoul/);
    expect(second.slug).toBe(`${first.slug}-2`);
  });

  test("takes the address from a file that is named like one", async () => {
    const report = await ingest("news/2018-01-03-quiet-day.txt", "date 2018-01-03 Nothing happened.");
    expect(report.slug).toBe("2018-01-03-quiet-day");
  });

  test("takes each item of a feed by itself, names the bad ones, and knows the good ones again", async () => {
    const item = (title: string, date: string) =>
      `<item><title>${title}</title><link>https://example.org/${title}</link>${date}<description>Quiet ${title}.</description></item>`;
    const stamp = "<pubDate>Fri, 05 Jan 2018 23:30:00 +0900</pubDate>";
    const feed = `<rss><channel><title>The Courier</title>\n${item("one", stamp)}\n${item("two", "")}\n${item("three", stamp)}</channel></rss>`;
    const reports = await ingestAll("feed.xml", feed);
    expect(reports).toMatchObject([
      { file: "feed.xml#1", status: "added", slug: "2018-01-05-one" },
      { file: "feed.xml#2", status: "failed", problems: [{ line: 3, problem: expect.stringContaining("“two”") }] },
      { file: "feed.xml#3", status: "added", slug: "2018-01-05-three" },
    ]);
    const stored = await getDb().article.findUniqueOrThrow({
      where: { slug: "2018-01-05-one" },
      include: { source: true },
    });
    expect(stored).toMatchObject({
      text: "Quiet one.",
      source: { publisher: "The Courier", url: "https://example.org/one" },
    });
    const after = await counts();
    expect((await ingestAll("again.xml", feed)).map(({ status }) => status)).toEqual([
      "unchanged",
      "failed",
      "unchanged",
    ]);
    expect(await counts()).toEqual(after);
  });

  test.each([
    [
      "page.html",
      '<html><head><title>A page</title></head><body><time datetime="2018-01-06">x</time><p>Nobody met.</p>',
    ],
    ["notes.md", "---\ndate: 2018-01-06\ntitle: A note\n---\n\nNobody *met* anybody."],
  ])("takes %s in like any other article", async (name, text) => {
    expect(await ingest(name, text)).toMatchObject({ status: "added", slug: expect.stringMatching(/^2018-01-06-a-/) });
  });

  test("refuses another text of a publication that is stored, and keeps it once for the desk to compare", async () => {
    const header = "date 2018-01-04\ntitle: A day\npublisher: P\nurl: https://example.org/day\n\n";
    expect(await ingest("a.txt", `${header}One text.`)).toMatchObject({ status: "added" });
    const before = await counts();
    const report = await ingest("b.txt", `${header}Another text.`);
    expect(report).toMatchObject({
      status: "failed",
      problems: [{ problem: expect.stringContaining("2018-01-04-a-day"), remedy: expect.stringContaining("waits") }],
    });
    await ingest("c.txt", `${header}Another text.`);
    expect(await counts()).toEqual(before);
    const waiting = await getDb().proposal.findMany({ where: { noun: "article" } });
    expect(waiting).toMatchObject([{ by: "ingest", state: "waiting", payload: { text: "Another text." } }]);
    await getDb().proposal.updateMany({ data: { state: "declined" } });
    const [problem] = (await ingest("d.txt", `${header}Another text.`)).problems;
    expect(problem?.remedy).toContain("kept the stored one");
  });

  test("takes in together what it can, and names what is wrong with the others in their place", async () => {
    const header = "date 2018-01-07\ntitle: A week\npublisher: P\nurl: https://example.org/week\n\n";
    const files = [
      `${header}First week.`,
      "no date",
      `${header}Second week.`,
      "date 2018-01-07 A good one.",
      `${header}First week.`,
    ];
    const reports: IngestReport[] = [];
    const named = files.map((text, at) => file(`${at}.txt`, text));
    for await (const report of ingestFiles(getDb(), named, { lexicon })) reports.push(report);
    expect(reports).toMatchObject([
      { file: "0.txt", status: "added", slug: "2018-01-07-a-week" },
      { file: "1.txt", status: "failed", problems: [{ problem: expect.stringContaining("no date") }] },
      { file: "2.txt", status: "failed", problems: [{ problem: expect.stringContaining("2018-01-07-a-week") }] },
      { file: "3.txt", status: "added" },
      { file: "4.txt", status: "unchanged", slug: "2018-01-07-a-week" },
    ]);
  });

  test.each<[string, ReadAhead]>([
    ["read ahead", async (articles) => articles.map((article) => extract(article, lexicon))],
    ["that could not be read ahead", () => Promise.reject(new Error("The thread ended."))],
  ])("takes in articles %s as it reads them itself", async (name, readAhead) => {
    // more than are taken in together, one of them twice
    const days = Array.from({ length: 40 }, (_, at) => 1 + (at % 39)).map((at) => addDays("2026-07-01", at));
    const files = days.map((day, at) =>
      file(`${at}.txt`, `date ${day} Chinese envoy Liu Xiaoming met Kim Jong Un in Pyongyang on ${day}, the ${name}.`),
    );
    const reports: IngestReport[] = [];
    for await (const report of ingestFiles(getDb(), files, { lexicon, readAhead })) reports.push(report);
    expect(reports.map((report) => report.file)).toEqual(files.map((each) => each.name));
    expect(reports.map(({ status }) => status)).toEqual(files.map((_, at) => (at === 39 ? "unchanged" : "added")));
    expect(reports.filter(({ events }) => events.length > 0)).toHaveLength(39);
  });

  test("takes each in by itself where one of them cannot be written, and half of none", async () => {
    const named = ["A whole text.", "Half a \ud800 letter.", "Another whole text."].map((body, at) => ({
      name: `${at}.txt`,
      article: { date: "2018-01-08", title: null, publisher: null, url: null, language: "en", body },
    }));
    const [first, , third] = named;
    const before = await counts();
    await expect(ingestArticles(getDb(), named, { lexicon })).rejects.toThrow();
    expect((await counts())[0]).toBe((before[0] ?? 0) + 1);
    const again = await ingestArticles(
      getDb(),
      [first, third].flatMap((each) => each ?? []),
      { lexicon },
    );
    expect(again.map(({ status }) => status)).toEqual(["unchanged", "added"]);
  });

  test("with publish makes a record of what is new, told by the article alone, and lets it follow later articles", async () => {
    const { events } = await ingest("agreed.txt", trip, { publish: true });
    const [published] = events;
    expect(published).toMatchObject({ outcome: "published", slug: expect.stringMatching(/^2026-04-20-/) });
    const slug = published?.slug ?? "";
    expect(await lifeOf(slug)).toMatchObject({
      status: "planned",
      version: 1,
      origin: "extractor",
      states: [{ status: "planned" }],
    });

    const later = await ingest("called-off.txt", calledOff, { publish: true });
    expect(later.events).toMatchObject([{ outcome: "matched", slug }]);
    expect(await lifeOf(slug)).toMatchObject({
      status: "cancelled",
      version: 2,
      states: [
        { status: "planned", date: "2026-04-20" },
        { status: "cancelled", date: "2026-04-20" },
      ],
    });
    const revisions = await getDb().revision.findMany({
      where: { subjectId: (await lifeOf(slug)).id },
      orderBy: { number: "asc" },
    });
    expect(revisions.map(({ number, after }) => [number, (after as { status: string }).status])).toEqual([
      [1, "planned"],
      [2, "cancelled"],
    ]);
  });

  function lifeOf(slug: string) {
    return getDb().event.findUniqueOrThrow({ where: { slug }, include: { states: { orderBy: { knownFrom: "asc" } } } });
  }
});

function file(name: string, text: string | Uint8Array): NamedFile {
  return { name, bytes: typeof text === "string" ? new TextEncoder().encode(text) : text };
}
