import { expect, it } from "vitest";
import { type Move, moveOf } from "./suggestion-keys";

it.each<[string, number, Move]>([
  ["ArrowDown", -1, 0],
  ["ArrowDown", 2, 0],
  ["ArrowUp", -1, 2],
  ["ArrowUp", 0, 2],
  ["ArrowUp", 2, 1],
  ["Enter", -1, "leave"],
  ["Enter", 1, "open"],
  ["Escape", 1, "close"],
  ["Tab", 1, "leave"],
  ["a", 1, null],
  ["Home", 1, null],
])("%s at %i of three choices does %s", (key, active, move) => {
  expect(moveOf(key, active, 3)).toBe(move);
});
