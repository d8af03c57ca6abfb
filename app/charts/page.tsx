import type { Metadata } from "next";
import { ChartFigure } from "#components/chart/chart-figure";
import { FilterHead } from "#components/filter/filter-head";
import { getWording } from "#components/language/server-wording";
import { DownloadMenu } from "#components/takeaway/download-menu";
import { filterHref, type QueryParameters, withoutView } from "#core/timeline/filter";
import { readFilterHead } from "../filter-head";
import { readAllCharts } from "./charts";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getWording();
  return {
    title: t("Charts"),
    description: t(
      "North Korea’s diplomacy in numbers: events by month, type, outcome and counterpart, silences, and who met whom.",
    ),
    alternates: { canonical: "/charts" },
  };
}

interface Props {
  searchParams: Promise<QueryParameters>;
}

/** `/charts?…`: the events of a filter, counted. */
export default async function ChartsPage({ searchParams }: Props) {
  const wording = await getWording();
  const { t } = wording;
  const head = await readFilterHead("/charts", await searchParams);
  const { total, day } = head;
  const filter = { ...withoutView(head.filter), lanes: head.filter.lanes };
  const charts = await readAllCharts(filter, day, wording);
  return (
    <>
      <h1 className="mt-6 mb-5 max-w-none text-title">{t("Charts")}</h1>
      <FilterHead {...head} />
      <nav aria-label={t("Charts")} className="chart-list">
        <ul>
          {charts.map(({ name, title }) => (
            <li key={name}>
              <a href={`#${name}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {charts.map((chart) => (
        <ChartFigure
          key={chart.name}
          chart={chart}
          fileHref={(ending) => filterHref(`/charts/${chart.name}.${ending}`, filter)}
        />
      ))}
      <DownloadMenu filter={filter} total={total} />
    </>
  );
}
