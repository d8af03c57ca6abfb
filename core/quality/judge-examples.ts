import type { CompiledLexicon } from "#core/extract/compile-lexicon";
import { readJudgeable } from "#core/extract/extract";
import type { TreeModel } from "#core/extract/judge/trees";
import type { Example } from "./boosted-trees";
import { weightOf } from "./compare-event";
import type { GoldArticle } from "./gold";
import type { DevelopmentArticle } from "./measure";
import { overlap } from "./passages";
import type { Prediction } from "./prediction";
import { type ArticleScore, locate, scoreArticle } from "./score-article";

/** What the judge is fitted to: of English articles what the rules report and what they drop. */
export function toExamples(articles: readonly DevelopmentArticle[], lexicon: CompiledLexicon): Example[] {
  return articles
    .filter(({ text }) => !/^ko\b/i.test(text.language))
    .flatMap((article) => examplesOf(article, lexicon));
}

function examplesOf({ text, gold }: DevelopmentArticle, lexicon: CompiledLexicon): Example[] {
  const judgeable = readJudgeable(text, lexicon);
  const told = judgeable.map(({ event, ...rest }) => ({ prediction: { ...event, confidence: 0 }, ...rest }));
  const reported = told.filter(({ isReported }) => isReported).map(({ prediction }) => prediction);
  const score = scoreArticle(gold, reported, text.body);
  return told.flatMap(({ prediction, isReported, features }) => {
    const isRight = isReported
      ? isFound(score, prediction)
      : wouldBeFound({ gold, body: text.body }, score, prediction);
    return isRight === null ? [] : [{ features, isRight }];
  });
}

/** Null where the gold leaves it open. */
function isFound({ ignored, spurious }: ArticleScore, prediction: Prediction): boolean | null {
  if (ignored.some((pair) => pair.prediction === prediction)) return null;
  return !spurious.includes(prediction);
}

interface Annotated {
  gold: GoldArticle;
  body: string;
}

/**
 * Whether something that was dropped is an event that was missed: it could be paired with it and quotes its passage. Null where
 * it could only be paired, by chance, or with what is optional and was not found.
 */
function wouldBeFound({ gold, body }: Annotated, score: ArticleScore, told: Prediction): boolean | null {
  const paired = new Set([...score.matched, ...score.ignored].map((pair) => pair.gold.key));
  const open = gold.events.filter(({ key }) => !paired.has(key)).map((event) => locate(event, body));
  const fitting = open.filter((event) => weightOf(told, event) > 0);
  if (fitting.some(({ optional, passages }) => !optional && overlap(told.evidence, passages))) return true;
  return fitting.length > 0 ? null : false;
}

/** As it is stored: a line for each tree. */
export function formatJudge({ bias, features, trees }: TreeModel): string {
  const names = features.map((name) => `    ${JSON.stringify(name)}`).join(",\n");
  const lines = trees.map((tree) => `    [${tree.join(", ")}]`).join(",\n");
  return `{\n  "bias": ${bias},\n  "features": [\n${names}\n  ],\n  "trees": [\n${lines}\n  ]\n}\n`;
}
