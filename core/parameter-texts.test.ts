import { expect, it } from "vitest";
import { textsOf } from "./parameter-texts";

it.each([
  [undefined, ",", []],
  ["", ",", []],
  [" summit ", null, ["summit"]],
  ["summit, visit,,", ",", ["summit", "visit"]],
  [["summit,visit", "call"], ",", ["summit", "visit", "call"]],
  ["Chatham House, The World Today,AP", /,(?!\s)/, ["Chatham House, The World Today", "AP"]],
  // `?toString=x` and `?constructor=x`, as Next hands them over
  [[Object.prototype.toString, "x"], ",", ["x"]],
  [[Object, "x"], null, ["x"]],
] as const)("%j, between %j: %j", (given, separator, texts) => {
  expect(textsOf(given, separator)).toEqual(texts);
});
