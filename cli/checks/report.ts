import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { z } from "zod";
import type { Outcome } from "./step";

const VitestReport = z.object({
  numPassedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()).nullish() }),
      ),
    }),
  ),
});

const PlaywrightSpec = z.object({
  title: z.string(),
  file: z.string(),
  line: z.number(),
  tests: z.array(
    z.object({
      status: z.string(),
      results: z.array(z.object({ error: z.object({ message: z.string().optional() }).optional() })),
    }),
  ),
});

const PlaywrightSuite = z.object({
  specs: z.array(PlaywrightSpec),
  get suites() {
    return z.array(PlaywrightSuite).optional();
  },
});

const PlaywrightReport = z.object({
  stats: z.object({ expected: z.number() }),
  errors: z.array(z.object({ message: z.string().optional() })),
  suites: z.array(PlaywrightSuite),
});

/** What Vitest's JSON report says. A file that could not even be read, and so ran no test, is one failure. */
export function readVitest(report: unknown, root: string): Outcome {
  const { numPassedTests, testResults } = VitestReport.parse(report);
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name);
    const failed = assertionResults.filter((test) => test.status === "failed");
    if (status === "failed" && assertionResults.length === 0) return [tell(file, message)];
    return failed.map((test) => tell(`${file} › ${test.fullName}`, test.failureMessages?.[0]));
  });
  return { passed: numPassedTests, failures };
}

/** What Playwright's JSON report says. Errors outside of tests count; a test that passed on a second try has failed. */
export function readPlaywright(report: unknown): Outcome {
  const { stats, errors, suites } = PlaywrightReport.parse(report);
  const failures = specsOf(suites).flatMap(({ title, file, line, tests }) =>
    tests
      .filter((test) => test.status === "unexpected" || test.status === "flaky")
      .map((test) =>
        tell(`e2e/${file}:${line} › ${title}`, test.results.find((result) => result.error)?.error?.message),
      ),
  );
  return {
    passed: stats.expected,
    failures: [...failures, ...errors.map((error) => tell("outside of tests", error.message))],
  };
}

function specsOf(suites: z.infer<typeof PlaywrightSuite>[]): z.infer<typeof PlaywrightSpec>[] {
  return suites.flatMap(({ specs, suites: inner }) => [...specs, ...specsOf(inner ?? [])]);
}

/**
 * The outcome of a runner's report together with how the runner ended. No report (a crash), no test at all, and a bad
 * end that the report does not explain each count as one failure: a run that checked nothing is not green.
 */
export function judgeRun(exitCode: number | null, outcome: Outcome | null): Outcome {
  if (!outcome) return { passed: 0, failures: ["left no report"] };
  if (outcome.passed + outcome.failures.length === 0) return { passed: 0, failures: ["ran no test"] };
  if (exitCode === 0 || outcome.failures.length > 0) return outcome;
  return {
    ...outcome,
    failures: [`ended with ${exitCode ?? "a signal"}, though no test failed: see its output above`],
  };
}

/** One line: what failed, and the first line of why. */
function tell(what: string, why = ""): string {
  const reason = firstLine(why);
  return reason ? `${what}: ${reason}` : what;
}

/** The first line of what an error says, without the colors of a terminal. */
export function firstLine(message: string): string {
  return stripVTControlCharacters(message).trim().split("\n", 1).join();
}
