import { WordDiff } from "#components/desk/word-diff";
import { eventParts } from "#core/desk/event-parts";
import type { PartChange } from "#core/desk/merge-contents";

/** What differs between two versions, field by field, word by word. */
export function PartDiffs({
  changes,
  beforeName,
  afterName,
}: {
  changes: PartChange[];
  beforeName: string;
  afterName: string;
}) {
  if (changes.length === 0)
    return <p className="notice">They say the same: what changed is the state of the event, or nothing.</p>;
  return changes.map(({ part, mine, theirs }) => (
    <div key={part} className="part-diff">
      <h3 className="desk-legend">{eventParts[part].name}</h3>
      <WordDiff before={theirs} after={mine} beforeName={beforeName} afterName={afterName} />
    </div>
  ));
}
