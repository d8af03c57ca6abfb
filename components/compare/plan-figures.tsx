import type { Plans, Spread } from "#core/compare/plans";
import { Figure } from "./contact-figures";

/** What became of what two announced to each other, and how long before. */
export function PlanFigures({ plans }: { plans: Plans }) {
  const { announced, held, cancelled, postponed, ahead, untold, keptRate, lead, leftOut } = plans;
  if (announced === 0)
    return <p className="mt-3 text-soft">No source of ours told of a common event before it took place.</p>;
  const fates = [
    [held, "held"],
    [cancelled, "cancelled"],
    [postponed, "postponed"],
    [ahead, "still to come"],
    [untold, "of which nothing more is told"],
  ] as const;
  return (
    <dl className="facts" aria-label="Plans in figures">
      <Figure
        name="Announced"
        words={fates.flatMap(([count, words]) => (count > 0 ? `${count} ${words}` : [])).join(", ")}
      >
        <strong>{announced.toLocaleString("en")}</strong>
      </Figure>
      <Figure name="Kept" words="held, of those that were held, cancelled or postponed">
        <strong>{keptRate === null ? "–" : `${Math.round(keptRate * 100)} %`}</strong>
      </Figure>
      <Figure
        name="Announced to held"
        words={lead ? spreadWords(lead, leftOut) : "no plan whose days are known closely"}
      >
        {lead ? (
          <>
            <strong>{days(lead.median)}</strong> in the middle
          </>
        ) : (
          "–"
        )}
      </Figure>
    </dl>
  );
}

function spreadWords({ count, least, lowerQuarter, upperQuarter, most }: Spread, leftOut: number): string {
  const left = leftOut > 0 ? `; ${leftOut} left out, their days are not known closely` : "";
  if (count === 1) return `one plan${left}`;
  const middle = `half of them ${whole(lowerQuarter)} to ${days(upperQuarter)}`;
  return `${count} plans, ${whole(least)} to ${days(most)}, ${middle}${left}`;
}

function whole(number: number): string {
  return Math.round(number).toLocaleString("en");
}

function days(number: number): string {
  return `${whole(number)} ${Math.round(number) === 1 ? "day" : "days"}`;
}
