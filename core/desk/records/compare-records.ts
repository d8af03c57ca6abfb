import type { NamedChange } from "#core/desk/named-change";
import type { RecordPart } from "./record-fields";

/** What became of the parts of a record that two editors changed from one base. What both changed alike is no change. */
export function compareRecords<D>(parts: readonly RecordPart<D>[], base: D, mine: D, theirs: D): NamedChange[] {
  return parts.flatMap(({ key, name, words }): NamedChange[] => {
    const [before, my, their] = [words(base), words(mine), words(theirs)];
    if (my === their) return [];
    return [
      { part: key, name, mine: my, theirs: their, by: my === before ? "them" : their === before ? "me" : "both" },
    ];
  });
}
