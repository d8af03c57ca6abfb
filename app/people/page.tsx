import type { Metadata } from "next";
import { FilterNotice } from "#components/filter/filter-notice";
import { ListPages } from "#components/filter/list-pages";
import { HangulFont } from "#components/language/hangul-font";
import { getWording } from "#components/language/server-wording";
import { LetterLinks } from "#components/list/letter-links";
import { ListForm } from "#components/list/list-form";
import { RegisterLinks } from "#components/list/register-links";
import { RegisterTable } from "#components/list/register-table";
import { toPersonRow } from "#components/person/person-row";
import { ListFiles } from "#components/takeaway/list-files";
import { entityKinds } from "#core/entity-kinds";
import { kindChoices } from "#core/entity-words";
import { listHref, parseListQuery, toListParameters } from "#core/list-query";
import type { QueryParameters } from "#core/timeline/filter";
import { database } from "#data/client";
import { listPeople } from "#data/people";
import { ListFilters, readListScope } from "../list-filters";
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
  const count = async (some: typeof query) => (await listPeople(db, some, { limit: 0 })).total;
  const [{ people, total, letters, countries }, scope] = await Promise.all([
    listPeople(db, query, { offset, limit: perPage }),
    readListScope({ noun: "person", path: "/people", query }, kindChoices, count),
  ]);
  return (
    <>
      <HangulFont />
      <h1 className="mt-8">{wording.t("People and bodies")}</h1>
      <RegisterLinks current="/people" />
      <FilterNotice problems={problems} />
      <div className="mt-6">
        <ListForm path="/people" query={query} kinds={kindChoices} countries={countries} />
      </div>
      <LetterLinks path="/people" query={query} letters={letters} />
      <ListFilters {...scope} shown={total} />
      {total > 0 && (
        <RegisterTable
          label={wording.t("People and bodies")}
          rows={people.map((person) => toPersonRow(person, query.filter, wording))}
        />
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
