import { expect, test } from "vitest";
import { insertFigures } from "./report";

const figures = {
  fill: { "server 1000000": { events: 1_000_000, seconds: 200 } },
  text: { extract: 612, ingest: 104, ingestMegabytes: 3 },
  reading: { files: 100_000, megabytes: -2, longSeconds: 1.27 },
  scripts: { ours: 156_000, empty: 133_000 },
  lighthouse: { "/": { performance: 97, seo: 100 } },
};

test("figures take the place of the former ones, and what people wrote stays", () => {
  const once = insertFigures("# Performance\n\nWords.\n", { text: { extract: 1, ingest: 2, ingestMegabytes: 0 } });
  const twice = insertFigures(`${once}\nMore words.\n`, figures);
  expect(twice).toMatch(/^# Performance\n\nWords\.\n/);
  expect(twice).toMatch(/\nMore words\.\n$/);
  expect(twice).toMatch(/\| extraction, one core +\| 612 articles\/s +\|/);
  expect(twice).not.toMatch(/\| extraction, one core +\| 1 articles\/s +\|/);
  expect(insertFigures(twice, figures)).toBe(twice);
});

test("sizes and rates are told in words", () => {
  const page = insertFigures("", figures);
  expect(page).toMatch(/\| fill, 1,000,000 \(PostgreSQL\) +\| 5,000 events\/s \(200 s\) +\|/);
  expect(page).toMatch(/\| scripts before the timeline loads ÷ of an empty Next page +\| 1\.17 \(156 ÷ 133 kB\) +\|/);
  expect(page).toMatch(/\| 100,000 files read one by one +\| memory -2 MB +\|/);
  expect(page).toMatch(/\| extraction of 1 MB in one paragraph, CPU +\| ≤ 2 s +\| 1\.27 s +\| reached +\|/);
  expect(page).toMatch(/\| `\/` +\| 97 +\| 100 +\|/);
  expect(page).toMatch(/\| extraction, articles a second +\| ≥ 500 +\| 612 +\| reached +\|/);
});
