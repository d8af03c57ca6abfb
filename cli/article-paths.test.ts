import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { articlePaths } from "./article-paths";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "articles-"));
  mkdirSync(join(folder, "b"));
  for (const name of ["c.txt", "a.txt", "b/d.txt", "notes.md", "10.txt"]) writeFileSync(join(folder, name), "");
  symlinkSync(folder, join(folder, "b", "loop"));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("articlePaths", () => {
  it.each([
    ["the text files of a folder and those below it, in order", ["."], ["10.txt", "a.txt", "b/d.txt", "c.txt"]],
    ["a file that is named, whatever its name", ["notes.md"], ["notes.md"]],
    ["several paths in the order in which they are given", ["c.txt", "b"], ["c.txt", "b/d.txt"]],
    ["a path that is not there, for the reader to complain about", ["missing.txt"], ["missing.txt"]],
    ["nothing for no path", [], []],
  ])("gives %s", (_, paths, found) => {
    const given = paths.map((path) => join(folder, path));
    expect([...articlePaths(given)].map((path) => relative(folder, path))).toEqual(found);
  });
});
