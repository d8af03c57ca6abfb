import { WordDiff } from "#components/desk/word-diff";
import type { RecordChange } from "#core/desk/records/compare-records";

/** What differs between two versions of a record, part by part, word by word. */
export function RecordDiffs({
  changes,
  beforeName,
  afterName,
}: {
  changes: RecordChange[];
  beforeName: string;
  afterName: string;
}) {
  if (changes.length === 0) return <p className="notice">They say the same.</p>;
  return changes.map(({ part, name, mine, theirs }) => (
    <div key={part} className="part-diff">
      <h3 className="desk-legend">{name}</h3>
      <WordDiff before={theirs} after={mine} beforeName={beforeName} afterName={afterName} />
    </div>
  ));
}
