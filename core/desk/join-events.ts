import { joinQuotes } from "#core/desk/attach-content";
import type { RelationDraft, UnfinishedContent } from "#core/event-draft";
import { type EventPart, partNames, partWords } from "./event-parts";

/** Whose part the joined event has: of the record that stays, of the one that goes, or what both say. */
export const joinChoices = ["kept", "gone", "both"] as const;
export type JoinChoice = (typeof joinChoices)[number];

export type JoinChoices = Partial<Record<EventPart, JoinChoice>>;

/** Parts that are lists: nothing of the one record need be given up for the other. */
const lists: ReadonlySet<EventPart> = new Set<EventPart>([
  ...(["tags", "participants", "sources", "quotes", "history", "related"] as const),
]);

/** What may be chosen for a part. */
export function joinChoicesFor(part: EventPart): JoinChoice[] {
  return lists.has(part) ? ["both", "kept", "gone"] : ["kept", "gone"];
}

/** What is proposed: lists together, else what the record says that stays, if it says anything. */
export function proposedJoin(kept: UnfinishedContent, part: EventPart): JoinChoice {
  if (lists.has(part)) return "both";
  return partWords(kept, part) === "" ? "gone" : "kept";
}

/** A part of two records that shall be one, in words. */
export interface JoinedPart {
  part: EventPart;
  kept: string;
  gone: string;
  /** what the joined record would say by the proposal */
  joined: string;
  choice: JoinChoice;
  choices: JoinChoice[];
}

/** The parts in which two records differ, with what is proposed for each. */
export function compareJoin(kept: UnfinishedContent, gone: UnfinishedContent, chosen: JoinChoices = {}): JoinedPart[] {
  const joined = joinEvents(kept, gone, chosen);
  return partNames.flatMap((part) => {
    const [mine, theirs] = [partWords(kept, part), partWords(gone, part)];
    if (mine === theirs) return [];
    const choice = chosen[part] ?? proposedJoin(kept, part);
    return [{ part, kept: mine, gone: theirs, joined: partWords(joined, part), choice, choices: joinChoicesFor(part) }];
  });
}

/** Two records of one event as one: the address is that of the record which stays. */
export function joinEvents(
  kept: UnfinishedContent,
  gone: UnfinishedContent,
  chosen: JoinChoices = {},
): UnfinishedContent {
  const joined = { ...kept };
  for (const part of partNames) {
    const choice = chosen[part] ?? proposedJoin(kept, part);
    if (choice === "gone") Object.assign(joined, { [part]: gone[part] });
    if (choice === "both") Object.assign(joined, { [part]: joinLists(kept, gone, part) });
    if (part === "related") joined.relations = joinRelations(kept, gone, choice);
  }
  if (joined.note === undefined) delete joined.note;
  if (!joined.relations?.length) delete joined.relations;
  const related = joined.related.filter((slug) => slug !== kept.id && slug !== gone.id);
  return { ...joined, id: kept.id, related };
}

/** What the one event is to others, where that is more than related; neither is anything to the other any more. */
function joinRelations(kept: UnfinishedContent, gone: UnfinishedContent, choice: JoinChoice): RelationDraft[] {
  const [mine, theirs] = [kept.relations ?? [], gone.relations ?? []];
  const all = choice === "kept" ? mine : choice === "gone" ? theirs : [...mine, ...theirs];
  const others = all.filter(({ event }) => event !== kept.id && event !== gone.id);
  return distinct(others, ({ event, kind }) => `${event} ${kind}`);
}

function joinLists(kept: UnfinishedContent, gone: UnfinishedContent, part: EventPart): unknown {
  switch (part) {
    case "participants":
      return distinct([...kept.participants, ...gone.participants], ({ entity }) => entity);
    case "sources":
      return joinSources([...kept.sources, ...gone.sources]);
    case "quotes":
      return joinQuotes(kept.quotes, gone.quotes);
    case "history":
      return distinct([...kept.history, ...gone.history], (report) => JSON.stringify(report)).toSorted(byKnownDay);
    default:
      return [...new Set([...kept[part as "tags"], ...gone[part as "tags"]])];
  }
}

function distinct<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const keys = items.map(keyOf);
  return items.filter((_, index) => keys.indexOf(keys[index] as string) === index);
}

/** One publication is one source, for all that either record cites it for. */
function joinSources(sources: UnfinishedContent["sources"]): UnfinishedContent["sources"] {
  const keyOf = ({ url, publisher, title, date }: UnfinishedContent["sources"][number]) =>
    JSON.stringify([url, publisher, title, date]);
  return distinct(sources, keyOf).map((source) => {
    const same = sources.filter((other) => keyOf(other) === keyOf(source));
    return { ...source, supports: [...new Set(same.flatMap(({ supports }) => supports))].sort() };
  });
}

function byKnownDay(a: { knownOn: string }, b: { knownOn: string }): number {
  return a.knownOn < b.knownOn ? -1 : a.knownOn > b.knownOn ? 1 : 0;
}
