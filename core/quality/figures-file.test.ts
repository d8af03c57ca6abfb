import { describe, expect, it } from "vitest";
import { committedFigures, FiguresFile, findFalls, formatShare, toFiguresFile } from "./figures-file";
import type { Figures } from "./measure";
import { measures } from "./measures";

const { date, crossValidated, ...figures } = committedFigures;
const change = (edit: (figures: Figures) => void): Figures => {
  const changed = structuredClone(figures);
  edit(changed);
  return changed;
};
const ofDev = (changed: Figures) => {
  const { dev } = changed.sets;
  if (!dev) throw new Error("There is no set dev.");
  return dev;
};

describe("the committed figures", () => {
  it("are of every set and of all together", () => {
    const sum = Object.values(figures.sets).reduce((total, { counts }) => total + counts.articles, 0);
    expect(figures.all.counts.articles).toBe(sum);
  });

  it("have words for every share", () => {
    expect(measures.map(({ key }) => key).sort()).toEqual(Object.keys(figures.all.shares).sort());
  });
});

describe("what the project asks of the extraction", () => {
  it.each([
    ["f1", 0.92],
    ["date", 0.95],
    ["status", 0.95],
    ["type", 0.92],
    ["place", 0.92],
    ["participants", 0.92],
    ["evidence", 0.97],
    ["avoided", 1],
  ] as const)("is kept on the development set: %s at least %d", (measure, least) => {
    expect(ofDev(figures).shares[measure]).toBeGreaterThanOrEqual(least);
  });

  it("is kept by the confidence, also where the weights have not seen the article: at 0.9, 95 of 100 are right", () => {
    for (const ninety of [figures.reliability.ninety, crossValidated.ninety]) {
      expect(ninety?.count).toBeGreaterThan(25);
      expect(ninety?.right).toBeGreaterThanOrEqual(0.95);
    }
  });
});

describe("the file", () => {
  it("keeps its day where nothing changed", () => {
    expect(toFiguresFile({ figures, crossValidated }, "2030-01-01", committedFigures)).toBe(committedFigures);
  });

  it("gets the new day with new figures, and four decimals", () => {
    const changed = change((one) => {
      one.all.shares.f1 = 1 / 3;
    });
    const file = toFiguresFile({ figures: changed, crossValidated }, "2030-01-01", committedFigures);
    expect(file).toMatchObject({ date: "2030-01-01", all: { shares: { f1: 0.3333 } } });
    expect(FiguresFile.parse(JSON.parse(JSON.stringify(file)))).toEqual(file);
  });

  it("is refused with a share beyond 1", () => {
    expect(FiguresFile.safeParse({ ...committedFigures, date: "today" }).success).toBe(false);
  });
});

describe("what fell", () => {
  const lower = (by: number) =>
    change((one) => {
      ofDev(one).shares.recall = (figures.sets.dev?.shares.recall ?? 0) - by;
    });

  it.each<[string, Figures, string[]]>([
    ["nothing", figures, []],
    ["a point", lower(0.01), []],
    ["more than a point", lower(0.011), [expect.stringMatching(/^set dev, recall: fell from [\d.]+ % to [\d.]+ %\.$/)]],
    ["nothing that rose", lower(-0.05), []],
    [
      "a share that is no more",
      change((one) => {
        one.all.shares.date = null;
      }),
      [expect.stringMatching(/^all sets, date: fell from .* to –\.$/)],
    ],
    [
      "what a confidence of 0.9 promises",
      change((one) => {
        if (one.reliability.ninety) one.reliability.ninety.right = 0.5;
      }),
      figures.reliability.ninety ? [expect.stringMatching(/^confidence of 0\.9 or more: .* to 50\.0 %\.$/)] : [],
    ],
    [
      "a set that has no figures",
      change((one) => {
        one.sets.new = ofDev(one);
      }),
      ["set new: has no figures yet."],
    ],
    [
      "a set that has no articles",
      change((one) => {
        delete one.sets.dev;
      }),
      ["set dev: has figures, but no articles any more."],
    ],
    [
      "figures of other articles",
      change((one) => {
        ofDev(one).counts.articles += 1;
      }),
      [expect.stringMatching(/^set dev: now \d+ articles with \d+ events, but the figures are of \d+ articles/)],
    ],
  ])("names %s", (_, now, expected) => expect(findFalls(now, committedFigures)).toEqual(expected));
});

describe("a share", () => {
  it.each([
    [0.9545, "95.5 %"],
    [1, "100.0 %"],
    [null, "–"],
  ])("%s is %s", (share, words) => expect(formatShare(share)).toBe(words));

  it("was measured on a day", () => expect(date).toMatch(/^\d{4}-\d\d-\d\d$/));
});
