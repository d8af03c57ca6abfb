import { DiffRuns } from "#components/desk/diff-runs";
import type { DiffPart } from "#core/desk/text-diff";

/** So much of a stretch that is the same is shown around a change. */
const shown = 300;

/** How one text became another: what went is struck, what came is underlined, long stretches that stay fold up. */
export function TextDiff({ parts, language }: { parts: DiffPart[]; language: string }) {
  const keyed = parts.map((part, index) => ({ part, key: `${index}` }));
  return (
    <div className="text-diff prose" lang={language}>
      {keyed.map(({ part, key }) =>
        part.kind === "same" ? (
          <Same key={key} text={part.text} />
        ) : (
          <span key={key}>
            <DiffRuns runs={part.runs} />
          </span>
        ),
      )}
    </div>
  );
}

function Same({ text }: { text: string }) {
  if (text.length <= 3 * shown) return <span>{text}</span>;
  return (
    <>
      <span>{text.slice(0, shown)}</span>
      <details className="text-fold">
        <summary>{(text.length - 2 * shown).toLocaleString("en")} characters that are the same</summary>
        {text.slice(shown, -shown)}
      </details>
      <span>{text.slice(-shown)}</span>
    </>
  );
}
