import { describe, expect, it } from "vitest";
import { Refused } from "#data/errors";
import { toRefusal } from "./refusals";

describe("toRefusal", () => {
  it.each([
    ["EACCES", "cannot be written to"],
    ["EROFS", "read-only disk"],
    ["ENOENT", "cannot be made"],
    ["ENOSPC", "is full"],
    ["ENOTDIR", "is a file"],
  ])("says in words what %s means, and names the folder", (code, words) => {
    const refusal = toRefusal(Object.assign(new Error(code), { code }), "/srv/data");
    expect(refusal).toBeInstanceOf(Refused);
    expect((refusal as Refused).message).toContain("/srv/data");
    expect((refusal as Refused).message).toContain(words);
  });

  it("recognizes a full disk in the number that the engine throws", () => {
    const error = new Error("The embedded PostgreSQL did not start.", { cause: { name: "ErrnoError", errno: 51 } });
    expect((toRefusal(error, "/srv/data") as Refused).message).toContain("is full");
  });

  it("leaves a bug of our own as it is", () => {
    const bug = new TypeError("x is not a function");
    expect(toRefusal(bug, "/srv/data")).toBe(bug);
  });
});
