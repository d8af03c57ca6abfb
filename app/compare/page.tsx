import type { Metadata } from "next";
import { CompareForm } from "#components/compare/compare-form";
import { CompareHead } from "#components/compare/compare-head";
import { CompareResult } from "#components/compare/compare-result";
import { PairLinks } from "#components/compare/pair-links";
import { ActiveFilters } from "#components/filter/active-filters";
import { FilterNotice } from "#components/filter/filter-notice";
import { countWords } from "#components/filter/result-count";
import { getWording } from "#components/language/server-wording";
import { toCompareParameters } from "#core/compare/compare-query";
import { toSubjectText } from "#core/compare/subject";
import type { Wording } from "#core/language/wording";
import { activeFilters } from "#core/timeline/active-filters";
import type { QueryParameters } from "#core/timeline/filter";
import type { NamedSubject } from "#data/subjects";
import { withPage } from "../list-page";
import { readComparison, readNames, subjectName } from "./comparison";

interface Props {
  searchParams: Promise<QueryParameters>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { t } = await getWording();
  const [a, b] = await readNames(await searchParams);
  const title = a && b ? t("{a} and {b}", { a, b }) : t("Compare");
  return {
    title,
    description: t("Two people or countries: meetings between them, first and last, longest gap, kept plans."),
    ...(a && b ? {} : { alternates: { canonical: "/compare" } }),
  };
}

export default async function ComparePage({ searchParams }: Props) {
  const wording = await getWording();
  const { query, problems, a, b, day, subjects, view, pairs, names } = await readComparison(await searchParams);
  const { filter } = query;
  const filters = activeFilters(filter).length;
  const choices = subjects.map((one) => ({ value: toSubjectText(one.subject), name: subjectName(one, wording) }));
  const parameters = a && b ? toCompareParameters(a.subject, b.subject, filter).toString() : "";
  const hidden = a && b ? [["a", toSubjectText(a.subject)] as const, ["b", toSubjectText(b.subject)] as const] : [];
  return (
    <>
      {a && b ? (
        <CompareHead a={toCompared(a, wording)} b={toCompared(b, wording)} />
      ) : (
        <h1 className="mt-8">{wording.t("Compare")}</h1>
      )}
      <FilterNotice problems={problems} />
      <div className="mt-6">
        <CompareForm
          a={a ? subjectName(a, wording) : (query.a ?? "")}
          b={b ? subjectName(b, wording) : (query.b ?? "")}
          filter={filter}
          choices={choices}
        />
      </div>
      <div className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-2">
        {view && filters > 0 && <p role="status">{countWords(view.seqs.length, view.all, filters, wording)}</p>}
        <ActiveFilters
          path="/compare"
          filter={filter}
          also={hidden}
          names={names}
          {...(view ? { shown: view.seqs.length, undos: view.undos } : {})}
        />
      </div>
      {view ? (
        <CompareResult
          {...view}
          filter={filter}
          day={day}
          parameters={parameters}
          hrefOf={(page) => `${withPage(`/compare?${parameters}`, page)}#events`}
        />
      ) : (
        <PairLinks pairs={pairs.map(([one, other]) => toPair(one, other))} />
      )}
    </>
  );

  function toPair(one: NamedSubject, other: NamedSubject) {
    const href = `/compare?${toCompareParameters(one.subject, other.subject, filter)}`;
    return { href, words: wording.t("{a} and {b}", { a: subjectName(one, wording), b: subjectName(other, wording) }) };
  }
}

function toCompared(named: NamedSubject, wording: Wording) {
  const { subject } = named;
  const href = "person" in subject ? `/people/${subject.person}` : `/?country=${subject.country}`;
  return { name: subjectName(named, wording), href };
}
