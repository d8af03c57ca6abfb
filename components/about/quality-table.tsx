import type { CSSProperties } from "react";
import type { FiguresFile } from "#core/quality/figures-file";
import { measures } from "#core/quality/measures";
import { useWording } from "#language";

/** The figures of all articles and of each set, a row a figure. Wide ones scroll within their frame. */
export function QualityTable({ figures }: { figures: FiguresFile }) {
  const { t } = useWording();
  const columns = [["all", figures.all] as const, ...Object.entries(figures.sets)];
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
              <td key={name}>{counts.articles}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t("Events told")}</th>
            {columns.map(([name, { counts }]) => (
              <td key={name}>{counts.gold}</td>
            ))}
          </tr>
          {measures.map(({ key, name, meaning }) => (
            <tr key={key}>
              <th scope="row">
                {t(name)} <span className="figures-meaning">{t(meaning)}</span>
              </th>
              {columns.map(([set, { shares }]) => (
                <td key={set} style={{ "--share": shares[key] ?? 0 } as CSSProperties} className="figures-share">
                  {shares[key] === null ? "–" : (shares[key] * 100).toFixed(1)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
