import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { developmentFolder, readDevelopmentSet } from "./development-articles";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "development-"));
  for (const folder of ["articles", "gold"]) mkdirSync(join(root, developmentFolder, folder), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

const write = (path: string, text: string) => writeFileSync(join(root, path), text);
const article = (id: string, text = " date 2019-03-07 Nothing happened.") =>
  write(`${developmentFolder}/articles/${id}.txt`, text);
const gold = (id: string, value: unknown) =>
  write(`${developmentFolder}/gold/${id}.json`, typeof value === "string" ? value : JSON.stringify(value));
const empty = { date: "2019-03-07", events: [], not_events: [] };

describe("the folder of development articles", () => {
  it("is read whole, in the order of ids, the set being the beginning of the id", () => {
    for (const id of ["ko-01", "dev-02", "dev-01"]) {
      article(id);
      gold(id, empty);
    }
    const { articles, problems } = readDevelopmentSet(root);
    expect(problems).toEqual([]);
    expect(articles.map(({ id, set }) => [id, set])).toEqual([
      ["dev-01", "dev"],
      ["dev-02", "dev"],
      ["ko-01", "ko"],
    ]);
    expect(articles[0]?.text.body).toBe("Nothing happened.");
  });

  it("may lead to an article that is stored elsewhere", () => {
    write("elsewhere.txt", "date 2019-03-07 Something happened.");
    gold("seed", { ...empty, article: "elsewhere.txt" });
    expect(readDevelopmentSet(root).articles.map(({ id, text }) => [id, text.body])).toEqual([
      ["seed", "Something happened."],
    ]);
  });

  it("names every problem with its file, and reads the rest", () => {
    article("a-01");
    gold("a-01", empty);
    article("a-02");
    gold("a-03", empty);
    article("a-04");
    gold("a-04", "{");
    article("a-05", "no date here");
    gold("a-05", empty);
    article("a-06");
    gold("a-06", { ...empty, date: "2019-03-08" });
    const { articles, problems } = readDevelopmentSet(root);
    expect(articles.map(({ id }) => id)).toEqual(["a-01"]);
    expect(problems).toEqual([
      expect.stringContaining("articles/a-03.txt: There is no such file."),
      expect.stringContaining("gold/a-04.json: is no JSON."),
      expect.stringContaining("articles/a-05.txt:1: The file has no date."),
      expect.stringContaining("gold/a-06.json: date: 2019-03-08, but the article is of 2019-03-07."),
      expect.stringContaining("articles/a-02.txt: has no gold."),
    ]);
  });
});
