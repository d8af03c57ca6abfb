import { diffByWord, type WordRun } from "#core/desk/word-diff";

interface Props {
  before: string;
  after: string;
  beforeName: string;
  afterName: string;
}

/** Two texts side by side; the words that one of them alone has are marked in it. */
export function WordDiff({ before, after, beforeName, afterName }: Props) {
  const runs = diffByWord(before, after);
  return (
    <div className="word-diff">
      <Side name={beforeName} runs={runs.filter(({ side }) => side !== "after")} />
      <Side name={afterName} runs={runs.filter(({ side }) => side !== "before")} />
    </div>
  );
}

function Side({ name, runs }: { name: string; runs: WordRun[] }) {
  return (
    <div>
      <p className="label">{name}</p>
      <p className="word-diff-text">
        {runs.length === 0 && <span className="text-soft">nothing</span>}
        {runs.map(({ text, side }, index) => {
          // biome-ignore lint/suspicious/noArrayIndexKey: a run is its place in the text
          if (side === "both") return <span key={index}>{text}</span>;
          // biome-ignore lint/suspicious/noArrayIndexKey: a run is its place in the text
          return side === "before" ? <del key={index}>{text}</del> : <ins key={index}>{text}</ins>;
        })}
      </p>
    </div>
  );
}
