import Link from "next/link";
import { type Coverage as Months, uncoveredMonths } from "#core/charts/coverage";
import { daysOfMonth } from "#core/charts/month";
import { formatMonth } from "#core/dates/format-date";

/** Of which months the record can speak at all, and how that is decided. */
export function Coverage({ coverage }: { coverage: Months | null }) {
  if (!coverage) return null;
  const all = coverage.last - coverage.first + 1;
  const uncovered = uncoveredMonths(coverage).length;
  return (
    <>
      <h2 id="coverage">Silence, and what is not covered</h2>
      <p>
        A month without events is a silence only if somebody was looking. A month counts as covered if a source of ours
        was published in it, or if one tells of something in it. Where neither is so the charts hatch the month: that
        nothing stands there is then a gap of the record, not of diplomacy. Of the {all.toLocaleString("en")} months
        since {formatMonth(daysOfMonth(coverage.first).from)}, {uncovered.toLocaleString("en")} are not covered. Sources
        that bear only a year, and events of which no more than a year is known, cover no month.
      </p>
      <p>
        The <Link href="/charts#months">chart of months</Link> shows them, and the{" "}
        <Link href="/charts#silences">chart of silences</Link> how much of each silence is covered.
      </p>
    </>
  );
}
