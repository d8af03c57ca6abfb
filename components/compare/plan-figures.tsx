import { Phrase } from "#components/language/phrase";
import type { Plans, Spread } from "#core/compare/plans";
import type { Wording } from "#core/language/wording";
import { useWording } from "#language";
import { Figure } from "./contact-figures";

/** What became of what two announced to each other, and how long before. */
export function PlanFigures({ plans }: { plans: Plans }) {
  const wording = useWording();
  const { t, number } = wording;
  const { announced, keptRate, lead, leftOut } = plans;
  if (announced === 0)
    return <p className="mt-3 text-soft">{t("No source of ours told of a common event before it took place.")}</p>;
  return (
    <dl className="facts" aria-label={t("Plans in figures")}>
      <Figure name={t("Announced")} words={fateWords(plans, wording)}>
        <strong>{number(announced)}</strong>
      </Figure>
      <Figure name={t("Kept")} words={t("held, of those that were held, cancelled or postponed")}>
        <strong>{keptRate === null ? "–" : `${Math.round(keptRate * 100)} %`}</strong>
      </Figure>
      <Figure
        name={t("Announced to held")}
        words={lead ? spreadWords(lead, leftOut, wording) : t("no plan whose days are known closely")}
      >
        {lead ? (
          <Phrase
            text={Math.round(lead.median) === 1 ? "{days} day in the middle" : "{days} days in the middle"}
            days={<strong>{number(Math.round(lead.median))}</strong>}
          />
        ) : (
          "–"
        )}
      </Figure>
    </dl>
  );
}

function fateWords({ held, cancelled, postponed, ahead, untold }: Plans, { t, number }: Wording): string {
  const fates = [
    [held, "{count} held"],
    [cancelled, "{count} cancelled"],
    [postponed, "{count} postponed"],
    [ahead, "{count} still to come"],
    [untold, "{count} of which nothing more is told"],
  ] as const;
  return fates.flatMap(([count, words]) => (count > 0 ? t(words, { count: number(count) }) : [])).join(", ");
}

function spreadWords(lead: Spread, leftOut: number, { t, number }: Wording): string {
  const whole = (days: number) => number(Math.round(days));
  const spread =
    lead.count === 1
      ? t("one plan")
      : t("{count} plans, {least} to {most} days, half of them {lower} to {upper} days", {
          count: number(lead.count),
          least: whole(lead.least),
          most: whole(lead.most),
          lower: whole(lead.lowerQuarter),
          upper: whole(lead.upperQuarter),
        });
  if (leftOut === 0) return spread;
  return `${spread}; ${t("{count} left out, their days are not known closely", { count: number(leftOut) })}`;
}
