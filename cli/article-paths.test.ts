import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { maxArticleBytes } from "#core/article-file";
import { articlePaths, isFolder, readInput } from "./article-paths";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "articles-"));
  mkdirSync(join(folder, "b"));
  for (const name of [
    "c.txt",
    "a.txt",
    "b/d.txt",
    "notes.md",
    "10.txt",
    "page.HTML",
    "feed.atom",
    "image.png",
    "data.json",
  ])
    writeFileSync(join(folder, name), "");
  symlinkSync(folder, join(folder, "b", "loop"));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("articlePaths", () => {
  it.each([
    [
      "the texts, pages and feeds of a folder and those below it, in order",
      ["."],
      ["10.txt", "a.txt", "b/d.txt", "c.txt", "feed.atom", "notes.md", "page.HTML"],
    ],
    ["a file that is named, whatever its name", ["data.json"], ["data.json"]],
    ["several paths in the order in which they are given", ["c.txt", "b"], ["c.txt", "b/d.txt"]],
    ["a path that is not there, for the reader to complain about", ["missing.txt"], ["missing.txt"]],
    ["nothing for no path", [], []],
  ])("gives %s", (_, paths, found) => {
    const given = paths.map((path) => join(folder, path));
    expect([...articlePaths(given)].map((path) => relative(folder, path))).toEqual(found);
  });
});

describe("readInput", () => {
  it("gives the bytes of a file", () => {
    expect(readInput(join(folder, "a.txt"))).toHaveLength(0);
  });

  it.each([
    ["a path that is not there", "missing.txt", "There is no such file."],
    ["a folder", "b", "The file cannot be read"],
    ["a file that is too large", "large.txt", "at most"],
  ])("says why it refuses %s", (_, name, words) => {
    writeFileSync(join(folder, "large.txt"), new Uint8Array(maxArticleBytes + 1));
    expect(readInput(join(folder, name))).toMatchObject({ line: 1, problem: expect.stringContaining(words) });
    rmSync(join(folder, "large.txt"));
  });
});

it("takes - for standard input, never for a folder", () => {
  expect([...articlePaths(["-"])]).toEqual(["-"]);
  expect(isFolder("-")).toBe(false);
});
