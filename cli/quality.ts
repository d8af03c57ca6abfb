import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { confidenceModel } from "#core/extract/confidence/confidence";
import { fitTrees } from "#core/quality/boosted-trees";
import { calibrate } from "#core/quality/calibrate";
import { countScore, toShares } from "#core/quality/figures";
import { committedFigures, toFiguresFile } from "#core/quality/figures-file";
import { formatJudge, toExamples } from "#core/quality/judge-examples";
import {
  crossValidatedReliability,
  type DevelopmentArticle,
  type Measurement,
  measure,
  toFigures,
  toSamples,
} from "#core/quality/measure";
import { formatErrors } from "./measure/article-errors";
import { readDevelopmentSet } from "./measure/development-articles";
import { formatAllErrors, formatReport, type Report } from "./measure/quality-report";
import { readSeedLexicon } from "./seed-lexicon";
import { usages } from "./usages.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const judgePath = "core/extract/judge/judge-model.json";
const modelPath = "core/extract/confidence/confidence-model.json";
const figuresPath = "core/quality/figures.json";

process.exitCode = main(process.argv.slice(2));

interface Options {
  set: string | undefined;
  verbose: boolean;
  json: boolean;
  calibrate: boolean;
  write: boolean;
}

/** Measures how well events are extracted from the development articles; docs/quality.md tells how to read the figures. */
function main(args: string[]): number {
  const options = readOptions(args);
  if (typeof options === "string") return fail(`${options}\n${usages.quality}`);
  const { articles, problems } = readDevelopmentSet(root);
  if (problems.length > 0) return fail(problems.join("\n"));
  const chosen = options.set ? articles.filter(({ set }) => set === options.set) : articles;
  if (chosen.length === 0) return fail(`There is no set “${options.set}”. Known are: ${setsOf(articles)}.`);
  const measurements = measureArticles(chosen, options);
  const crossValidated = options.set ? null : crossValidatedReliability(measurements);
  const report = { figures: toFigures(measurements), crossValidated };
  console.log(options.json ? toJson(measurements, report) : formatReport(report));
  if (options.verbose && !options.json) console.log(`\n${formatAllErrors(measurements)}`);
  if (options.write) writeFigures(report);
  return 0;
}

function readOptions(args: string[]): Options | string {
  const flag = { type: "boolean", default: false } as const;
  try {
    const { values } = parseArgs({
      args,
      options: { set: { type: "string" }, verbose: flag, json: flag, calibrate: flag, write: flag },
    });
    const { set, verbose, json, calibrate, write } = values;
    if (set && (calibrate || write)) return "Figures and weights are of all sets: leave out --set.";
    return { set, verbose, json, calibrate, write };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** With `--calibrate`, by a judge and a confidence that are fitted first and stored. */
function measureArticles(articles: readonly DevelopmentArticle[], options: Options): Measurement[] {
  const lexicon = readSeedLexicon();
  if (!options.calibrate) return measure(articles, lexicon);
  const judge = fitTrees(toExamples(articles, lexicon));
  writeText(judgePath, formatJudge(judge));
  const model = calibrate(toSamples(measure(articles, lexicon, confidenceModel, judge)));
  store(modelPath, model);
  return measure(articles, lexicon, model, judge);
}

function writeFigures({ figures, crossValidated }: Report): void {
  if (!crossValidated) return;
  const today = new Date().toISOString().slice(0, 10);
  store(figuresPath, toFiguresFile({ figures, crossValidated }, today, committedFigures));
}

function store(path: string, value: unknown): void {
  writeText(path, `${JSON.stringify(value, null, 2)}\n`);
}

function writeText(path: string, text: string): void {
  writeFileSync(`${root}${path}`, text);
  console.error(`Wrote ${path}.`);
}

function toJson(measurements: readonly Measurement[], { figures, crossValidated }: Report): string {
  const articles = measurements.map(({ id, set, score }) => {
    const counts = countScore(score);
    return { id, set, counts, shares: toShares(counts), errors: formatErrors(score) };
  });
  return JSON.stringify({ ...figures, crossValidated, articles }, null, 2);
}

function setsOf(articles: readonly DevelopmentArticle[]): string {
  return [...new Set(articles.map(({ set }) => set))].join(", ");
}

function fail(message: string): number {
  console.error(message);
  return 1;
}
