import { english } from "#core/language/english";
import type { Wording } from "#core/language/wording";
import { activeFilters, type TermNames } from "#core/timeline/active-filters";
import { emptyFilter } from "#core/timeline/filter";
import type { ChangeQuery } from "./change-query";
import { kindWords, nounWords } from "./change-words";

/** One thing that the log leaves out, in words, and the change that undoes it alone. */
export interface ChangeFilter {
  /** what is asked for: "Kind: Merged" */
  label: string;
  undo: Partial<ChangeQuery>;
}

/** Everything that the log leaves out, first what is asked of the changes, then of the events. */
export function changeFilters(query: ChangeQuery, wording: Wording = english, names?: TermNames): ChangeFilter[] {
  const { t, day } = wording;
  const { kind, noun, since, until, record, version, events } = query;
  return [
    ...kind.map((one) => ({
      label: `${t("Kind")}: ${t(kindWords[one])}`,
      undo: { kind: kind.filter((other) => other !== one) },
    })),
    ...noun.map((one) => ({
      label: `${t("Record")}: ${t(nounWords[one])}`,
      undo: { noun: noun.filter((other) => other !== one) },
    })),
    ...(since ? [{ label: `${t("Since")}: ${day(since)}`, undo: { since: null } }] : []),
    ...(until ? [{ label: `${t("Until")}: ${day(until)}`, undo: { until: null } }] : []),
    ...(record ? [{ label: `${t("Record")}: ${record}`, undo: { record: null } }] : []),
    ...(version ? [{ label: t("version {version}", { version }), undo: { version: null } }] : []),
    ...activeFilters(events, wording, names).map(({ label, undo }) => ({
      label,
      undo: { events: { ...events, ...undo } },
    })),
  ];
}

/** The log with nothing left out. */
export const wholeLog: ChangeQuery = {
  ...{ kind: [], noun: [], since: null, until: null, record: null, version: null, before: null },
  events: emptyFilter,
};
