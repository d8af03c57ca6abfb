import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { IngestReport } from "#data/ingest-report";

const root = join(import.meta.dirname, "..");
/** The first command makes an embedded database and loads the seeds. */
const timeout = 300_000;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ingest-"));
  mkdirSync(join(folder, "articles", "older"), { recursive: true });
  writeFileSync(join(folder, "articles", "good.txt"), "date 2018-01-02 Nothing happened in Seoul.");
  writeFileSync(join(folder, "articles", "older", "bad.txt"), "Nothing happened in Seoul.");
  writeFileSync(join(folder, "articles", "notes.json"), "Not an article.");
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("npm run ingest", () => {
  it(
    "tries first, takes the good files in, names the bad one, and knows again what it has",
    () => {
      const articles = join(folder, "articles");
      const rehearsal = ingest(articles, "--dry-run", "--json");
      expect(reportsOf(rehearsal.stdout)).toMatchObject([{ status: "added" }, { status: "failed" }]);

      const first = ingest(articles, join(folder, "missing.txt"));
      expect(first.status).toBe(1);
      expect(first.stdout).toContain("added     ");
      expect(first.stdout).toMatch(/failed {4}.*bad\.txt\n {2}line 1: The file has no date\./);
      expect(first.stdout).toMatch(/missing\.txt\n {2}line 1: There is no such file/);
      expect(first.stdout).toMatch(/1 added, 0 unchanged, 2 failed\.\n$/);

      const second = ingest(join(articles, "good.txt"), "--json");
      expect(second.status).toBe(0);
      expect(reportsOf(second.stdout)).toMatchObject([
        { status: "unchanged", slug: "2018-01-02-nothing-happened-in-seoul" },
      ]);

      const item =
        "<item><pubDate>2018-01-03</pubDate><description>Nothing happened in Pyongyang.</description></item>";
      const third = ingestInput(`<rss><channel>${item}<item/></channel></rss>`, "-", "--json");
      expect(third.status).toBe(1);
      expect(reportsOf(third.stdout)).toMatchObject([
        { file: "-#1", status: "added", slug: "2018-01-03-nothing-happened-in-pyongyang" },
        { file: "-#2", status: "failed", problems: [{ line: 1 }] },
      ]);
    },
    timeout,
  );

  it.each([
    ["no path", [], "Which files or folders?"],
    ["an unknown option", ["--force", "x"], "--force"],
  ])(
    "refuses %s and tells how it is used",
    (_, args, words) => {
      const { status, stderr, stdout } = ingest(...args);
      expect(status).toBe(1);
      expect(stderr).toContain(words);
      expect(stderr).toContain("Usage: npm run -s ingest -- PATH");
      expect(stdout).toBe("");
    },
    timeout,
  );
});

function ingest(...args: string[]) {
  return ingestInput("", ...args);
}

function ingestInput(input: string, ...args: string[]) {
  const env = { ...process.env, DATA_DIR: join(folder, "data"), DATABASE_URL: "" };
  return spawnSync(process.execPath, [join(root, "cli", "run.js"), "ingest", ...args], {
    cwd: root,
    env,
    encoding: "utf8",
    input,
  });
}

function reportsOf(stdout: string): IngestReport[] {
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as IngestReport);
}
