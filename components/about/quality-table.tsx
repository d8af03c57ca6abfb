import type { CSSProperties } from "react";
import { type FiguresFile, toPercent } from "#core/quality/figures-file";
import { type FirstReadings, meanOfKind } from "#core/quality/first-readings";
import { measures } from "#core/quality/measures";
import { useWording } from "#language";

interface Props {
  figures: FiguresFile;
  readings: FirstReadings;
}

/** The figures of all articles and of each set, a row a figure. Wide ones scroll within their frame. */
export function QualityTable({ figures, readings }: Props) {
  const { t, number } = useWording();
  const columns = [["all", figures.all] as const, ...Object.entries(figures.sets)];
  const newOnes = meanOfKind(readings, "ordinary");
  const bySet = new Map(readings.map((reading) => [reading.set, reading]));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable with the keyboard
    <section className="figures-frame figures-wide" aria-labelledby="quality-caption" tabIndex={0}>
      <table className="figures">
        <caption id="quality-caption">
          <span className="figures-caption">
            {t("Measured extraction quality, in percent, of all articles and by set")}
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t("Figure")}</th>
            {columns.map(([name]) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t("Articles")}</th>
            {columns.map(([name, { counts }]) => (
              <td key={name}>{number(counts.articles)}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t("Events told")}</th>
            {columns.map(([name, { counts }]) => (
              <td key={name}>{number(counts.gold)}</td>
            ))}
          </tr>
          {measures.map(({ key, name, meaning }) => (
            <tr key={key}>
              <th scope="row">
                {t(name)} <span className="figures-meaning">{t(meaning)}</span>
              </th>
              {columns.map(([set, { shares }]) => (
                <Share key={set} share={shares[key]} />
              ))}
            </tr>
          ))}
          {firstMeasures.map(({ key, name, meaning }) => (
            <tr key={name}>
              <th scope="row">
                {t(name)} <span className="figures-meaning">{t(meaning)}</span>
              </th>
              <Share share={newOnes?.[key] ?? null} />
              {Object.keys(figures.sets).map((set) => (
                <Share key={set} share={bySet.get(set)?.[key] ?? null} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What a set scored when it was new; in the column of all, the mean of ordinary news. */
const firstMeasures = [
  { key: "f1", name: "F1 when new", meaning: "before anybody had read the set; all: the mean of ordinary news" },
  { key: "composite", name: "Composite when new", meaning: "the same" },
] as const;

function Share({ share }: { share: number | null }) {
  return (
    <td style={{ "--share": share ?? 0 } as CSSProperties} className="figures-share">
      {share === null ? "–" : toPercent(share)}
    </td>
  );
}
