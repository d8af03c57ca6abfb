import { createMultibyteEncoder } from "@exodus/bytes/multi-byte.js";
import { createSinglebyteEncoder } from "@exodus/bytes/single-byte.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "./decode-text";

const header = "date 2018-09-27\ntitle: The words of the title\n\n";
const english = " The plain English of an article that goes on and on.";
const korean = "김정은 국무위원장이 문재인 대통령과 판문점에서 회담을 가졌다. 양측은 합의했다고 밝혔다.";
const japanese = "安倍首相は北朝鮮の金正恩委員長と会談する用意があると述べた。";
const chinese = "中国国家主席习近平在北京会见了朝鲜最高领导人金正恩。";
const russian = "Президент России Владимир Путин встретился с лидером КНДР Ким Чен Ыном.";

function encode(text: string, encoding: string): Uint8Array {
  if (encoding.startsWith("utf-16")) return toUtf16(text, encoding === "utf-16le");
  const isSingle = /^(windows|iso|koi8)/.test(encoding) && encoding !== "iso-2022-jp";
  return isSingle
    ? createSinglebyteEncoder(encoding as "koi8-r")(text)
    : createMultibyteEncoder(encoding as "euc-kr")(text);
}

function toUtf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}

const join = (...parts: (string | number[])[]) =>
  new Uint8Array(parts.flatMap((part) => (typeof part === "string" ? [...new TextEncoder().encode(part)] : part)));

describe("decodeText", () => {
  it.each([
    ["euc-kr", korean],
    ["euc-kr", "회담이 열렸다."],
    ["euc-kr", "똠방각하가 국무위원장이 밝혔다고 했다."],
    ["shift_jis", japanese],
    ["euc-jp", japanese],
    ["gb18030", chinese],
    ["big5", "中國國家主席習近平在北京會見了朝鮮最高領導人金正恩。"],
    ["koi8-r", russian],
    ["windows-1251", russian],
    ["windows-1252", "Kim’s visit was “cancelled” — at a café in São Paulo."],
    ["windows-1252", "Le président a rencontré le dirigeant nord-coréen à Hanoï."],
    ["windows-1252", "£5m – €6m"],
    ["utf-16le", korean],
    ["utf-16be", russian],
  ])("recognizes %s: %s", async (encoding, words) => {
    const text = header + words + english;
    expect(await decodeText(encode(text, encoding))).toBe(text);
  });

  it.each([
    ["euc-kr", "ks_c_5601-1987", korean],
    ["shift_jis", "Shift_JIS", japanese],
    ["gb18030", "gb2312", chinese],
    ["windows-1251", "windows-1251", "Ким."],
    ["windows-1252", "ISO-8859-1", "“Kim”"],
    ["iso-2022-jp", "iso-2022-jp", japanese],
  ])("believes a page that says it is %s by the name %s", async (encoding, name, words) => {
    const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${name}"></head><p>${words}`;
    expect(await decodeText(encode(page, encoding))).toBe(page);
    const feed = `<?xml version="1.0" encoding="${name}"?><rss>${words}</rss>`;
    expect(await decodeText(encode(feed, encoding))).toBe(feed);
  });

  it.each([
    ["UTF-8", join([0xef, 0xbb, 0xbf], "date 2018-09-27 “Kim”"), "\uFEFFdate 2018-09-27 “Kim”"],
    ["UTF-16 LE", join([0xff, 0xfe], [...toUtf16("“Kim”", true)]), "“Kim”"],
    ["UTF-16 BE", join([0xfe, 0xff], [...toUtf16("“Kim”", false)]), "“Kim”"],
  ])("follows the byte order mark of %s", async (_, bytes, text) => expect(await decodeText(bytes)).toBe(text));

  it("reads bytes by the letter of the standard", async () => {
    const head = '<meta charset="windows-1252">';
    expect(await decodeText(join(head, [0x93, 0x4b, 0x94, 0x80]))).toBe(`${head}“K”€`);
    const cp949 = '<meta charset="euc-kr">';
    expect(await decodeText(join(cp949, [0x81, 0x41, 0x8c, 0x63]))).toBe(`${cp949}갂똠`);
  });

  it("takes UTF-8 for UTF-8 whatever it says of itself", async () => {
    const page = `<meta charset="euc-kr"><p>${korean}`;
    expect(await decodeText(new TextEncoder().encode(page))).toBe(page);
  });

  it.each([
    ["an encoding that nobody knows", join('<meta charset="klingon"><p>', [0xe9]), 1, '"klingon"'],
    ["an encoding that no one may use", join('<meta charset="iso-2022-kr"><p>', [0xe9]), 1, '"iso-2022-kr"'],
    [
      "a page that is not what it says",
      join('<meta charset="euc-kr">\n<p>\n', [0xb1, 0x20]),
      3,
      "not in the encoding EUC-KR",
    ],
    ["a byte that windows-1252 gives no character", join('<meta charset="latin1">\n', [0x81]), 2, "windows-1252"],
    ["damaged UTF-8", join("date 2018-09-27\n“Kim” — “Moon”", [0xe2, 0x80]), 2, "not UTF-8: byte 40"],
    ["UTF-8 that a page says it is and is not", join('<meta charset="utf-8">\n', [0xe9]), 2, "not UTF-8"],
    ["bytes of no likely encoding", join("date 2018-02-28 Kim\n", [0xff, 0xfe]), 2, "not UTF-8: byte 20"],
    ["UTF-32", join([0xff, 0xfe, 0, 0, 0x64, 0, 0, 0]), 1, "UTF-32LE"],
    ["UTF-16 with half a character", join([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]), 1, "UTF-16LE"],
  ])("refuses %s by name and line", async (_, bytes, line, words) => {
    expect(await decodeText(bytes)).toEqual({
      line,
      problem: expect.stringContaining(words),
      remedy: "Save it as UTF-8.",
    });
  });

  it("gives back every text in UTF-8 and UTF-16, and never throws on bytes", async () => {
    const text = fc.string({ unit: "grapheme" }).filter((value) => !value.includes("\u001B"));
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        const whole = header + value;
        expect(await decodeText(new TextEncoder().encode(whole))).toBe(whole);
        expect(await decodeText(toUtf16(whole, true))).toBe(whole);
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => void (await decodeText(bytes))),
    );
  });
});
