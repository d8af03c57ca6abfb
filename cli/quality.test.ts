import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { calibrate } from "#core/quality/calibrate";
import { committedFigures, findFalls } from "#core/quality/figures-file";
import { measure, toFigures, toSamples } from "#core/quality/measure";
import { readDevelopmentSet } from "./measure/development-articles";
import { readSeedLexicon } from "./seed-lexicon";

const root = join(import.meta.dirname, "..");
const { articles, problems } = readDevelopmentSet(root);

describe("the development data", () => {
  it("has gold that fits its articles", () => expect(problems).toEqual([]));

  it("holds articles without any event", () => {
    expect(articles.some(({ gold }) => gold.events.length === 0)).toBe(true);
  });
});

describe("the quality of the extraction", () => {
  const measurements = measure(articles, readSeedLexicon());

  it("is not more than a point below the figures in core/quality/figures.json", () => {
    const remedy =
      "The extraction got worse, or is measured on other articles. See the errors with `npm run quality -- --verbose`; " +
      "if the change is meant, run `npm run quality -- --calibrate --write` and commit what it writes.";
    expect(findFalls(toFigures(measurements), committedFigures), remedy).toEqual([]);
  });

  it("is what the confidence can be fitted to", () => {
    const samples = toSamples(measurements);
    expect(samples.length).toBeGreaterThan(100);
    expect(calibrate(samples)).toEqual(calibrate(samples));
  });
});

function run(...args: string[]) {
  const command = ["--import", "tsx", join(root, "cli/quality.ts"), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: "utf8" });
  return { code: status, out: stdout, problems: stderr };
}

describe("npm run quality", { timeout: 300_000 }, () => {
  it("prints the figures of a set, the reliability of the confidence and the errors by article", () => {
    const { code, out } = run("--set", "dev", "--verbose");
    expect(code).toBe(0);
    expect(out).toMatch(/^set +articles +events +found +extra +prec +recall +F1 /);
    expect(out).toMatch(/^dev +\d+ +\d+/m);
    expect(out).toMatch(/^confidence +events +mean +right$/m);
    expect(out).toMatch(/^dev-\d\d\n {2}(wrong|missed|extra) /m);
  });

  it("prints all of it as JSON", () => {
    const { out } = run("--json");
    const report = JSON.parse(out);
    expect(Object.keys(report)).toEqual(["sets", "all", "reliability", "crossValidated", "articles"]);
    expect(report.articles).toHaveLength(articles.length);
    expect(report.all.shares.composite).toBeCloseTo(
      toFigures(measure(articles, readSeedLexicon())).all.shares.composite ?? 0,
    );
  });

  it.each<[string[], RegExp]>([
    [["--set", "nowhere"], /^There is no set “nowhere”\. Known are: .*\bdev, .*\bseed/],
    [["--set", "dev", "--write"], /^Figures and weights are of all sets: leave out --set\.\nUsage: /],
    [["--quick"], /Usage: npm run quality/],
  ])("refuses %j and says why", (args, message) => {
    expect(run(...args)).toMatchObject({ code: 1, out: "", problems: expect.stringMatching(message) });
  });
});
