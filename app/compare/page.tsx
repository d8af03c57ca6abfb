import type { Metadata } from "next";
import { CompareForm } from "#components/compare/compare-form";
import { CompareHead } from "#components/compare/compare-head";
import { CompareResult } from "#components/compare/compare-result";
import { PairLinks } from "#components/compare/pair-links";
import { ActiveFilters } from "#components/filter/active-filters";
import { FilterNotice } from "#components/filter/filter-notice";
import { toCompareParameters } from "#core/compare/compare-query";
import { toSubjectText } from "#core/compare/subject";
import type { QueryParameters } from "#core/timeline/filter";
import type { NamedSubject } from "#data/subjects";
import { withPage } from "../list-page";
import { readComparison, readNames } from "./comparison";

interface Props {
  searchParams: Promise<QueryParameters>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [a, b] = await readNames(await searchParams);
  const title = a && b ? `${a} and ${b}` : "Compare";
  return {
    title,
    description:
      "Two people or countries: meetings between them, first and last, longest gap, and plans that were kept.",
    ...(a && b ? {} : { alternates: { canonical: "/compare" } }),
  };
}

export default async function ComparePage({ searchParams }: Props) {
  const { query, problems, a, b, day, subjects, view, pairs } = await readComparison(await searchParams);
  const { filter } = query;
  const choices = subjects.map(({ subject, name }) => ({ value: toSubjectText(subject), name }));
  const parameters = a && b ? toCompareParameters(a.subject, b.subject, filter).toString() : "";
  const hidden = a && b ? [["a", toSubjectText(a.subject)] as const, ["b", toSubjectText(b.subject)] as const] : [];
  return (
    <>
      {a && b ? <CompareHead a={toCompared(a)} b={toCompared(b)} /> : <h1 className="mt-8">Compare</h1>}
      <FilterNotice problems={problems} />
      <div className="mt-6">
        <CompareForm a={a?.name ?? query.a ?? ""} b={b?.name ?? query.b ?? ""} filter={filter} choices={choices} />
      </div>
      <div className="mt-4">
        <ActiveFilters path="/compare" filter={filter} also={hidden} />
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
    return { href, words: `${one.name} and ${other.name}` };
  }
}

function toCompared({ subject, name, native }: NamedSubject) {
  const href = "person" in subject ? `/people/${subject.person}` : `/?country=${subject.country}`;
  return { name, native, href };
}
