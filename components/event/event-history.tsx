import { StatusMark } from "#components/event/event-kind";
import { SourceLink } from "#components/event/event-sources";
import { boundsOf, liesIn } from "#core/dates/edtf";
import type { EventRecord, HistoryEntry } from "#core/event";
import { placeWords } from "#core/place-words";
import { useWording } from "#language";

/** What was reported of an event, in the order in which it became known. Dates that no longer hold are struck. */
export function EventHistory({ event }: { event: EventRecord }) {
  const { t } = useWording();
  if (event.history.length < 2) return null;
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t("How it came about")}</h2>
      <ol className="history">
        {event.history.map((entry) => (
          <Report
            key={`${entry.knownOn} ${entry.status} ${entry.source.url} ${entry.source.title}`}
            entry={entry}
            now={event.date}
          />
        ))}
      </ol>
    </section>
  );
}

function Report({ entry: { knownOn, status, date, place, note, source }, now }: { entry: HistoryEntry; now: string }) {
  const wording = useWording();
  return (
    <li className="report" data-status={status}>
      <p className="text-soft text-small">{knownOn ? wording.date(knownOn) : wording.t("Undated")}</p>
      <p className="font-medium">
        <StatusMark status={status} />
        {date && (
          <>
            {" · "}
            {stillHolds(date, now) ? wording.date(date) : <s>{wording.date(date)}</s>}
          </>
        )}
        {place && <span className="text-soft font-normal"> · {placeWords({ name: place }, wording)}</span>}
      </p>
      {note && <p lang={wording.recordLang}>{note}</p>}
      <p className="text-soft text-small">
        <SourceLink source={source} />
      </p>
    </li>
  );
}

/** "June 2018" holds when it turns out to be 12 June; "May 2018" does not. */
function stillHolds(date: string, now: string): boolean {
  return liesIn(boundsOf(date), boundsOf(now), "possible");
}
