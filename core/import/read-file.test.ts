import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toCsvLine } from "#core/export/csv";
import { isFileProblem } from "./file-problem";
import type { ReadFile } from "./file-row";
import { readFile } from "./read-file";

const utf8 = (text: string) => new TextEncoder().encode(text);

async function read(bytes: Uint8Array | string): Promise<ReadFile> {
  const file = await readFile(typeof bytes === "string" ? utf8(bytes) : bytes);
  if (isFileProblem(file)) throw new Error(`${file.line}: ${file.problem} ${file.remedy}`);
  return file;
}

describe("a table", () => {
  test.each([
    ["commas", "title,date\nTalks,2018-04-27\n"],
    ["semicolons, as some spreadsheets write it", "title;date\r\nTalks;2018-04-27\r\n"],
    ["tabs", "title\tdate\nTalks\t2018-04-27"],
    ["a byte order mark", "\uFEFFtitle,date\nTalks,2018-04-27"],
    ["a line that names the sign", "sep=;\ntitle;date\nTalks;2018-04-27"],
    ["the other signs within quotes", '"title","date"\n"Talks","2018-04-27"'],
  ])("is read with %s", async (_, text) => {
    const { format, columns, rows } = await read(text);
    expect({ format, columns, cells: rows.map(({ cells }) => cells) }).toEqual({
      ...{ format: "csv", columns: ["title", "date"], cells: [["Talks", "2018-04-27"]] },
    });
  });

  test("gives back every cell that an export wrote, the defused ones as they were", async () => {
    const cell = fc.oneof(
      fc.constantFrom("=1+1", "'=1", "''", "+82", "-", "@x", "\tx", '"', "a,b", "a\nb", "＝1", "조선"),
      fc.string({ unit: "grapheme" }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), async (cells) => {
        const text = [["title", "note"], ...cells].map((line) => toCsvLine(line)).join("");
        const { rows } = await read(text);
        const storable = cells.map((line) =>
          line.map((each) => each.replaceAll("\0", "\uFFFD").replace(/^\uFEFF/, "")),
        );
        // lines without anything in them are no rows
        const written = storable.filter((line) => line.some((each) => each !== ""));
        expect(rows.map((row) => row.cells)).toEqual(expect.arrayContaining(written));
      }),
      { numRuns: 300 },
    );
  });

  test("tells on which line each row begins", async () => {
    const { rows } = await read('title,note\nA,"two\nlines"\nB,x\n');
    expect(rows.map(({ number, line }) => [number, line])).toEqual([
      [1, 2],
      [2, 4],
    ]);
  });

  test("names its columns each by a name of its own", async () => {
    expect((await read("a,a,,\n1,2,3,4")).columns).toEqual(["a", "a (2)", "column 3", "column 4"]);
  });

  test("names rows with more cells than there are columns", async () => {
    const { rows } = await read("a,b\n1,2,3\n1\n");
    expect(rows.map(({ problems }) => problems.length)).toEqual([1, 0]);
  });
});

describe("the encoding of a table", () => {
  const lines = (text: string) => `title,date\n${text},2018-04-27\n`;

  test.each([
    ["UTF-16 with a mark", "utf-16le", [0xff, 0xfe]],
    ["EUC-KR", "euc-kr", []],
  ])("is found: %s", async (_, encoding, mark) => {
    const bytes =
      encoding === "euc-kr"
        ? // "남북 정상회담이 판문점에서 열렸다" as EUC-KR has it
          new Uint8Array([
            ...utf8("title,date\n"),
            ...[0xb3, 0xb2, 0xba, 0xcf, 0x20, 0xc1, 0xa4, 0xbb, 0xf3, 0xc8, 0xb8, 0xb4, 0xe3, 0xc0, 0xcc, 0x20],
            ...[0xc6, 0xc7, 0xb9, 0xae, 0xc1, 0xa1, 0xbf, 0xa1, 0xbc, 0xad, 0x20, 0xbf, 0xad, 0xb7, 0xc8, 0xb4, 0xd9],
            ...utf8(",2018-04-27\n"),
          ])
        : new Uint8Array([...mark, ...[...lines("남북 정상회담이 판문점에서 열렸다")].flatMap(toUtf16)]);
    expect((await read(bytes)).rows[0]?.cells).toEqual(["남북 정상회담이 판문점에서 열렸다", "2018-04-27"]);
  });

  test("may differ from line to line: lines that are not UTF-8 are read by themselves, and said so", async () => {
    const bytes = new Uint8Array([
      ...utf8("title,date\n"),
      ...utf8("\uFEFF조선 회담,2018\n"),
      ...[...utf8("Entretien à Pékin avec la délégation,2018-06\n")].flatMap(toLatin1),
      ...utf8("회담,2019\n"),
    ]);
    const { rows } = await read(bytes);
    expect(rows.map(({ cells, problems }) => [(cells as string[])[0], problems.length])).toEqual([
      ["조선 회담", 0],
      ["Entretien à Pékin avec la délégation", 1],
      ["회담", 0],
    ]);
    expect(rows[1]?.problems[0]).toMatchObject({ isNote: true });
  });
});

describe("JSON", () => {
  const event = { title: "Talks", date: "2018-04-27" };

  test.each([
    ["an export", { dataset: { name: "x" }, events: [event], count: 1 }],
    ["a list", [event]],
    ["one event", event],
  ])("is read: %s", async (_, value) => {
    expect((await read(JSON.stringify(value, null, 2))).rows.map(({ cells }) => cells)).toEqual([event]);
  });

  test("is read with one event a line", async () => {
    const { format, rows } = await read(`${JSON.stringify(event)}\n${JSON.stringify(event)}\n`);
    expect([format, rows.length]).toEqual(["json", 2]);
  });

  test("holds nothing that a database would refuse", async () => {
    const { rows } = await read('[{"title":"a\\u0000b\\ud800c"}]');
    expect(rows[0]?.cells).toEqual({ title: "a\uFFFDb\uFFFDc" });
  });

  test("names what is no event by its row", async () => {
    const { rows } = await read('[{"title":"A"}, 7, null]');
    expect(rows.map(({ problems }) => problems.length)).toEqual([0, 1, 1]);
  });
});

test.each([
  ["", /empty/],
  ["title,date\n", /no rows/],
  ['{"events":[]}', /no events/],
  ['[{"title":"A"},\n{"title":}]', /line 2/],
  ['{"a":1}\n{"b":', /Line 2/],
  [`${"a,".repeat(300)}b\n1`, /columns/],
  [`title\n${"x\n".repeat(20_001)}`, /20,001 rows are more than the 20,000/],
])("a file that cannot be read is refused with the place and what to do (%#)", async (text, problem) => {
  const file = await readFile(utf8(text));
  expect(isFileProblem(file) && file.problem).toMatch(problem);
  expect(isFileProblem(file) && file.remedy).not.toBe("");
});

test("whatever bytes come, the answer is rows or a problem", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      const file = await readFile(bytes);
      expect(isFileProblem(file) ? file.line : file.rows.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});

function toUtf16(character: string): number[] {
  return [...Array(character.length).keys()].flatMap((index) => {
    const unit = character.charCodeAt(index);
    return [unit & 0xff, unit >> 8];
  });
}

/** The bytes of a letter of two bytes in UTF-8 as the one that Latin-1 has; all others as they are. */
function toLatin1(byte: number, index: number, all: ArrayLike<number>): number[] {
  if (byte === 0xc3 || byte === 0xc2) return [];
  const before = index > 0 ? all[index - 1] : 0;
  return [before === 0xc3 ? byte + 0x40 : byte];
}
