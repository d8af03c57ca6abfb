import { expect, test } from "vitest";
import { translate } from "../messages";
import { settleParticle } from "./particle";

test.each([
  ["북한", "와(과) ", "과 "],
  ["중국", "와(과)", "과"],
  ["러시아", "와(과)", "와"],
  ["서울", "와(과)", "과"],
  ["서울", "(으)로", "로"],
  ["평양", "(으)로", "으로"],
  ["하노이", "(으)로", "로"],
  ["2018", "을(를)", "을"],
  ["2019", "을(를)", "를"],
  ["Mike Pompeo", "은(는)", "는"],
  ["John Bolton", "은(는)", "은"],
  ["Kim Jong Il", "이(가)", "이"],
  ["Choe Sang", "이(가)", "이"],
  ["‘판문점’", "은(는)", "은"],
  ["Samore", "와(과)", "와"],
  ["Frank", "와(과)", "와(과)"],
  ["習近平", "와(과)", "와(과)"],
  ["", "와(과)", "와(과)"],
  ["북한", " 와(과)", " 와(과)"],
  ["북한", "의 사건", "의 사건"],
])("after %s, “%s” is “%s”", (before, words, settled) => {
  expect(settleParticle(before, words)).toBe(settled);
});

test("a message settles its own particles and leaves those of its values alone", () => {
  const messages = { "{a} and {b}": "{a}와(과) {b}" };
  expect(translate(messages, "{a} and {b}", { a: "북한", b: "‘을(를)’" })).toBe("북한과 ‘을(를)’");
});
