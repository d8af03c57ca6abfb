import { Link } from "#components/language/link";
import { Phrase } from "#components/language/phrase";
import type { Reading } from "#core/provenance/provenance";
import { useWording } from "#language";

const stateWords: Record<Reading["state"], string> = {
  waiting: "No editor has decided on it yet.",
  accepted: "Taken as an event of its own",
  merged: "Taken as evidence for this event",
  rejected: "Rejected",
};

/** What the extractor proposed from articles, and what became of it. */
export function Readings({ readings }: { readings: Reading[] }) {
  const wording = useWording();
  if (readings.length === 0) return null;
  return (
    <section aria-labelledby="readings" className="mt-10">
      <h2 id="readings">{wording.t("What the machine proposed")}</h2>
      <ol className="history">
        {readings.map(({ article, at, confidence, dateText, dateReason, state, decided }) => (
          <li key={`${article} ${at} ${confidence}`} className="report">
            <p className="text-small text-soft">
              <Phrase
                text="{slice} · sure to {round} %"
                slice={wording.day(at.slice(0, 10))}
                round={Math.round(confidence * 100)}
              />
            </p>
            <p>
              <Phrase
                text="From {link}{value}{value2}"
                link={<Link href={`/articles/${article}`}>{article}</Link>}
                value={dateText && `: “${dateText}”`}
                value2={dateReason && ` (${dateReason})`}
              />
            </p>
            <p>
              {wording.t(stateWords[state])}
              {decided &&
                ` ${wording.t("by {by}, {slice}", { by: decided.by, slice: wording.day(decided.at.slice(0, 10)) })}`}
              {decided?.why && `: ${decided.why}`}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
