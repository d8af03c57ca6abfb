import { expect, it } from "vitest";
import { scriptOf } from "./script-of";

it.each([
  ["Kim Jong Un", "Latn"],
  ["김정은", "Hang"],
  ["金正恩", "Hani"],
  ["安倍 しんぞう", "Jpan"],
  ["キム・ジョンウン", "Jpan"],
  ["Ким Чен Ын", "Cyrl"],
  ["بشار الأسد", "Arab"],
  ["2018", null],
])("%s is written in %s", (name, script) => {
  expect(scriptOf(name)).toBe(script);
});
