import { expect, test } from "vitest";
import { nameLanguage } from "./name-language";

test.each([
  ["최선희", "KP", null, "ko"],
  ["Choe Son Hui", "KP", null, "ko-Latn"],
  ["崔善姬", "KP", null, "ko-Hani"],
  ["Чхве Сон Хи", "KP", null, "ru"],
  ["チェ・ソニ", "KP", null, "ja"],
  ["도널드 트럼프", "US", null, "ko"],
  ["Donald Trump", "US", null, null],
  ["习近平", "CN", "Hans", "zh-Hans"],
  ["安倍晋三", "JP", "Jpan", "ja"],
  ["安倍晋三", "JP", null, "ja"],
  ["王毅", "CN", null, "zh"],
  ["Элбэгдорж", "MN", null, "mn"],
  ["حسن روحانی", "IR", null, "fa"],
  ["بشار الأسد", "SY", null, "ar"],
  ["17", null, null, null],
] as const)("%s of %s (script %s) is read as %s", (name, country, script, language) => {
  expect(nameLanguage(name, country, script ?? undefined)).toBe(language);
});
