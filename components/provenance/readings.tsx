import Link from "next/link";
import { formatDay } from "#core/dates/format-date";
import type { Reading } from "#core/provenance/provenance";

const stateWords: Record<Reading["state"], string> = {
  waiting: "No editor has decided on it yet.",
  accepted: "Taken as an event of its own",
  merged: "Taken as evidence for this event",
  rejected: "Rejected",
};

/** What the extractor proposed from articles, and what became of it. */
export function Readings({ readings }: { readings: Reading[] }) {
  if (readings.length === 0) return null;
  return (
    <section aria-labelledby="readings" className="mt-10">
      <h2 id="readings">What the machine proposed</h2>
      <ol className="history">
        {readings.map(({ article, at, confidence, dateText, dateReason, state, decided }) => (
          <li key={`${article} ${at} ${confidence}`} className="report">
            <p className="text-small text-soft">
              {formatDay(at.slice(0, 10))} · sure to {Math.round(confidence * 100)} %
            </p>
            <p>
              From <Link href={`/articles/${article}`}>{article}</Link>
              {dateText && `: “${dateText}”`}
              {dateReason && ` (${dateReason})`}
            </p>
            <p>
              {stateWords[state]}
              {decided && ` by ${decided.by}, ${formatDay(decided.at.slice(0, 10))}`}
              {decided?.why && `: ${decided.why}`}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
