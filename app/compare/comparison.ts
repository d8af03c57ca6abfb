import { redirect } from "next/navigation";
import { getWording } from "#components/language/server-wording";
import { type CompareQuery, parseCompareQuery, toCompareParameters } from "#core/compare/compare-query";
import { toSubjectText } from "#core/compare/subject";
import type { EventCard } from "#core/event";
import type { Wording } from "#core/language/wording";
import { shownName } from "#core/names/shown-name";
import { emptyFilter, type Filter, type FilterProblem, type QueryParameters } from "#core/timeline/filter";
import { type Database, database } from "#data/client";
import { type Comparison, compareSubjects } from "#data/comparison";
import { listCards } from "#data/event-list";
import { findSubject, listPairs, listSubjects, type NamedSubject } from "#data/subjects";
import { findTermNames } from "#data/term-names";
import { readUndos } from "../facets";
import { inPageLanguage } from "../in-page-language";
import { readPage } from "../list-page";
import { today } from "../today";

const perPage = 50;

/** What the page shows of two that are compared. */
export interface ComparisonView extends Comparison {
  /** a page of the list of common events */
  events: EventCard[];
  page: number;
  pages: number;
  /** the events that the figures name, by their short numbers */
  named: ReadonlyMap<number, EventCard>;
  /** how many common events there are without the filter, as known on its day */
  all: number;
  undos: Awaited<ReturnType<typeof readUndos>>;
}

/** Reads what the address asks to compare. A name in words leads to the address that stands for it. */
export async function readComparison(parameters: QueryParameters) {
  const { query, problems } = parseCompareQuery(parameters, ["page"]);
  const asked = readPage(parameters.page, problems);
  const db = await database();
  const [a, b] = await Promise.all([look(db, query, "a", problems), look(db, query, "b", problems)]);
  const isPlain = (named: NamedSubject, text: string | null) => toSubjectText(named.subject) === text;
  if (a && b && !(isPlain(a, query.a) && isPlain(b, query.b)))
    redirect((await getWording()).href(`/compare?${toCompareParameters(a.subject, b.subject, query.filter)}`));
  const day = query.filter.knownOn ?? today();
  const [subjects, view, pairs, names] = await Promise.all([
    listSubjects(db),
    a && b ? readView(db, [a, b], query, { asked, day }) : null,
    a && b ? [] : listPairs(db, query.filter),
    findTermNames(db, query.filter, await getWording()),
  ]);
  return { query, problems, a, b, day, subjects, view, pairs, names };
}

/** The names of the two that an address compares; null where it names nobody. */
export async function readNames(parameters: QueryParameters): Promise<[string | null, string | null]> {
  const { query } = parseCompareQuery(parameters, ["page"]);
  const db = await database();
  const [a, b] = await Promise.all([query.a, query.b].map(async (text) => text && (await findSubject(db, text))));
  const wording = await getWording();
  return [a ? subjectName(a, wording) : null, b ? subjectName(b, wording) : null];
}

/** Countries have a name in each language, people that which its readers know. */
export function subjectName(named: NamedSubject, wording: Wording): string {
  const { subject } = named;
  return "country" in subject ? wording.country(subject.country) : shownName(named, wording.language);
}

async function look(db: Database, query: CompareQuery, field: "a" | "b", problems: FilterProblem[]) {
  const text = query[field];
  const found = text === null ? null : await findSubject(db, text);
  if (text !== null && !found)
    problems.push({
      field,
      value: text,
      message: "Nobody is so called here, or several are. Choose somebody from the list, or write a country as US.",
    });
  return found;
}

async function readView(
  db: Database,
  [a, b]: [NamedSubject, NamedSubject],
  { filter }: CompareQuery,
  { asked, day }: { asked: number; day: string },
): Promise<ComparisonView> {
  const comparison = await compareSubjects(db, [a.subject, b.subject], filter, day);
  const { seqs, contacts } = comparison;
  const pages = Math.max(1, Math.ceil(seqs.length / perPage));
  const page = Math.min(asked, pages);
  const numbers = [contacts.first, contacts.last, contacts.gap?.before, contacts.gap?.after].filter(
    (seq) => seq != null,
  );
  const count = async (some: Filter) => (await compareSubjects(db, [a.subject, b.subject], some, day)).seqs.length;
  const [all, undos, events, cards] = await Promise.all([
    count({ ...emptyFilter, knownOn: filter.knownOn }),
    readUndos("/compare", filter, count),
    listCards(db, seqs.slice((page - 1) * perPage, page * perPage), filter.knownOn),
    listCards(db, numbers, filter.knownOn),
  ]);
  const named = new Map(numbers.flatMap((seq, index) => (cards[index] ? [[seq, cards[index]] as const] : [])));
  return { ...comparison, events: await inPageLanguage(events), page, pages, named, all, undos };
}
