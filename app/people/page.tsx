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
import { toPersonRow } from "#components/person/person-row";
import { ListFiles } from "#components/takeaway/list-files";
import { entityKinds } from "#core/entity-kinds";
import { kindChoices } from "#core/entity-words";
import { listHref, parseListQuery, toListParameters } from "#core/list-query";
import { emptyFilter, type QueryParameters } from "#core/timeline/filter";
import { database } from "#data/client";
import { listPeople } from "#data/people";
import { findTermNames } from "#data/term-names";
import { readPage, withPage } from "../list-page";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getWording();
  return {
    title: t("People and bodies"),
    description: t(
      "Everybody who took part in North Korea’s diplomacy: names in all scripts, offices, events, whom they met.",
    ),
    alternates: { canonical: "/people" },
  };
}

const perPage = 100;

export default async function PeoplePage({ searchParams }: { searchParams: Promise<QueryParameters> }) {
  const wording = await getWording();
  const parameters = await searchParams;
  const { query, problems } = parseListQuery(parameters, entityKinds, ["page"]);
  const page = readPage(parameters.page, problems);
  const offset = (page - 1) * perPage;
  const db = await database();
  const [{ people, total, letters, countries }, names] = await Promise.all([
    listPeople(db, query, { offset, limit: perPage }),
    findTermNames(db, query.filter, wording),
  ]);
  return (
    <>
      <h1 className="mt-8">{wording.t("People and bodies")}</h1>
      <RegisterLinks current="/people" />
      <FilterNotice problems={problems} />
      <div className="mt-6">
        <ListForm path="/people" query={query} kinds={kindChoices} countries={countries} />
      </div>
      <LetterLinks path="/people" query={query} letters={letters} />
      <div className="mt-5 flex flex-wrap items-center gap-x-5 gap-y-2">
        <p role="status">
          {wording.number(total)} {total === 1 ? wording.t("person or body") : wording.t("people and bodies")}
        </p>
        <ActiveFilters
          path="/people"
          filter={query.filter}
          names={names}
          also={[...toListParameters({ ...query, filter: emptyFilter })]}
        />
      </div>
      {total > 0 ? (
        <RegisterTable
          label={wording.t("People and bodies")}
          rows={people.map((person) => toPersonRow(person, query.filter, wording))}
        />
      ) : (
        <p className="notice mt-6">
          <Phrase text="Nobody is found so. {link}" link={<a href="/people">{wording.t("Show all")}</a>} />
        </p>
      )}
      <ListPages
        page={page}
        pages={Math.ceil(total / perPage)}
        hrefOf={(number) => withPage(listHref("/people", query), number)}
      />
      <ListFiles path="/people" query={toListParameters(query).toString()} total={total} />
    </>
  );
}
