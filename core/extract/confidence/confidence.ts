import { type Feature, nothingInDoubt } from "./confidence-features";
import fitted from "./confidence-model.json";

/**
 * How sure an event with certain features is: the log-odds of its being right in every field are the bias and the
 * weights of its features. Fitted by `npm run quality -- --calibrate` (docs/quality.md), never by hand.
 */
export interface ConfidenceModel {
  bias: number;
  weights: Partial<Record<Feature, number>>;
  /**
   * The chance from which on nineteen of twenty were right; below it a confidence stops at 0.89. Null where nothing was
   * that good.
   */
  ninetyFrom: number | null;
}

export const confidenceModel: ConfidenceModel = fitted;

/** For a chance that has not earned a confidence of 0.9. */
const belowNinety = 0.89;

/** The chance that every field of an event is right, 0–1 with two decimals, from the features that it has. */
export function confidenceOf(features: readonly Feature[], model: ConfidenceModel): number {
  const chance = chanceOf(features, model);
  const rounded = Math.round(chance * 100) / 100;
  return rounded < 0.9 || isEarned(features, chance, model) ? rounded : belowNinety;
}

/** Only what nothing speaks against is that sure, whatever else speaks for it. */
function isEarned(features: readonly Feature[], chance: number, { ninetyFrom }: ConfidenceModel): boolean {
  return ninetyFrom !== null && chance >= ninetyFrom && features.includes(nothingInDoubt);
}

/** The chance before it is made cautious and rounded. */
export function chanceOf(features: readonly Feature[], { bias, weights }: ConfidenceModel): number {
  const logOdds = features.reduce((sum, feature) => sum + (weights[feature] ?? 0), bias);
  return 1 / (1 + Math.exp(-logOdds));
}
