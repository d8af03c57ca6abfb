import { z } from "zod";
import { EntityDraft } from "#core/entity";
import { EventDraft, HistoryDraft } from "#core/event-draft";
import { PlaceRecordDraft } from "#core/place";

/** A file of seeds/, by its path within that folder. */
export interface CorpusFile {
  path: string;
  text: string;
}

/** The researched records, as the files of seeds/ hold them (docs/data-format.md). */
export interface Corpus {
  events: EventDraft[];
  entities: EntityDraft[];
  places: PlaceRecordDraft[];
  histories: HistoryDraft[];
}

/** What is wrong with a record, in words that say what to do. */
export interface CorpusProblem {
  /** path within seeds/ */
  file: string;
  /** the record's id; null where the file as a whole is meant */
  record: string | null;
  /** the field within the record, such as `participants[0].entity`; empty where the record as a whole is meant */
  field: string;
  problem: string;
}

/** A record and the file that it stands in. */
export interface Filed<T> {
  file: string;
  record: T;
}

/** The corpus with the file of each record, for messages. */
export type FiledCorpus = { [kind in keyof Corpus]: Filed<Corpus[kind][number]>[] } & {
  /** ids of records that are out of shape: others may still refer to them */
  unread: string[];
};

const drafts = { events: EventDraft, entities: EntityDraft, places: PlaceRecordDraft, histories: HistoryDraft };

/** Reads the files record by record: what is in shape is taken, and everything that is not is named. */
export function readCorpus(files: readonly CorpusFile[]): { corpus: FiledCorpus; problems: CorpusProblem[] } {
  const corpus: FiledCorpus = { events: [], entities: [], places: [], histories: [], unread: [] };
  const problems: CorpusProblem[] = [];
  for (const { path, text } of files) {
    const kind = kindOf(path);
    const list = kind ? parseList(text) : "This is none of the files that the seeds consist of: see seeds/README.md.";
    if (!kind || typeof list === "string")
      problems.push({ file: path, record: null, field: "", problem: String(list) });
    else for (const [index, item] of list.entries()) readRecord({ path, kind, index, item }, corpus, problems);
  }
  return { corpus, problems };
}

/** The problem as one line for people. */
export function formatProblem({ file, record, field, problem }: CorpusProblem): string {
  return `seeds/${[file, record, field].filter(Boolean).join(" ")}: ${problem}`;
}

function kindOf(path: string): keyof Corpus | null {
  if (/^events\/[^/]+\.json$/.test(path)) return "events";
  const kinds = { "people.json": "entities", "places.json": "places", "histories.json": "histories" } as const;
  return kinds[path as keyof typeof kinds] ?? null;
}

function parseList(text: string): unknown[] | string {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list : "The file must hold one list, in square brackets.";
  } catch (error) {
    return `This is not JSON: ${error instanceof Error ? error.message : error}.`;
  }
}

interface Item {
  path: string;
  kind: keyof Corpus;
  index: number;
  item: unknown;
}

function readRecord({ path, kind, index, item }: Item, corpus: FiledCorpus, problems: CorpusProblem[]): void {
  const result = drafts[kind].safeParse(item);
  if (result.success) {
    (corpus[kind] as Filed<unknown>[]).push({ file: path, record: result.data });
    return;
  }
  const name = nameOf(item);
  const record = name ?? `[${index}]`;
  if (name) corpus.unread.push(name);
  for (const issue of result.error.issues)
    problems.push({ file: path, record, field: z.core.toDotPath(issue.path), problem: issue.message });
}

function nameOf(item: unknown): string | null {
  const record = (item ?? {}) as { id?: unknown; event?: unknown };
  const name = record.id ?? record.event;
  return typeof name === "string" ? name : null;
}
