import { setTimeout as sleep } from "node:timers/promises";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { Progress } from "./progress.js";

describe("Progress", () => {
  it.each([true, false])("leaves no trace of a short step (terminal: %s)", async (isTTY) => {
    const output = record(isTTY);
    await new Progress(output).run("Counting", async () => {});
    expect(output.text).toBe("");
  });

  it("announces a longer step in a log before it ends", async () => {
    const output = record(false);
    await new Progress(output).run("Counting", () => sleep(900));
    expect(output.text).toMatch(/^Counting …\n✓ Counting \(\d\.\d s\)\n$/);
  });

  it("draws a bar with share, time and note on a terminal, and erases it in the end", async () => {
    const output = record(true);
    await new Progress(output).run("Counting", async (report) => {
      report(0.5, "sheep");
      await sleep(700);
    });
    expect(output.text).toContain(`Counting ${"█".repeat(12)}${"░".repeat(12)} 50 %, 0.`);
    expect(output.text).toContain("sheep");
    expect(output.text).toContain("\u001b[1F\u001b[0J✓ Counting");
  });

  it("never draws a line that a terminal would wrap", async () => {
    const output = record(true, 30);
    await new Progress(output).run("A title that is quite long", () => sleep(700));
    const drawn = output.text.split("\n").filter((line) => line.includes("A title") && !line.includes("✓"));
    expect(drawn.length).toBeGreaterThan(0);
    for (const line of drawn) expect(stripVTControlCharacters(line).length).toBeLessThan(30);
  });

  it("draws steps that run at the same time below each other", async () => {
    const output = record(true);
    const progress = new Progress(output);
    await Promise.all([progress.run("One", () => sleep(700)), progress.run("Two", () => sleep(700))]);
    expect(output.text).toContain("\u001b[2F");
  });

  it("marks a failed step and hands on what it threw", async () => {
    const output = record(false);
    const failing = new Progress(output).run("Counting", () => Promise.reject(new Error("lost count")));
    await expect(failing).rejects.toThrow("lost count");
    expect(output.text).toMatch(/^✗ Counting/);
  });
});

function record(isTTY: boolean, columns = 80) {
  return {
    isTTY,
    columns,
    text: "",
    write(text: string) {
      this.text += text;
    },
  };
}
