import { describe, expect, test } from "vitest";
import { actWords } from "./act-words";
import { writes } from "./permissions";

const sentence = (action: string, isRefused = false) => {
  const { before, hasSubject, after } = actWords(action, isRefused);
  return `Ann ${before}${hasSubject ? "X" : ""}${after}.`;
};

describe("what somebody did is a sentence", () => {
  test.each([
    ["event.publish", "Ann published X.", "Ann tried to publish X."],
    ["event.submit", "Ann sent X for review.", "Ann tried to send X for review."],
    ["suggestion.reject", "Ann turned the suggestion X down.", "Ann tried to turn the suggestion X down."],
    ["entity.create", "Ann put X on record.", "Ann tried to put X on record."],
    ["audit.export", "Ann took the log away as a file.", "Ann tried to take the log away as a file."],
    ["sign-in", "Ann signed in.", "Ann tried to sign in."],
    ["request", "Ann sent a form to X.", "Ann tried to send a form to X."],
    ["event.fly", "Ann event.fly X.", "Ann tried to event.fly X."],
  ])("%s", (action, done, refused) => {
    expect(sentence(action)).toBe(done);
    expect(sentence(action, true)).toBe(refused);
  });

  test.each(Object.keys(writes))("%s has words, and not its name", (write) => {
    expect(sentence(write)).not.toContain(write);
    expect(sentence(write)).toMatch(/^Ann [a-z]+[^{}]*\.$/);
    expect(sentence(write, true)).toMatch(/^Ann tried to [a-z]+[^{}]*\.$/);
  });
});
