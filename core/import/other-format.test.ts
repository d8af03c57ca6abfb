import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { eventFormats } from "#core/export/event-formats";
import { sampleContext, sampleEvent } from "#core/export/testing/sample-events";
import { isFileProblem } from "./file-problem";
import { readFile } from "./read-file";

async function write(name: keyof typeof eventFormats): Promise<Uint8Array> {
  let text = "";
  const pages = (async function* () {
    yield [sampleEvent];
  })();
  for await (const chunk of eventFormats[name].write(pages, sampleContext)) text += chunk;
  return strToU8(text);
}

describe("an export", () => {
  test.each(["csv", "json"] as const)("as %s comes back in", async (name) => {
    expect(isFileProblem(await readFile(await write(name)))).toBe(false);
  });

  test.each([
    ["jsonld", /JSON-LD/],
    ["ics", /calendar/],
    ["atom", /feed/],
    ["bib", /BibTeX/],
    ["ris", /RIS/],
    ["csl.json", /CSL-JSON/],
    ["timelinejs.json", /TimelineJS/],
  ] as const)("as %s is refused by name, with the form to take instead", async (name, called) => {
    expect(await readFile(await write(name))).toEqual({
      ...{ line: 1, problem: expect.stringMatching(called), remedy: expect.stringContaining("data package") },
    });
  });
});

test.each([
  ['{"dataset":{},"people":[{"name":"Kim"}],"count":1}', /list of people/],
  ['{"type":"FeatureCollection","features":[]}', /list of features/],
  ["<!DOCTYPE html><p>Talks</p>", /HTML/],
  ["%PDF-1.7\n%âã", /PDF/],
])("%s is named", async (text, called) => {
  const read = await readFile(strToU8(text));
  expect(read).toMatchObject({ problem: expect.stringMatching(called) });
});

describe("an archive", () => {
  const table = strToU8("title,date\nTalks,2018-04-27\n");

  test("of one table or file of events is read as that", async () => {
    const read = await readFile(zipSync({ "__MACOSX/x": table, "folder/my events.csv": table }));
    expect(read).toMatchObject({ format: "csv", rows: [{ cells: ["Talks", "2018-04-27"] }] });
  });

  test.each([
    [zipSync({}), /holds nothing/],
    [zipSync({ "a.csv": table, "b.csv": table }), /2 files \(a\.csv, b\.csv\)/],
    [zipSync({ "[Content_Types].xml": table, "xl/workbook.xml": table }), /workbook/],
    [zipSync({ "a.zip": zipSync({ "a.csv": table }) }), /1 files \(a\.zip\)/],
    [zipSync({ "data/events.csv": table, "data/sources.csv": strToU8("event,url\nx,y\n") }), /“x”/],
    [zipSync({ "a.csv": table }).subarray(0, 60), /damaged/],
    [zipSync({ "big.csv": new Uint8Array(61_000_000) }), /too large/],
  ])("of something else is refused by what it is", async (bytes, why) => {
    expect(await readFile(bytes)).toMatchObject({ problem: expect.stringMatching(why), remedy: expect.any(String) });
  });
});
