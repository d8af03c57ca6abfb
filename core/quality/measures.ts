import type { Shares } from "./figures";

/** A figure with its words: the same in the command, on the page and in the docs. */
export interface Measure {
  key: keyof Shares;
  name: string;
  /** short enough for a column */
  short: string;
  /** what the share is of */
  meaning: string;
}

/** In the order in which they are shown. */
export const measures: readonly Measure[] = [
  { key: "precision", name: "Precision", short: "prec", meaning: "events reported that the text does tell" },
  { key: "recall", name: "Recall", short: "recall", meaning: "events told by the text that were reported" },
  { key: "f1", name: "F1", short: "F1", meaning: "precision and recall in one" },
  { key: "date", name: "Date", short: "date", meaning: "found events with a right date" },
  { key: "status", name: "Status", short: "status", meaning: "found events with the right status" },
  { key: "type", name: "Type", short: "type", meaning: "found events with a right type" },
  { key: "place", name: "Place", short: "place", meaning: "found events with the right place" },
  { key: "participants", name: "Participants", short: "people", meaning: "F1 of those who took part" },
  { key: "evidence", name: "Evidence", short: "evid", meaning: "found events whose passage is the right one" },
  {
    key: "avoided",
    name: "Traps avoided",
    short: "traps",
    meaning: "passages that only look like an event, left alone",
  },
  {
    key: "composite",
    name: "Composite",
    short: "comp",
    meaning: "F1 × the mean of date, status, place and participants",
  },
];
