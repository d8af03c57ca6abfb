import type { DatasetVersion } from "#core/citation/dataset-version";
import type { EventRecord } from "#core/event";
import type { Wording } from "#core/language/wording";
import {
  emptyFilter,
  type Filter,
  type FilterProblem,
  filterHref,
  parseFilter,
  type QueryParameters,
} from "#core/timeline/filter";
import { filterTitle } from "#core/timeline/filter-title";
import { database } from "#data/client";
import { currentVersion } from "#data/dataset-version";
import { siteUrl } from "#data/env";
import { countEvents, listEventRecords } from "#data/event-list";
import { findTermNames } from "#data/term-names";
import { today } from "../export/export-context";
import { readUndos } from "../facets";
import { inPageLanguage } from "../in-page-language";
import { readPage } from "../list-page";

/** So many events are one part of a brief: about thirty pages of paper. */
const perPart = 100;

/** A part of a brief. */
export interface Brief {
  filter: Filter;
  problems: FilterProblem[];
  title: string;
  events: EventRecord[];
  total: number;
  all: number;
  undos: { label: string; href: string; shows: number }[];
  /** of people and places that the filter asks for, by slug */
  names: ReadonlyMap<string, string>;
  part: number;
  parts: number;
  /** the number of the first event of the part */
  first: number;
  version: DatasetVersion;
  /** the address of the brief, whole */
  address: string;
  /** the day at Greenwich on which it is made */
  madeOn: string;
}

/** Reads the part of a filter's brief that an address asks for. */
export async function readBrief(parameters: QueryParameters, wording: Wording): Promise<Brief> {
  const { filter, problems } = parseFilter(parameters, ["part"]);
  const asked = readPage(parameters.part, problems, "part");
  const db = await database();
  const read = (part: number) => listEventRecords(db, filter, { offset: (part - 1) * perPart, limit: perPart });
  const [list, all, version, names] = await Promise.all([
    read(asked),
    countEvents(db, { ...emptyFilter, knownOn: filter.knownOn }),
    currentVersion(db),
    findTermNames(db, filter, wording),
  ]);
  const parts = Math.max(1, Math.ceil(list.total / perPart));
  const part = Math.min(asked, parts);
  const { events, total } = part === asked ? list : await read(part);
  return {
    ...{ filter, problems, total, all, part, parts, version },
    events: await inPageLanguage(events),
    title: filterTitle(filter, (slug) => names.get(slug) ?? slug, wording),
    names,
    undos: await readUndos("/brief", filter, (some) => countEvents(db, some)),
    first: (part - 1) * perPart + 1,
    address: `${siteUrl()}${partHref(filter, part)}`,
    madeOn: today(),
  };
}

/** The address of a part. */
export function partHref(filter: Filter, part: number): string {
  const href = filterHref("/brief", filter);
  return part === 1 ? href : `${href}${href.includes("?") ? "&" : "?"}part=${part}`;
}
