import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Quality } from "#components/about/quality";
import { committedFigures, type FiguresFile, formatShare } from "#core/quality/figures-file";
import { type FirstReadings, firstReadings } from "#core/quality/first-readings";
import { measures } from "#core/quality/measures";

const render = (change: Partial<FiguresFile> = {}, readings: FirstReadings = firstReadings) =>
  renderToStaticMarkup(<Quality figures={{ ...committedFigures, ...change }} readings={readings} />);
const rowsOf = (html: string) => [...html.matchAll(/<th scope="row">/g)].length;

describe("Quality", () => {
  test("has a row for the articles, the events, every figure, what a set scored when new and every tenth of confidence", () => {
    expect(rowsOf(render())).toBe(2 + measures.length + 2 + committedFigures.crossValidated.bins.length);
  });

  test("has a column for all articles and for each set", () => {
    const columns = ["all", ...Object.keys(committedFigures.sets)];
    for (const name of columns) expect(render()).toContain(`<th scope="col">${name}</th>`);
  });

  test("says how many of the surest proposals were right where nobody had seen the article", () => {
    const ninety = { from: 0.9, to: 1, count: 40, meanConfidence: 0.93, right: 0.95 };
    expect(render({ crossValidated: { bins: [ninety], ninety } })).toContain(
      `Of the 40 with 0.9 or more, ${formatShare(0.95)}`,
    );
    expect(render({ crossValidated: { bins: [], ninety: null } })).toContain("Nothing is yet good enough for 0.9");
  });

  test("shows a dash, not a nought, where there was nothing to judge", () => {
    const { counts, shares } = committedFigures.all;
    const html = render({ sets: { none: { counts, shares: { ...shares, date: null } } } });
    expect(html).toContain(">–</td>");
  });

  test("says what to expect of an article that nobody has seen", () => {
    const reading = (kind: "ordinary" | "real", f1: number) => ({ set: "none", f1, composite: 0.5, kind });
    const both = [reading("ordinary", 0.812), reading("real", 0.734)];
    expect(render({}, both)).toContain("had an F1 of 81.2 on the mean, and the 1 written after");
    expect(render({}, both)).toContain("73.4: expect something between");
    expect(render({}, both.slice(1))).not.toContain("When they were new");
  });

  test("says that the articles are synthetic and the figures those of development", () => {
    expect(render()).toMatch(/figures of development.*synthetic/s);
  });
});
