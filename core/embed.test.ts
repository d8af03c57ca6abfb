import { describe, expect, test } from "vitest";
import { parseInstant, toFrame, toInstantText } from "#core/embed";

const now = new Date("2026-11-25T16:30:00Z");

describe("the instant of a frozen view", () => {
  test.each([
    ["2026-11-25T16:00:00Z", "2026-11-25T16:00:00.000Z"],
    ["2026-11-25T16:00Z", "2026-11-25T16:00:00.000Z"],
    ["2026-11-24", "2026-11-24T23:59:59.999Z"],
    ["2026-11-25", "2026-11-25T16:30:00.000Z"],
  ])("%s is %s", (text, instant) => {
    expect(parseInstant(text, now)).toEqual(new Date(instant));
  });

  test.each(["", "yesterday", "2026-02-30", "2026-11-25 16:00", "2026-11-25T25:00:00Z", "2027-01-01", "-1"])(
    "%s is refused with a remedy",
    (text) => {
      expect(parseInstant(text, now)).toEqual({ problem: expect.stringMatching(/Write|future/) });
    },
  );

  test("is written to the second, and not before what it holds", () => {
    expect(toInstantText(new Date("2026-11-25T16:00:00.001Z"))).toBe("2026-11-25T16:00:01Z");
    expect(toInstantText(new Date("2026-11-25T16:00:00Z"))).toBe("2026-11-25T16:00:00Z");
  });
});

test("nothing of a title or an address breaks out of the frame", () => {
  const frame = toFrame('https://example.org/embed?q="><script>', '"><script>alert(1)</script>');
  expect(frame).not.toContain("<script");
  expect(frame.match(/</g)).toHaveLength(2);
});
