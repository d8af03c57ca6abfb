import { problemsOfDraft, problemsOfPublication } from "#core/desk/event-problems";
import { compareChanges, type PartChange } from "#core/desk/merge-contents";
import type { UnfinishedContent } from "#core/event-draft";
import { applyFound, toNewContent } from "#core/import/apply-told";
import type { FieldProblem } from "#core/import/file-row";
import type { Mapping } from "#core/import/import-fields";
import type { ImportSettings, RowKind, RowMatch } from "#core/import/import-row";
import { tellRecord } from "#core/import/record-cells";
import { differingParts, type ToldEvent } from "#core/import/told-event";
import { toContent } from "../event-content";
import { type FindContext, findTold } from "./find-told";
import type { KnownEvent } from "./known-events";

/** What all rows of a file are checked with. */
export interface CheckContext extends FindContext {
  mapping: Mapping | null;
  settings: ImportSettings;
}

/** What a row would do: as a new event, as a change of one on record, and what keeps it from either. */
export interface Outcome {
  kind: RowKind;
  content: UnfinishedContent | null;
  match: RowMatch | null;
  update: UnfinishedContent | null;
  changes: PartChange[];
  problems: FieldProblem[];
}

/** A row that is on record under no address as a new event. */
export function checkNew(told: ToldEvent, context: CheckContext): Outcome {
  const { settings } = context;
  const { found, problems } = findTold(told, context);
  const content = toNewContent({ type: settings.type, status: settings.status, ...found });
  const all = [...problems, ...missing(problems, problemsOf(content, settings.state))];
  const isWrong = all.some(({ isNote }) => !isNote);
  return {
    ...{ kind: isWrong ? "wrong" : "new", content: isWrong ? null : content },
    ...{ match: null, update: null, changes: [], problems: all },
  };
}

/** What a row would change of an event on record: the parts alone of which it says something else than an export of today. */
export function checkKnown(
  told: ToldEvent,
  { row, record }: KnownEvent,
  context: CheckContext,
  how: Pick<RowMatch, "how" | "reasons">,
): Outcome {
  const { mapping } = context;
  const exported = tellRecord(record, mapping);
  const changed = differingParts(told, exported);
  const { found, problems } = findTold(onlyParts(told, changed), context);
  const current = toContent(row);
  const update = { ...applyFound(current, found, { changed, exported, isTable: mapping !== null }), id: row.slug };
  const changes = compareChanges(current, update, current);
  const isPublic = row.state === "published" || row.state === "in_review";
  const own = changes.length > 0 ? problemsOf(update, isPublic ? "published" : "draft") : [];
  const all = [...problems, ...missing(problems, own), ...gone(row)];
  const isWrong = all.some(({ isNote }) => !isNote);
  const match = { id: row.id, title: row.title, version: row.version, ...how };
  const canUpdate = !isWrong && changes.length > 0;
  return {
    kind: isWrong ? "wrong" : changes.length === 0 ? "same" : "update",
    ...{ content: null, match, update: canUpdate ? update : null, changes, problems: all },
  };
}

function gone({ state, withdrawnFor }: KnownEvent["row"]): FieldProblem[] {
  if (state !== "withdrawn") return [];
  return [{ field: "slug", message: `This event was withdrawn (${withdrawnFor ?? "no reason"}): restore it first.` }];
}

function onlyParts(told: ToldEvent, parts: ReadonlySet<string>): ToldEvent {
  return Object.fromEntries(Object.entries(told).filter(([name]) => parts.has(name)));
}

function problemsOf(content: UnfinishedContent, state: ImportSettings["state"]): FieldProblem[] {
  return state === "draft" ? problemsOfDraft(content) : problemsOfPublication(content);
}

/** What is said of a field already need not be said twice. */
function missing(said: readonly FieldProblem[], problems: readonly FieldProblem[]): FieldProblem[] {
  const told = new Set(said.filter(({ isNote }) => !isNote).map(({ field }) => field.split(".")[0]));
  return problems.filter(({ field }) => !told.has(field.split(".")[0]));
}
