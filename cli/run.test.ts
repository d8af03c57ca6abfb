import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { roles, roleWords } from "#core/desk/role";
import { parts as benchParts } from "./bench/options";
import { parts as faultParts } from "./faults/options";
import { works } from "./faults/works";
import { usages } from "./usages.js";

const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, "..", "package.json"), "utf8"));
const commands = Object.values<string>(scripts).flatMap(
  (script) => /^exec node cli\/run\.js (\S+)$/.exec(script)?.[1] ?? [],
);

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

  it("tells of each command what it is asked for with, before anything is set up", () => {
    for (const command of commands) {
      const { status, stdout, stderr } = run(command, "--help");
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(stdout).toMatch(/^Usage: npm (run -s |run )?[a-z:-]+/);
    }
  });

  it("leaves out no part, work or role of what may be asked for", () => {
    for (const part of benchParts) expect(usages.bench).toContain(part);
    for (const word of [...faultParts, ...works]) expect(usages.faults).toContain(word);
    for (const role of roles) expect(usages.editor).toContain(`${role.padEnd(9)} ${roleWords[role]}`);
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
