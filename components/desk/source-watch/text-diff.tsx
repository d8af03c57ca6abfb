import { DiffRuns } from "#components/desk/diff-runs";
import { splitAfter } from "#core/desk/first-words";
import type { DiffPart } from "#core/desk/text-diff";

/** So much of a stretch that is the same is shown around a change. */
const shown = 160;

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
  const parts = text.length > 3 * shown ? splitAfter(text, shown) : null;
  if (!parts) return <span>{text}</span>;
  const from = parts.rest.indexOf(" ", parts.rest.length - shown);
  const end = from < 0 ? parts.rest.length - shown : from;
  return (
    <>
      <span>{parts.first}</span>
      <details className="text-fold">
        <summary>{end.toLocaleString("en")} characters that are the same</summary>
        {parts.rest.slice(0, end)}
      </details>
      <span>{parts.rest.slice(end)}</span>
    </>
  );
}
