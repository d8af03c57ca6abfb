import type { Metadata } from "next";
import { FilterNotice } from "#components/filter/filter-notice";
import { ListPages } from "#components/filter/list-pages";
import { HangulFont } from "#components/language/hangul-font";
import { getWording } from "#components/language/server-wording";
import { LetterLinks } from "#components/list/letter-links";
import { ListForm } from "#components/list/list-form";
import { RegisterLinks } from "#components/list/register-links";
import { RegisterTable } from "#components/list/register-table";
import { toPlaceRow } from "#components/place/place-row";
import { ListFiles } from "#components/takeaway/list-files";
import { placeKindChoices } from "#core/entity-words";
import { listHref, parseListQuery, toListParameters } from "#core/list-query";
import { placeKinds } from "#core/place-kinds";
import type { QueryParameters } from "#core/timeline/filter";
import { database } from "#data/client";
import { listPlaces } from "#data/places";
import { ListFilters, readListScope } from "../list-filters";
import { readPage, withPage } from "../list-page";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getWording();
  return {
    title: t("Places"),
    description: t("Where North Korea’s diplomacy happened: countries, regions, cities and venues with their events."),
    alternates: { canonical: "/places" },
  };
}

const perPage = 100;

export default async function PlacesPage({ searchParams }: { searchParams: Promise<QueryParameters> }) {
  const wording = await getWording();
  const parameters = await searchParams;
  const { query, problems } = parseListQuery(parameters, placeKinds, ["page"]);
  const page = readPage(parameters.page, problems);
  const offset = (page - 1) * perPage;
  const db = await database();
  const count = async (some: typeof query) => (await listPlaces(db, some, { limit: 0 })).total;
  const [{ places, total, letters, countries }, scope] = await Promise.all([
    listPlaces(db, query, { offset, limit: perPage }),
    readListScope({ noun: "place", path: "/places", query }, placeKindChoices, count),
  ]);
  return (
    <>
      <HangulFont />
      <h1 className="mt-8">{wording.t("Places")}</h1>
      <RegisterLinks current="/places" />
      <FilterNotice problems={problems} />
      <div className="mt-6">
        <ListForm path="/places" query={query} kinds={placeKindChoices} countries={countries} />
      </div>
      <LetterLinks path="/places" query={query} letters={letters} />
      <ListFilters {...scope} shown={total} />
      <p className="mt-2 text-small text-soft">{wording.t("What lies in a place counts there, too.")}</p>
      {total > 0 && (
        <RegisterTable
          label={wording.t("Places")}
          rows={places.map((place) => toPlaceRow(place, query.filter, wording))}
        />
      )}
      <ListPages
        page={page}
        pages={Math.ceil(total / perPage)}
        hrefOf={(number) => withPage(listHref("/places", query), number)}
      />
      <ListFiles path="/places" query={toListParameters(query).toString()} total={total} />
    </>
  );
}
