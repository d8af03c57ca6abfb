import type { CompiledLexicon } from "#core/extract/compile-lexicon";
import { readAsked } from "#core/extract/extract";
import type { ExtractedParticipant } from "#core/extract/extracted-event";
import type { TreeModel } from "#core/extract/judge/trees";
import { isDelegationOf, isNameOf } from "./accepted-name";
import type { Example } from "./boosted-trees";
import { canBeOneOfOthers, type LocatedGold } from "./compare-event";
import type { GoldParticipant } from "./gold";
import type { DevelopmentArticle } from "./measure";
import { overlap } from "./passages";
import type { Prediction } from "./prediction";
import { type ArticleScore, locate, scoreArticle } from "./score-article";

/** So many trees tell who takes part: it is more than whether something is an event. */
export const partyRounds = 300;

/** What the choice of who takes part is fitted to: of the events of English articles whom it is asked of. */
export function toPartyExamples(
  articles: readonly DevelopmentArticle[],
  lexicon: CompiledLexicon,
  judge: TreeModel,
): Example[] {
  return articles
    .filter(({ text }) => !/^ko\b/i.test(text.language))
    .flatMap((article) => examplesOf(article, lexicon, judge));
}

function examplesOf({ text, gold }: DevelopmentArticle, lexicon: CompiledLexicon, judge: TreeModel): Example[] {
  const told = readAsked(text, lexicon, judge);
  const predictions = told.map(({ event }) => ({ ...event, confidence: 0 }));
  const score = scoreArticle(gold, predictions, text.body);
  const open = openOf(
    score,
    gold.events.map((event) => locate(event, text.body)),
  );
  return told.flatMap(({ asked }, at) => {
    const meant = participantsOf(score, open, predictions[at] as Prediction);
    return asked.flatMap(({ participant, features }) => {
      const isRight = meant && takesPart(participant, meant);
      return isRight === null ? [] : [{ features, isRight }];
    });
  });
}

/** What of the gold was paired with nothing. */
function openOf({ matched, ignored }: ArticleScore, events: readonly LocatedGold[]): LocatedGold[] {
  const paired = new Set([...matched, ...ignored].map(({ gold }) => gold.key));
  return events.filter(({ key }) => !paired.has(key));
}

/** Who takes part in the event that is meant, if the gold has one: also where other people were taken for them. */
function participantsOf(
  { matched, ignored }: ArticleScore,
  open: readonly LocatedGold[],
  told: Prediction,
): readonly GoldParticipant[] | null {
  const pair = [...matched, ...ignored].find(({ prediction }) => prediction === told);
  const meant =
    pair?.gold ?? open.find((event) => canBeOneOfOthers(told, event) && overlap(told.evidence, event.passages));
  return meant?.participants ?? null;
}

/** Null where the gold leaves it open: who may be left out, and the government of whoever takes part. */
function takesPart({ name, country }: ExtractedParticipant, gold: readonly GoldParticipant[]): boolean | null {
  const own = gold.find((one) => isNameOf(name, one));
  if (own) return own.optional ? null : true;
  return isDelegationOf(name, country) && gold.some((one) => one.country === country) ? null : false;
}
