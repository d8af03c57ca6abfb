import { describe, expect, it } from "vitest";
import { type Example, fitTrees } from "./boosted-trees";

/** So many examples of each kind: right where exactly one of two things is true, which no single question tells. */
function examplesOf(count: number): Example[] {
  return [[], ["a"], ["b"], ["a", "b"]].flatMap((features) =>
    Array.from({ length: count }, (_, at) => ({
      features: at === 0 ? [...features, "rare"] : features,
      isRight: (features.length === 1) !== at % 10 > 8,
    })),
  );
}

/** What all trees together add where some things are true. */
function oddsOf({ bias, features, trees }: ReturnType<typeof fitTrees>, own: readonly string[]): number {
  return trees.reduce((sum, tree) => {
    let at = 0;
    while (at < 7) at = 2 * at + 1 + Number(own.includes(features[tree[at] as number] ?? ""));
    return sum + (tree[at] as number);
  }, bias);
}

describe("boosted trees", () => {
  const model = fitTrees([...examplesOf(40), ...examplesOf(40).filter(({ features }) => features.includes("a"))]);

  it.each<[string[], boolean]>([
    [["a"], true],
    [["b"], true],
    [[], false],
    [["a", "b"], false],
  ])("tell what only two questions together tell: %j", (own, isRight) => {
    expect(oddsOf(model, own) > 0).toBe(isRight);
  });

  it("ask nothing that is true of too few", () => expect(model.features).toEqual(["a", "b"]));

  it("are whole, with features and rounded leaves", () => {
    for (const tree of model.trees) {
      expect(tree).toHaveLength(15);
      for (const leaf of tree.slice(7)) expect(leaf).toBe(Math.round(leaf * 1000) / 1000);
    }
  });

  it("are the same for the same examples, in whichever order their features stand", () => {
    const turned = examplesOf(30).map(({ features, isRight }) => ({ features: [...features].reverse(), isRight }));
    expect(fitTrees(turned)).toEqual(fitTrees(examplesOf(30)));
  });
});
