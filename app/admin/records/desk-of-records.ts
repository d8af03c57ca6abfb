import type { DeskParameters } from "../parameters";
import { one } from "../parameters";

/** How the two desks are called, and where they are. */
export const recordDesks = {
  entity: {
    ...{ path: "/admin/people", publicPath: "/people", title: "People and bodies", one: "person or body" },
    newTitle: "New person or body",
  },
  place: {
    ...{ path: "/admin/places", publicPath: "/places", title: "Places", one: "place" },
    newTitle: "New place",
  },
} as const;

export type RecordNoun = keyof typeof recordDesks;

/** What was just done, in words; null = nothing. */
export function savedWords(parameters: DeskParameters): string | null {
  const saved = one(parameters, "saved");
  const events = Number(one(parameters, "events")) || 0;
  const told = events === 1 ? "1 event names" : `${events} events name`;
  const words: Record<string, string> = {
    saved: "Saved. What events are found by follows.",
    created: "It is on record now.",
    discarded: "What was not saved is discarded.",
    merged: `Merged: ${told} this record instead. It can be undone below.`,
    unmerged: `Undone: ${told} this record again.`,
  };
  return words[saved] ?? null;
}
