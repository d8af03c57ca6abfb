import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { costOfExport, limit } from "#core/api/rate-limit";
import { routes } from "#core/api/routes";
import { eventFormats } from "#core/export/event-formats";
import { eventTable } from "#core/export/event-table";
import { sampleContext } from "#core/export/testing/sample-events";
import { variables } from "#data/env";

const root = join(import.meta.dirname, "..");
const read = (file: string) => readFileSync(join(root, file), "utf8");

const pages = [
  ...readdirSync(root),
  ...["docs", "docs/decisions", "seeds"].flatMap((folder) =>
    readdirSync(join(root, folder)).map((file) => `${folder}/${file}`),
  ),
].filter((file) => file.endsWith(".md"));

const prose = pages.map(read).join("\n");

describe("environment variables", () => {
  const known = [...variables].sort();

  it("are all in .env.example, and no others", () => {
    expect(namesIn(read(".env.example"), /^#? ?([A-Z][A-Z0-9_]+)=/gm)).toEqual(known);
  });

  it("are all in the table of docs/deployment.md, and no others", () => {
    expect(namesIn(read("docs/deployment.md"), /^\| `([A-Z][A-Z0-9_]+)` *\|/gm)).toEqual(known);
  });
});

describe("npm scripts", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const named = namesIn(prose, /\bnpm (?:run (?:-s )?([a-z][a-z:-]*)|(start|test)\b)/g);

  it.each(Object.keys(scripts))("%s is named in the docs", (script) => {
    expect(named).toContain(script);
  });

  it("are all that the docs call so", () => {
    const called = namesIn(prose, /\bnpm run (?:-s )?([a-z][a-z:-]*)/g);
    expect(called.filter((script) => !(script in scripts))).toEqual([]);
  });
});

describe("routes of the API", () => {
  it("are all in docs/api.md, and no others", () => {
    const named = namesIn(read("docs/api.md"), /^\| `(\/api\/[^`?]+)` *\|/gm);
    expect(named).toEqual([...Object.keys(routes), "/api/openapi.json"].sort());
  });

  it("have their limits told as they are", () => {
    for (const number of [limit.units.toLocaleString("en"), limit.seconds, costOfExport])
      expect(read("docs/api.md")).toMatch(new RegExp(`\\b${number}\\b`));
  });
});

describe("exports", () => {
  it("are all in the table of docs/exports.md, and no others", () => {
    const named = namesIn(read("docs/exports.md"), /^\| `([a-z.]+)` +\|/gm);
    expect(named).toEqual([...Object.keys(eventFormats), "panmunjom.zip"].sort());
  });

  it("have their columns in docs/codebook.md, in words that the files themselves use", () => {
    const rows = [...read("docs/codebook.md").matchAll(/^\| `([a-z_]+)` +\| (\w+) +\| (.+?) +\|$/gm)];
    expect(rows.map(([, name, type, words]) => ({ name, type, description: words }))).toEqual(
      eventTable(sampleContext).columns.map(({ name, type, description }) => ({ name, type, description })),
    );
  });
});

describe("links between the docs", () => {
  it.each(pages)("%s links only to files and headings that exist", (page) => {
    expect(linksIn(read(page)).filter((link) => !leadsSomewhere(page, link))).toEqual([]);
  });
});

/** The first group that took part in each match, sorted, each once. */
function namesIn(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match.slice(1).find(Boolean) ?? ""))].sort();
}

/** Targets of Markdown links and images that stay in this repository; code is not prose. */
function linksIn(markdown: string): string[] {
  const text = markdown.replace(/```[\s\S]*?```|`[^`\n]*`/g, "");
  return namesIn(text, /\]\(([^)\s]+)[^)]*\)/g).filter((target) => !/^[a-z]+:/.test(target));
}

function leadsSomewhere(page: string, link: string): boolean {
  const [path = "", heading] = link.split("#");
  const target = path ? join(dirname(page), path) : page;
  if (!existsSync(join(root, target))) return false;
  return !heading || !target.endsWith(".md") || headingsIn(read(target)).includes(heading);
}

/** Addresses of the headings as GitHub makes them: lower case, spaces to hyphens, punctuation dropped. */
function headingsIn(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .trim()
      .replaceAll(" ", "-"),
  );
}

describe("promises", () => {
  const rows = [...read("docs/promises.md").matchAll(/^\| [^|]+ \| `([^`]+)` “([^”]+)”/gm)];

  it("each name a test", () => {
    const lines = read("docs/promises.md")
      .split("\n")
      .filter((line) => /^\| (?!promise|---)/.test(line));
    expect(rows).toHaveLength(lines.length);
    expect(rows.length).toBeGreaterThan(50);
  });

  it.each(rows.map(([, file = "", title = ""]) => [file, title]))("of %s, “%s” is there", (file, title) => {
    expect(read(file)).toContain(title);
  });
});
