import { describe, expect, it } from "vitest";
import { countPlaywright, countVitest, judgeRun } from "./report";

describe("countVitest", () => {
  it("counts tests", () => {
    const report = { numPassedTests: 3, numFailedTests: 1, testResults: [file("passed", 3), file("failed", 1)] };
    expect(countVitest(report)).toEqual({ passed: 3, failed: 1 });
  });

  it("counts a file that could not be read as a failure", () => {
    const report = { numPassedTests: 3, numFailedTests: 0, testResults: [file("passed", 3), file("failed", 0)] };
    expect(countVitest(report)).toEqual({ passed: 3, failed: 1 });
  });
});

describe("countPlaywright", () => {
  it("counts flaky tests and errors outside of tests as failures", () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 1 }, errors: [{ message: "no server" }] };
    expect(countPlaywright(report)).toEqual({ passed: 5, failed: 3 });
  });
});

describe("judgeRun", () => {
  it("takes the count of a run that ended as its report says", () => {
    expect(judgeRun(0, { passed: 4, failed: 0 })).toEqual({ passed: 4, failed: 0 });
    expect(judgeRun(1, { passed: 4, failed: 2 })).toEqual({ passed: 4, failed: 2 });
  });

  it("finds a failure in a run without report, without tests, or with an end that nothing explains", () => {
    expect(judgeRun(null, null)).toEqual({ passed: 0, failed: 1 });
    expect(judgeRun(0, { passed: 0, failed: 0 })).toEqual({ passed: 0, failed: 1 });
    expect(judgeRun(1, { passed: 4, failed: 0 })).toEqual({ passed: 4, failed: 1 });
  });
});

function file(status: string, tests: number) {
  return { status, assertionResults: Array.from({ length: tests }, () => ({})) };
}
