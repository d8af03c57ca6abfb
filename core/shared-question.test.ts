import { expect, it } from "vitest";
import { SharedQuestion } from "./shared-question";

/** A question whose answers come when they are told to; the n-th is n. */
function questionOnDemand() {
  const answers: (() => void)[] = [];
  const question = new SharedQuestion(
    () => new Promise<number>((resolve) => answers.push(() => resolve(answers.length))),
  );
  return { question, answers };
}

it("is put once for all who ask while an earlier one is on its way, and never answered by that one", async () => {
  const { question, answers } = questionOnDemand();
  const first = question.answer();
  const others = [question.answer(), question.answer(), question.answer()];
  expect(answers).toHaveLength(1);
  answers[0]?.();
  expect(await first).toBe(1);
  expect(answers).toHaveLength(2);
  answers[1]?.();
  expect(await Promise.all(others)).toEqual([2, 2, 2]);
  expect(answers).toHaveLength(2);
});

it("is put anew once nobody waits any more", async () => {
  const { question, answers } = questionOnDemand();
  const first = question.answer();
  answers[0]?.();
  await first;
  const second = question.answer();
  answers[1]?.();
  expect(await second).toBe(2);
});

it("is put again where it failed: only those who shared it are told", async () => {
  let asked = 0;
  const question = new SharedQuestion(async () => {
    if (++asked === 1) throw new Error("away");
    return "here";
  });
  const [first, second] = [question.answer(), question.answer()];
  await expect(first).rejects.toThrow("away");
  expect(await second).toBe("here");
  expect(await question.answer()).toBe("here");
});
