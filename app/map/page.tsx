import type { Metadata } from "next";
import { FilterHead } from "#components/filter/filter-head";
import { getWording } from "#components/language/server-wording";
import { EventMap } from "#components/map/event-map";
import { PlaceTable } from "#components/map/place-table";
import { SpotPanel } from "#components/map/spot-panel";
import { PngButton } from "#components/picture/png-button";
import { DownloadMenu } from "#components/takeaway/download-menu";
import { describeMap } from "#core/map/describe-map";
import { filterHref, type QueryParameters, withoutView } from "#core/timeline/filter";
import { readFilterHead } from "../filter-head";
import { readMap } from "./map";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getWording();
  return {
    title: t("Map"),
    description: t(
      "Where North Korea’s diplomacy happened, year by year: events by place, from Panmunjom to New York.",
    ),
    alternates: { canonical: "/map" },
  };
}

interface Props {
  searchParams: Promise<QueryParameters>;
}

/** `/map?…&at=panmunjom`: the events of a filter by place, and those at one of them. */
export default async function MapPage({ searchParams }: Props) {
  const wording = await getWording();
  const { t } = wording;
  const parameters = await searchParams;
  const head = await readFilterHead("/map", parameters, ["at"]);
  const { problems, total, bins } = head;
  const filter = { ...withoutView(head.filter), lanes: head.filter.lanes };
  const { counts, selected } = await readMap(filter, parameters.at, problems);
  const at = selected?.spot.slug ?? null;
  const hrefOf = (slug: string) => `${withAt(filterHref("/map", filter), slug)}#at`;
  const content = { spots: counts.spots, selected: at, hrefOf, land: "/map/atlas.svg", wording };
  const svg = filterHref("/map/places.svg", filter);
  return (
    <>
      <h1 className="mt-6 mb-5 max-w-none text-title">{t("Map")}</h1>
      <FilterHead {...head} />
      <section aria-label={t("Map")} className="mt-8">
        <p id="map-words" className="chart-words">
          {describeMap(counts, wording)}
        </p>
        <EventMap name="world" content={content} describedBy="map-words" />
        {selected && <SpotPanel {...selected} filter={filter} />}
        <div className="map-pieces">
          <EventMap name="korea" content={content} describedBy="map-words" />
          <EventMap name="line" content={content} describedBy="map-words" />
        </div>
        <p className="chart-files no-print mt-3 text-small">
          <span className="label">{t("Download")}</span>
          <a href={svg} download="">
            {t("SVG")}
          </a>
          <PngButton svgHref={svg} name="panmunjom-places" />
          <a href={filterHref("/map/places.csv", filter)} download="">
            {t("CSV")}
          </a>
        </p>
      </section>
      {counts.spots.length > 0 && (
        <section aria-labelledby="places" className="mt-10">
          <h2 id="places" className="mb-3">
            {t("Places")}
          </h2>
          <PlaceTable spots={counts.spots} bins={bins} selected={at} hrefOf={hrefOf} />
        </section>
      )}
      <DownloadMenu filter={filter} total={total} />
    </>
  );
}

function withAt(href: string, slug: string): string {
  return `${href}${href.includes("?") ? "&" : "?"}at=${slug}`;
}
