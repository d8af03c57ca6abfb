import { DiffRuns } from "#components/desk/diff-runs";
import { type DiffRun, diffWords } from "#core/desk/text-diff";

interface Props {
  before: string;
  after: string;
  beforeName: string;
  afterName: string;
}

/** Two texts side by side; the words that one of them alone has are marked in it. */
export function WordDiff({ before, after, beforeName, afterName }: Props) {
  const runs = diffWords(before, after);
  return (
    <div className="word-diff">
      <Side name={beforeName} runs={runs.filter(({ side }) => side !== "after")} />
      <Side name={afterName} runs={runs.filter(({ side }) => side !== "before")} />
    </div>
  );
}

function Side({ name, runs }: { name: string; runs: DiffRun[] }) {
  return (
    <div>
      <p className="label">{name}</p>
      <p className="word-diff-text">
        {runs.length === 0 ? <span className="text-soft">nothing</span> : <DiffRuns runs={runs} />}
      </p>
    </div>
  );
}
