import { isDelegationOf, isNameOf } from "./accepted-name";
import type { GoldParticipant } from "./gold";
import type { Prediction } from "./prediction";

/** How the predicted participants of an event compare with those of the gold. */
export interface ParticipantCounts {
  /** required ones that are named */
  found: number;
  /** required ones that are not */
  missed: number;
  /** named ones that did not take part */
  wrong: number;
  /** named ones that did, the optional ones included */
  shared: number;
  required: number;
}

/**
 * Compares participants one to one. A government named beside, or in the place of, somebody of its own counts for nothing,
 * and so does a person who is named twice.
 */
export function compareParticipants(
  predicted: Prediction["participants"],
  gold: readonly GoldParticipant[],
): ParticipantCounts {
  const named = predicted.filter(({ name }) => name !== "");
  const owners = pairUp(named, gold);
  const required = gold.filter(({ optional }) => !optional).length;
  const found = owners.filter((owner) => owner && !owner.optional).length;
  const wrong = named.filter((person, at) => owners[at] === null && !isHarmless(person, gold)).length;
  return { found, missed: required - found, wrong, shared: owners.filter(Boolean).length, required };
}

function isHarmless({ name }: { name: string }, gold: readonly GoldParticipant[]): boolean {
  return gold.some((other) => isDelegationOf(name, other.country) || isNameOf(name, other));
}

/**
 * For each predicted participant the one of the gold that it stands for, or null: as many pairs as possible (augmenting
 * paths, after Kuhn), the required ones first, those of the same country preferred.
 */
function pairUp(predicted: Prediction["participants"], gold: readonly GoldParticipant[]): (GoldParticipant | null)[] {
  const owners: (GoldParticipant | null)[] = predicted.map(() => null);
  const choices = new Map(gold.map((one) => [one, choicesOf(one, predicted)]));
  const seat = (one: GoldParticipant, tried: Set<number>): boolean =>
    (choices.get(one) ?? []).some((at) => {
      if (tried.has(at)) return false;
      tried.add(at);
      const owner = owners[at];
      if (owner && !seat(owner, tried)) return false;
      owners[at] = one;
      return true;
    });
  for (const one of requiredFirst(gold)) seat(one, new Set());
  return owners;
}

function requiredFirst(gold: readonly GoldParticipant[]): GoldParticipant[] {
  return [...gold].sort((a, b) => Number(a.optional) - Number(b.optional));
}

function choicesOf(one: GoldParticipant, predicted: Prediction["participants"]): number[] {
  const fits = predicted.flatMap(({ name }, at) => (isNameOf(name, one) ? [at] : []));
  const isAbroad = (at: number) => Number(predicted[at]?.country !== one.country);
  return fits.sort((a, b) => isAbroad(a) - isAbroad(b));
}
