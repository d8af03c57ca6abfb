import { Legend } from "#components/event/legend";
import { useWording } from "#language";

const figures: [figure: string, words: string][] = [
  ["day", "a day"],
  ["days", "several days"],
  ["soft", "some day of a month or a year"],
  ["fading", "approximate or uncertain"],
  ["open", "no end given"],
  ["ghost", "a date that it was planned for before"],
  ["many", "many events; press to come closer"],
  ["today", "today, or the day as of which the page answers"],
];

/** What the figures of the timeline mean, on demand; without JavaScript too. */
export function TimelineLegend() {
  const { t } = useWording();
  return (
    <details className="timeline-legend">
      <summary>{t("Legend")}</summary>
      <Legend />
      <dl className="legend">
        <dt className="label">{t("Dates")}</dt>
        <dd>
          <ul className="legend-row">
            {figures.map(([figure, words]) => (
              <li key={figure} className="legend-figure">
                <i data-figure={figure} aria-hidden="true" />
                {t(words)}
              </li>
            ))}
          </ul>
        </dd>
      </dl>
    </details>
  );
}
