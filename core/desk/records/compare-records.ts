import type { RecordPart } from "./record-fields";

/** A part of a record that differs between two versions. */
export interface RecordChange {
  /** the part's key */
  part: string;
  name: string;
  mine: string;
  theirs: string;
  /** who changed it since the version that both began with: where both did, one has to be chosen */
  by: "me" | "them" | "both";
}

/** What became of the parts of a record that two editors changed from one base. What both changed alike is no change. */
export function compareRecords<D>(parts: readonly RecordPart<D>[], base: D, mine: D, theirs: D): RecordChange[] {
  return parts.flatMap(({ key, name, words }): RecordChange[] => {
    const [before, my, their] = [words(base), words(mine), words(theirs)];
    if (my === their) return [];
    return [
      { part: key, name, mine: my, theirs: their, by: my === before ? "them" : their === before ? "me" : "both" },
    ];
  });
}
