import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import DataPackage from "datapackage";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { readCsv } from "./testing/read-exports";
import { anyEvents, sampleEvent } from "./testing/sample-events";
import { pack, unpack } from "./testing/unpack-package";

const folder = mkdtempSync(join(tmpdir(), "panmunjom-package-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("is valid by the rules of Frictionless, its keys unique and its references whole", async () => {
  const events = [
    sampleEvent,
    { ...sampleEvent, slug: "another", date: "2018-06-12/..", latest: null, participants: [] },
  ];
  const files = await unpack(events);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const loaded = await DataPackage.Package.load(join(folder, "datapackage.json"));
  expect(loaded.errors).toEqual([]);
  const rows: Record<string, number> = {};
  for (const resource of loaded.resources) rows[resource.name] = (await resource.read({ relations: true })).length;
  expect(rows).toEqual({ events: 2, participants: 2, places: 2, sources: 2, history: 0, passages: 2, relations: 2 });
});

test("every table has the columns that its description names, and every file is described", async () => {
  const files = await unpack([sampleEvent]);
  const { resources } = JSON.parse(files.get("datapackage.json") ?? "") as {
    resources: { path: string; schema: { fields: { name: string }[] } }[];
  };
  for (const { path, schema } of resources)
    expect(files.get(path)?.split("\r\n")[0]).toBe(schema.fields.map(({ name }) => name).join(","));
  expect([...files.keys()].sort()).toEqual(
    [...resources.map(({ path }) => path), "LICENSE.md", "README.md", "datapackage.json"].sort(),
  );
});

test("holds every event once, whatever is in them", async () => {
  await fc.assert(
    fc.asyncProperty(anyEvents, async (events) => {
      const files = await unpack(events);
      expect(readCsv(files.get("data/events.csv") ?? "").map(({ slug }) => slug)).toEqual(
        events.map(({ slug }) => slug),
      );
    }),
    { numRuns: 30 },
  );
});

test("reads the events once, and gives the same archive where memory does not hold all tables", async () => {
  await fc.assert(
    fc.asyncProperty(anyEvents, fc.nat(2_000), async (events, most) => {
      const [held, none, some] = await Promise.all([pack(events), pack(events, { most: -1 }), pack(events, { most })]);
      expect(held.reads).toBe(1);
      expect(events.length === 0 || none.reads > 1).toBe(true);
      expect(none.archive.equals(held.archive) && some.archive.equals(held.archive)).toBe(true);
    }),
    { numRuns: 15 },
  );
});

test("tells its version, and when the data changed while it was written", async () => {
  const [still, moving] = [await unpack([sampleEvent]), await unpack([sampleEvent], 13)];
  expect(still.get("README.md")).toContain("https://example.org/v/12?type=summit");
  expect(still.get("README.md")).toContain("All tables are of one version.");
  expect(moving.get("README.md")).toContain("changed from version 12 to 13");
});
