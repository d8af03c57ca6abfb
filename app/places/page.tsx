import { Phrase } from "#components/language/phrase";
import { getWording } from "#components/language/server-wording";
import "@fontsource/ibm-plex-sans-kr/400.css";
import type { Metadata } from "next";
import { ActiveFilters } from "#components/filter/active-filters";
import { FilterNotice } from "#components/filter/filter-notice";
import { ListPages } from "#components/filter/list-pages";
import { LetterLinks } from "#components/list/letter-links";
import { ListForm } from "#components/list/list-form";
import { RegisterLinks } from "#components/list/register-links";
import { RegisterTable } from "#components/list/register-table";
import { toPlaceRow } from "#components/place/place-row";
import { ListFiles } from "#components/takeaway/list-files";
import { placeKindChoices } from "#core/entity-words";
import { listHref, parseListQuery, toListParameters } from "#core/list-query";
import { placeKinds } from "#core/place-kinds";
import { emptyFilter, type QueryParameters } from "#core/timeline/filter";
import { database } from "#data/client";
import { listPlaces } from "#data/places";
import { findTermNames } from "#data/term-names";
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
  const [{ places, total, letters, countries }, names] = await Promise.all([
    listPlaces(db, query, { offset, limit: perPage }),
    findTermNames(db, query.filter, wording),
  ]);
  return (
    <>
      <h1 className="mt-8">{wording.t("Places")}</h1>
      <RegisterLinks current="/places" />
      <FilterNotice problems={problems} />
      <div className="mt-6">
        <ListForm path="/places" query={query} kinds={placeKindChoices} countries={countries} />
      </div>
      <LetterLinks path="/places" query={query} letters={letters} />
      <div className="mt-5 flex flex-wrap items-center gap-x-5 gap-y-2">
        <p role="status">
          <Phrase
            text={
              total === 1
                ? "{count} place; what lies in a place counts there, too"
                : "{count} places; what lies in a place counts there, too"
            }
            count={wording.number(total)}
          />
        </p>
        <ActiveFilters
          path="/places"
          filter={query.filter}
          names={names}
          also={[...toListParameters({ ...query, filter: emptyFilter })]}
        />
      </div>
      {total > 0 ? (
        <RegisterTable
          label={wording.t("Places")}
          rows={places.map((place) => toPlaceRow(place, query.filter, wording))}
        />
      ) : (
        <p className="notice mt-6">
          <Phrase text="No place is found so. {link}" link={<a href="/places">{wording.t("Show all")}</a>} />
        </p>
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
