import { Link } from "#components/language/link";
import { Phrase } from "#components/language/phrase";
import { type Coverage as Months, uncoveredMonths } from "#core/charts/coverage";
import { daysOfMonth } from "#core/charts/month";
import { useWording } from "#language";

/** Of which months the record can speak at all, and how that is decided. */
export function Coverage({ coverage }: { coverage: Months | null }) {
  const wording = useWording();
  if (!coverage) return null;
  const all = coverage.last - coverage.first + 1;
  const uncovered = uncoveredMonths(coverage).length;
  return (
    <>
      <h2 id="coverage">{wording.t("Silence, and what is not covered")}</h2>
      <p>
        <Phrase
          text="A month without events is a silence only if somebody was looking. A month counts as covered if a source of ours was published in it, or if one tells of something in it. Where neither is so the charts hatch the month: that nothing stands there is then a gap of the record, not of diplomacy. Of the {count} months since {from}, {count2} are not covered. Sources that bear only a year, and events of which no more than a year is known, cover no month."
          count={wording.number(all)}
          from={wording.month(daysOfMonth(coverage.first).from)}
          count2={wording.number(uncovered)}
        />
      </p>
      <p>
        <Phrase
          text="The {link} shows them, and the {link2} how much of each silence is covered."
          link={<Link href="/charts#months">{wording.t("chart of months")}</Link>}
          link2={<Link href="/charts#silences">{wording.t("chart of silences")}</Link>}
        />
      </p>
    </>
  );
}
