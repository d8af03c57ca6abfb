import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

describe("cli/run.js", () => {
  it("names the commands when it does not know one", () => {
    const { status, stderr, stdout } = run("fly");
    expect(status).toBe(1);
    expect(stderr).toMatch(/^There is no command “fly”\. Known are: start, dev, test, /);
    expect(stdout).toBe("");
  });

  it("names the commands when it is given none", () => {
    expect(run().stderr).toMatch(/^Which command\? Known are: start/);
  });

  it("runs no file of cli/ that is no command", () => {
    expect(run("import-directions.test").status).toBe(1);
    expect(run("../data/env").status).toBe(1);
  });

  it("hands the arguments to the command and its exit code back", () => {
    const { status, stderr } = run("test", "flying");
    expect(status).toBe(2);
    expect(stderr).toContain("There is no part “flying”");
  });
});

function run(...args: string[]) {
  return spawnSync(process.execPath, [join(import.meta.dirname, "run.js"), ...args], { encoding: "utf8" });
}
