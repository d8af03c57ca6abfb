import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseArticleFile } from "#core/article-file";
import { checkCorpus } from "#core/corpus/check-corpus";
import { type CorpusFile, formatProblem, readCorpus } from "#core/corpus/corpus";
import { locateQuote } from "#core/evidence/locate-quote";
import { describeQuote } from "#core/evidence/quote";
import { compileLexicon } from "#core/extract/compile-lexicon";
import { extract } from "#core/extract/extract";
import { knownDays } from "#core/history/known-day";
import { stateOn, statesOf } from "#core/history/states";

const folder = import.meta.dirname;
const files = corpusFiles();
const { corpus, problems } = readCorpus(files);

describe("the corpus", () => {
  it("is in shape and does not contradict itself", () => {
    expect([...problems, ...checkCorpus(corpus)].map(formatProblem).join("\n")).toBe("");
  });

  it("holds the research that it came from, and what was added since", () => {
    const { events, entities, places, histories } = corpus;
    expect(events.length).toBeGreaterThanOrEqual(567);
    expect(entities.length).toBeGreaterThanOrEqual(454);
    expect(places.length).toBeGreaterThanOrEqual(157);
    expect(histories.length).toBeGreaterThanOrEqual(61);
  });

  it.each(files.map(({ path, text }) => [path, text]))("%s is written in one form, ordered by id", (_, text) => {
    const records = JSON.parse(text) as { id?: string; event?: string }[];
    const ids = records.map(({ id, event }) => id ?? event ?? "");
    expect(ids).toEqual(ids.toSorted());
    expect(text).toBe(`${JSON.stringify(records, null, 2)}\n`);
  });
});

describe("the histories", () => {
  const events = new Map(corpus.events.map(({ record }) => [record.id, record]));
  const lives = corpus.histories.map(({ record: { event, history } }) => {
    const { status, date, place } = events.get(event) ?? {};
    const days = knownDays(history.map(({ knownOn }) => knownOn));
    const reports = history.map((report, index) => ({ ...report, known: days[index] as string, isExtracted: false }));
    return { event, record: { status, date, place: place?.name ?? null }, reports, cited: [] };
  });

  it("end with what the records say", () => {
    for (const { event, record, ...life } of lives) {
      const { status, date } = events.get(event) ?? {};
      if (!status || !date) throw new Error(`There is no event ${event}.`);
      const states = statesOf({ ...life, record: { ...record, status, date } });
      expect([event, states.at(-1)]).toMatchObject([event, { status, date, knownTo: null }]);
      expect(stateOn(states, "9999-12-31")).toBe(states.at(-1));
    }
  });
});

describe("the articles", () => {
  const lexicon = compileLexicon({
    entities: corpus.entities.map(({ record }) => record),
    places: corpus.places.map(({ record }) => record),
  });
  const articles = readdirSync(join(folder, "articles")).filter((name) => name.endsWith(".txt"));

  it.each(articles)("%s is readable, named after its day, and holds every passage that is quoted from it", (name) => {
    const article = parseArticleFile(readFileSync(join(folder, "articles", name)));
    if (Array.isArray(article))
      throw new Error(article.map(({ line, problem }) => `line ${line}: ${problem}`).join("\n"));
    expect(name.startsWith(`${article.date}-`)).toBe(true);
    const passages = extract(article, lexicon).flatMap(({ evidence }) => evidence);
    expect(passages.length).toBeGreaterThan(0);
    for (const { start, end, exact } of passages) {
      expect(article.body.slice(start, end)).toBe(exact);
      expect(locateQuote(article.body, describeQuote(article.body, start, end))).toMatchObject({
        start,
        end,
        exact: true,
      });
    }
  });
});

function corpusFiles(): CorpusFile[] {
  const events = readdirSync(join(folder, "events")).filter((name) => name.endsWith(".json"));
  const paths = [...events.map((name) => `events/${name}`), "people.json", "places.json", "histories.json"];
  return paths.map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
}
