import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const sentence = "Mike Pompeo met Ri Yong Ho in New York on Wednesday.";
const feed = `<rss><channel>
<item><pubDate>Thu, 27 Sep 2018 23:30:00 +0900</pubDate><description>&lt;p&gt;${sentence}&lt;/p&gt;</description></item>
<item><title>Undated</title><description>${sentence}</description></item>
</channel></rss>`;

const root = join(import.meta.dirname, "..");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "extract-"));
  writeFileSync(join(folder, "a.txt"), "date 2018-09-27 Mike Pompeo met Ri Yong Ho in New York on Wednesday.");
  writeFileSync(join(folder, "b.txt"), "date 2018-09-27 The weather was fine.");
  writeFileSync(join(folder, "bad.txt"), "no header here");
  mkdirSync(join(folder, "forms"));
  writeFileSync(join(folder, "forms", "feed.xml"), feed);
  writeFileSync(
    join(folder, "forms", "note.md"),
    "---\ndate: 2018-09-27\n---\nMike Pompeo met *Ri Yong Ho* on Wednesday.",
  );
  writeFileSync(join(folder, "forms", "page.html"), `<meta name="date" content="2018-09-27"><p>${sentence}</p>`);
});

afterAll(() => rmSync(folder, { recursive: true }));

function run(args: string[], input?: string) {
  const result = spawnSync(process.execPath, ["--import", "tsx", join(root, "cli/extract.ts"), ...args], {
    cwd: root,
    encoding: "utf8",
    input,
  });
  return { code: result.status, out: result.stdout, problems: result.stderr };
}

describe("extract", { timeout: 60_000 }, () => {
  it("prints one object for one file", () => {
    const { code, out } = run([join(folder, "a.txt")]);
    const { article, events } = JSON.parse(out);
    expect(code).toBe(0);
    expect(article).toEqual({
      date: "2018-09-27",
      title: null,
      publisher: null,
      url: null,
      language: "en",
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(events).toMatchObject([
      {
        type: "meeting",
        status: "held",
        date: "2018-09-26",
        dateText: "Wednesday",
        place: { name: "New York", country: "US" },
      },
    ]);
  });

  it("prints a line for each of several files, in their order, and goes on after a bad one", () => {
    const { code, out, problems } = run(["b.txt", "bad.txt", "missing.txt", "a.txt"].map((name) => join(folder, name)));
    const lines = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ file, events }) => [file.split("/").at(-1), events.length])).toEqual([
      ["b.txt", 0],
      ["a.txt", 1],
    ]);
    expect(problems).toContain("bad.txt:1: The file has no date. Begin the file with");
    expect(problems).toContain("missing.txt:1: There is no such file.");
    expect(code).toBe(1);
  });

  it("reads very many files on all cores, and prints them in their order", () => {
    const many = join(folder, "many");
    mkdirSync(many);
    const names = Array.from({ length: 1040 }, (_, number) => `${1000 + number}.txt`);
    for (const name of names) writeFileSync(join(many, name), `date 2018-09-27 Nothing happened in ${name}.`);
    writeFileSync(join(many, "1500.txt"), "no header here");
    const { code, out, problems } = run([many]);
    const lines = out.trim().split("\n");
    expect(lines.map((line) => JSON.parse(line).file)).toEqual(
      names.filter((name) => name !== "1500.txt").map((name) => join(many, name)),
    );
    expect(problems).toMatch(/^.*1500\.txt:1: The file has no date\. .*\n$/);
    expect(code).toBe(1);
  });

  it("prints a line for each item of a feed, and names the bad one", () => {
    const { code, out, problems } = run(["-"], feed);
    const lines = out.trim().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { file: "-#1", article: { date: "2018-09-27", text: sentence }, events: [{ date: "2018-09-26" }] },
    ]);
    expect(problems).toContain("-:3: Item 2 (“Undated”) has no day of publication");
    expect(code).toBe(1);
  });

  it("takes the files of a folder in all their forms, and gives the text that offsets count in", () => {
    const { out } = run([join(folder, "forms")]);
    const found = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(found.map(({ file }) => file.slice(folder.length + 1))).toEqual([
      "forms/feed.xml#1",
      "forms/note.md",
      "forms/page.html",
    ]);
    for (const { article, events } of found)
      for (const { start, end, exact } of events[0].evidence) expect(article.text.slice(start, end)).toBe(exact);
  });

  it("reads standard input", () => {
    expect(JSON.parse(run(["-"], " date 2018-09-27 Nothing happened.").out).events).toEqual([]);
  });

  it("says how it is used when no file is named", () => {
    expect(run([])).toMatchObject({
      code: 1,
      out: "",
      problems: expect.stringContaining("Usage: npm run -s extract -- FILE"),
    });
  });
});
