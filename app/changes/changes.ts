import { getWording } from "#components/language/server-wording";
import { changeFilters, wholeLog } from "#core/changes/change-filters";
import { type ChangeQuery, changesHref, parseChangeQuery, toChangeParameters } from "#core/changes/change-query";
import type { QueryParameters } from "#core/timeline/filter";
import { countAsked, countChanges, listChanges } from "#data/changes";
import { type Database, database } from "#data/client";
import { findTermNames } from "#data/term-names";
import { parametersOf, refuseProblems } from "../api/answer";

/** How many changes a page of the log shows, and a file holds at most. */
export const perPage = 50;
export const perFile = 100;

/** A page of the log, with how many changes each of its versions has in all. */
export async function readChanges(parameters: QueryParameters) {
  const { query, problems } = parseChangeQuery(parameters);
  const db = await database();
  const { changes, next } = await listChanges(db, query, perPage);
  const counts = await countChanges(db, [...new Set(changes.map(({ version }) => version))]);
  return { query, problems, changes, next, counts, scope: await readScope(db, query) };
}

/** What the log leaves out, how many changes it shows, and how many each filter hides, where that is counted. */
async function readScope(db: Database, query: ChangeQuery) {
  const wording = await getWording();
  const names = await findTermNames(db, query.events, wording);
  const undos = changeFilters(query, wording, names).map(async ({ label, undo }) => {
    const rest = { ...query, ...undo, before: null };
    return { label, href: changesHref("/changes", rest), shows: await countAsked(db, rest) };
  });
  const [shown, all, ...rest] = await Promise.all([countAsked(db, query), countAsked(db, wholeLog), ...undos]);
  return { shown, all: all ?? 0, undos: rest };
}

/** What a file is asked for. @throws Refusal of the first parameter that is not understood */
export function changeQueryOf(request: Request): ChangeQuery {
  const { query, problems } = parseChangeQuery(parametersOf(request));
  refuseProblems(problems);
  return query;
}

/** The changes that a file is asked for, the newest hundred of them. @throws Refusal */
export async function changesOf(request: Request) {
  const query = changeQueryOf(request);
  return { query, ...(await listChanges(await database(), query, perFile)) };
}

/** The address of the same changes elsewhere: their page, or one of their files. */
export function elsewhere(site: string, path: string, query: ChangeQuery): string {
  const parameters = toChangeParameters(query).toString();
  return `${site}${path}${parameters ? `?${parameters}` : ""}`;
}
