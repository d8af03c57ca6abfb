import { Legend } from "#components/event/legend";
import { useWording } from "#language";

/** What counts as an event, what supports it and how it is drawn. */
export function Method() {
  const { t } = useWording();
  return (
    <>
      <h2 id="method">{t("What counts as an event")}</h2>
      <p>
        {t(
          "One diplomatic act: a summit of heads of state or government, an official’s visit, a meeting, a round of talks, a call, a letter, a text that is agreed, a statement that changes the course, or a deed that does. What was planned and never happened counts too, with what became of it. A report that only looks back on an event is no new event.",
        )}
      </p>
      <h2 id="evidence">{t("What supports it")}</h2>
      <p>
        {t(
          "Every event names its sources and says what each is good for: the date, the place, who took part, the outcome. Titles and summaries are our own words. Where we hold the text of a source, the event leads to the sentences that support it; where a sentence can no longer be found in the stored text, the page says so and does not guess.",
        )}
      </p>
      <h2 id="marks">{t("How it is drawn")}</h2>
      <p>
        {t(
          "Form tells what became of an event, and an icon what kind it was. A date is drawn as far as it is known: a day is a point, a month is a bar with soft ends, an approximate date fades, and an open end is an arrow. Days are those that the sources give; none is worked out from a clock.",
        )}
      </p>
      <Legend />
    </>
  );
}
