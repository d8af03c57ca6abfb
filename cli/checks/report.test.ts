import { describe, expect, it } from "vitest";
import { judgeRun, readPlaywright, readVitest } from "./report";

describe("readVitest", () => {
  it("counts tests and names those that failed, with the first line of why", () => {
    const passed = { fullName: "parse reads a day", status: "passed", failureMessages: [] };
    const failed = { fullName: "parse reads a month", status: "failed", failureMessages: ["Error: no month\n  at …"] };
    const report = {
      numPassedTests: 1,
      testResults: [{ name: "/site/core/parse.test.ts", status: "failed", assertionResults: [passed, failed] }],
    };
    expect(readVitest(report, "/site")).toEqual({
      passed: 1,
      failures: ["core/parse.test.ts › parse reads a month: Error: no month"],
    });
  });

  it("counts a file that could not be read as a failure", () => {
    const broken = { name: "/site/core/parse.test.ts", status: "failed", message: "no module", assertionResults: [] };
    expect(readVitest({ numPassedTests: 3, testResults: [broken] }, "/site")).toEqual({
      passed: 3,
      failures: ["core/parse.test.ts: no module"],
    });
  });
});

describe("readPlaywright", () => {
  it("counts flaky tests and errors outside of tests as failures, at any depth", () => {
    const suites = [
      {
        specs: [spec("finds", 3, "expected"), spec("cites", 9, "flaky", "\u001b[2mError\u001b[22m: late\n  at …")],
        suites: [],
      },
      { specs: [], suites: [{ specs: [spec("saves", 20, "unexpected")] }] },
    ];
    const report = { stats: { expected: 1 }, errors: [{ message: "no server" }], suites };
    expect(readPlaywright(report)).toEqual({
      passed: 1,
      failures: [
        "e2e/desk.spec.ts:9 › cites: Error: late",
        "e2e/desk.spec.ts:20 › saves",
        "outside of tests: no server",
      ],
    });
  });
});

describe("judgeRun", () => {
  it("takes the outcome of a run that ended as its report says", () => {
    expect(judgeRun(0, { passed: 4, failures: [] })).toEqual({ passed: 4, failures: [] });
    expect(judgeRun(1, { passed: 4, failures: ["a", "b"] })).toEqual({ passed: 4, failures: ["a", "b"] });
  });

  it("finds a failure in a run without report, without tests, or with an end that nothing explains", () => {
    expect(judgeRun(null, null)).toEqual({ passed: 0, failures: ["left no report"] });
    expect(judgeRun(0, { passed: 0, failures: [] })).toEqual({ passed: 0, failures: ["ran no test"] });
    expect(judgeRun(1, { passed: 4, failures: [] }).failures).toEqual([
      "ended with 1, though no test failed: see its output above",
    ]);
    expect(judgeRun(null, { passed: 4, failures: [] }).failures).toHaveLength(1);
  });
});

function spec(title: string, line: number, status: string, message?: string) {
  return { title, file: "desk.spec.ts", line, tests: [{ status, results: [message ? { error: { message } } : {}] }] };
}
