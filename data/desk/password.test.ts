import { expect, it } from "vitest";
import { passwordProblem } from "./password";

it.each([
  ["short", /too short: at least 12/],
  ["x".repeat(129), /too long: at most 128/],
  ["passwordpassword", /easily guessed/],
  ["123456789012", /easily guessed/],
  ["qwertyuiop[]", /easily guessed/],
  ["aaaaaaaaaaaaaa", /easily guessed/],
  ["Panmunjom2018", /easily guessed/],
  ["ann@example.org", /easily guessed/],
])("%s is refused", async (password, words) => {
  expect(await passwordProblem(password, ["ann@example.org", "ann"])).toMatch(words);
});

it.each([
  "four random words here",
  "correct-horse-battery-staple-11",
  "Tr0ub4dor&3 und mehr",
  "판문점에서 만난 네 낱말",
  "x9!kQ2#vLp7@",
])("%s is taken", async (password) => {
  expect(await passwordProblem(password)).toBeNull();
});
