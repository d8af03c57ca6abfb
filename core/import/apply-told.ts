import type { EventPart } from "#core/desk/event-parts";
import type { ParticipantDraft, PlaceDraft, SourceDraft, UnfinishedContent } from "#core/event-draft";
import type { ToldEvent, ToldRelation } from "./told-event";

/** What a row says, with its names found on record. */
export interface FoundEvent extends Omit<ToldEvent, "participants" | "place"> {
  participants?: FoundParticipant[];
  place?: PlaceDraft | null;
}

/** `undefined` = the row does not say. */
export interface FoundParticipant {
  entity: string;
  name: string;
  country?: string | null;
  office?: string | null;
}

/** A new event by what a row says of it. */
export function toNewContent(found: FoundEvent): UnfinishedContent {
  const { slug = "new", title = "", type = "", status = "", date = "", summary = "", note } = found;
  // what is wrong with it is for core/desk/event-problems.ts to say
  return {
    ...{ id: slug, title, type, status, date, summary, place: found.place ?? null },
    ...(note ? { note } : {}),
    participants: (found.participants ?? []).map((participant) => toParticipant(participant)),
    ...{ tags: found.tags ?? [], sources: found.sources ?? [], ...relate(found.related ?? []) },
    ...{ history: (found.history ?? []).map(withWords), quotes: found.quotes ?? [] },
  } as UnfinishedContent;
}

/** What an export of the record would say today, and whether the row can name a source whole. */
export interface Update {
  changed: ReadonlySet<EventPart>;
  /** as an export tells it, its names as they are there */
  exported: ToldEvent;
  /** in tables a source is an address: such sources are added to those on record, and none is taken away */
  isTable: boolean;
}

/** An event on record with the parts changed of which a row says something else than the record. */
export function applyFound(content: UnfinishedContent, found: FoundEvent, update: Update): UnfinishedContent {
  const { changed, exported, isTable } = update;
  const next = { ...content };
  for (const part of changed) {
    if (part === "participants") next.participants = mergeParticipants(content, found);
    else if (part === "sources")
      next.sources = isTable ? addSources(content, found) : keepSources(content, found, exported);
    else if (part === "history") next.history = mergeHistory(content, found, exported);
    else if (part === "note") setNote(next, found.note);
    else if (part === "related") setRelated(next, found, isTable);
    else Object.assign(next, { [part]: found[part] });
  }
  return next;
}

function setNote(content: UnfinishedContent, note: string | null | undefined): void {
  if (note) content.note = note;
  else delete content.note;
}

/** A table names events without what this one is to them: what is on record of that stays. */
function setRelated(content: UnfinishedContent, { related = [] }: FoundEvent, isTable: boolean): void {
  const { relations = [] } = content;
  const told = isTable ? related.filter(({ slug }) => relations.every(({ event }) => event !== slug)) : related;
  delete content.relations;
  Object.assign(content, relate(told), isTable && relations.length > 0 ? { relations } : {});
}

/** Relations as a content has them: those that are no more than that apart. */
function relate(told: readonly ToldRelation[]): Pick<UnfinishedContent, "related" | "relations"> {
  const related = told.flatMap(({ slug, kind }) => (kind === "related" ? slug : []));
  const relations = told.flatMap(({ slug, kind }) => (kind === "related" ? [] : [{ event: slug, kind }]));
  return { related, ...(relations.length > 0 ? { relations } : {}) };
}

/** Who takes part is as the row says; what it does not say of them stays. */
function mergeParticipants({ participants }: UnfinishedContent, found: FoundEvent): ParticipantDraft[] {
  return (found.participants ?? []).map((told) =>
    toParticipant(
      told,
      participants.find(({ entity }) => entity === told.entity),
    ),
  );
}

function toParticipant(told: FoundParticipant, known?: ParticipantDraft): ParticipantDraft {
  const office = told.office === undefined ? known?.office : told.office;
  const country = (told.country === undefined ? known?.country : told.country) ?? null;
  return { entity: told.entity, name: told.name || known?.name || "", country, ...(office ? { office } : {}) };
}

function addSources({ sources }: UnfinishedContent, found: FoundEvent): SourceDraft[] {
  const isKnown = ({ url, title }: SourceDraft) =>
    sources.some((source) => (url ? source.url === url : source.title === title));
  return [...sources, ...(found.sources ?? []).filter((source) => !isKnown(source))];
}

/** An export says of a source all that it supports, quotes included; the record only what is cited without words. */
function keepSources({ sources }: UnfinishedContent, found: FoundEvent, exported: ToldEvent): SourceDraft[] {
  const before = new Set((exported.sources ?? []).map((source) => JSON.stringify(source)));
  const keyOf = ({ url, publisher, title, date }: SourceDraft) => JSON.stringify([url, publisher, title, date]);
  return (found.sources ?? []).map(
    (source) =>
      (before.has(JSON.stringify(source)) && sources.find((known) => keyOf(known) === keyOf(source))) || source,
  );
}

/** What only articles report is in an export and no part of the recorded history: it stays where it is. */
function mergeHistory({ history }: UnfinishedContent, found: FoundEvent, exported: ToldEvent): FoundHistory {
  const recorded = new Set(history.map((report) => JSON.stringify(report)));
  const ofArticles = new Set(
    (exported.history ?? []).map((report) => JSON.stringify(report)).filter((report) => !recorded.has(report)),
  );
  return (found.history ?? []).filter((report) => !ofArticles.has(JSON.stringify(report))).map(withWords);
}

type FoundHistory = UnfinishedContent["history"];

/** A report has words of ours; one that an article made has none. */
function withWords(report: FoundHistory[number]): FoundHistory[number] {
  return report.note ? report : { ...report, note: `Reported by ${report.source.publisher}.` };
}
