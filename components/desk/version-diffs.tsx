import { WordDiff } from "#components/desk/word-diff";
import type { NamedChange } from "#core/desk/named-change";

interface Props {
  changes: readonly Omit<NamedChange, "by">[];
  beforeName: string;
  afterName: string;
  /** what is said where nothing differs */
  same?: string;
}

/** What differs between two versions of a record, part by part, word by word. */
export function VersionDiffs({ changes, beforeName, afterName, same = "They say the same." }: Props) {
  if (changes.length === 0) return <p className="notice">{same}</p>;
  return changes.map(({ part, name, mine, theirs }) => (
    <div key={part} className="part-diff">
      <h3 className="desk-legend">{name}</h3>
      <WordDiff before={theirs} after={mine} beforeName={beforeName} afterName={afterName} />
    </div>
  ));
}
