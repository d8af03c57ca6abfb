import { useWording } from "#language";
/** How sure the record is: the numbers of seeds/README.md, for readers. */
export function Certainty() {
  const { t } = useWording();
  return (
    <>
      <h2 id="certainty">{t("How sure we are")}</h2>
      <p>
        {t(
          "Before the last round of corrections, 50 events drawn at random were checked afresh against other pages. The date was wrong in 3 of 50, participants wrong or missing in 2 of 48, the type debatable in 6 of 50, and a detail of the summary wrong or too strong in 7 of 45. Places (44) and statuses (50) showed no error. What was found was corrected, and the same patterns were then looked for in all the rest, which changed 196 events. Mistakes will remain.",
        )}
      </p>
      <p>{t("Known to be weak:")}</p>
      <ul>
        <li>{t("18 events rest on a single source, and 8 on reposts alone.")}</li>
        <li>{t("Some days are those of an announced schedule; the event’s note then says so.")}</li>
        <li>
          {t(
            "Smaller rounds of inter-Korean talks are covered unevenly. Fewer entries in a year need not mean less diplomacy.",
          )}
        </li>
        <li>
          {t(
            "Names and offices of people are supported by a page where the record says so; the first and last day of an office often are not.",
          )}
        </li>
      </ul>
    </>
  );
}
