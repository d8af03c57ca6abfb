import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { fingerprint, isStamped, stamp } from "./stamp.js";

describe("fingerprint", () => {
  it("differs when text moves from one part to the next", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), fc.array(fc.string(), { minLength: 1 }), (one, other) => {
        expect(fingerprint(one) === fingerprint(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
    expect(fingerprint(["ab", "c"])).not.toBe(fingerprint(["a", "bc"]));
  });
});

describe("a stamp", () => {
  const folder = mkdtempSync(join(tmpdir(), "panmunjom-stamp-"));
  const file = join(folder, "stamp");

  afterAll(() => rmSync(folder, { recursive: true }));

  it("speaks for the state that it was given, and for no other", () => {
    expect(isStamped(file, "a")).toBe(false);
    stamp(file, "a");
    expect(isStamped(file, "a")).toBe(true);
    expect(isStamped(file, "b")).toBe(false);
  });
});
