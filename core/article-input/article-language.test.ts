import { describe, expect, it } from "vitest";
import { guessLanguage, toLanguageTag } from "./article-language";

describe("guessLanguage", () => {
  it.each([
    ["ko", "김정은 국무위원장이 Mike Pompeo 장관을 만났다."],
    ["ja", "安倍首相は北朝鮮の金正恩委員長と会談した。"],
    ["zh", "中国国家主席习近平会见金正恩。"],
    ["ru", "Президент встретился с Ким Чен Ыном."],
    ["en", "Kim Jong Un (김정은) met the president, who spoke of trust and of patience for a long while."],
    ["en", "1. 2. 3."],
  ])("sees %s by its letters", (language, body) => expect(guessLanguage(body)).toBe(language));
});

describe("toLanguageTag", () => {
  it.each([
    ["en_us", "en-US"],
    [" KO ", "ko"],
    ["zh-hant-tw", "zh-Hant-TW"],
    ["English", null],
    ["en-", null],
    ["", null],
  ])("of %j is %j", (text, tag) => expect(toLanguageTag(text)).toBe(tag));
});
