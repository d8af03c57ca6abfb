import { describe, expect, it } from "vitest";
import { findRemedy } from "./set-up-error.js";

describe("findRemedy", () => {
  it.each([
    ["npm error code ENOSPC\nnpm error nospc ENOSPC: no space left on device, write", "disk is full"],
    ["npm error code EACCES\nnpm error syscall mkdir", "cannot be written to"],
    ["EROFS: read-only file system, open '/srv/x/.setup.lock'", "cannot be written to"],
    ["npm error code EAI_AGAIN\nnpm error request to https://example.org failed", "cannot be reached"],
    ["npm error code ECONNREFUSED", "cannot be reached"],
    ["npm error code EUSAGE\nnpm error `npm ci` can only install packages when in sync", "does not fit"],
  ])("knows what to do about %j", (said, remedy) => {
    expect(findRemedy(said)).toContain(remedy);
  });

  it("knows nothing about what it has not met", () => {
    expect(findRemedy("npm error something odd")).toBeNull();
  });
});
