import { Picture } from "#components/picture/picture";
import { PngButton } from "#components/picture/png-button";
import type { Chart } from "#core/charts/chart";
import { useWording } from "#language";
import { ChartTable } from "./chart-table";

/** A wide picture is scaled to its place and stays readable; a phone of 360 px has the other room. */
const widths = { wide: 960, narrow: 326 };

/**
 * One chart: what it says in words, the picture in two widths of which a style shows one, its numbers, and its files at
 * `fileHref` with an ending.
 */
export function ChartFigure({ chart, fileHref }: { chart: Chart; fileHref: (ending: string) => string }) {
  const { t } = useWording();
  const { name, title, description, draw, table } = chart;
  return (
    <section aria-labelledby={name} className="chart">
      <h2 id={name}>{title}</h2>
      <p id={`${name}-words`} className="chart-words">
        {description}
      </p>
      {draw && (
        <figure>
          {(["wide", "narrow"] as const).map((form) => (
            <Picture
              key={form}
              picture={draw({ id: `${name}-${form}`, width: widths[form] })}
              label={title}
              describedBy={`${name}-words`}
              className={`picture-${form}`}
            />
          ))}
        </figure>
      )}
      {draw && (
        <div className="chart-foot">
          <details>
            <summary>{t("The numbers as a table")}</summary>
            <ChartTable id={`${name}-table`} title={title} table={table} />
          </details>
          <p className="chart-files no-print">
            <span className="label">{t("Download")}</span>
            <a href={fileHref("svg")} download="">
              {t("SVG")}
            </a>
            <PngButton svgHref={fileHref("svg")} name={`panmunjom-${name}`} />
            <a href={fileHref("csv")} download="">
              {t("CSV")}
            </a>
          </p>
        </div>
      )}
    </section>
  );
}
