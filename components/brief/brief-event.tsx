import { Fragment } from "react";
import { eventHref, machineDate } from "#components/event/event-row";
import { toSourceEntry } from "#core/citation/cite-source";
import type { EventParticipant, EventRecord, EventSource, HistoryEntry } from "#core/event";
import { summaryIn, titleIn } from "#core/event-translation";
import { statusWords, typeWords } from "#core/event-words";
import { shownName } from "#core/names/shown-name";
import { placeWords } from "#core/place-words";
import { useWording } from "#language";

/** An event of a brief, with all that a reader on paper cannot follow a link to. */
export function BriefEvent({ event, number, knownOn }: { event: EventRecord; number: number; knownOn: string | null }) {
  const wording = useWording();
  const { t } = wording;
  const { participants, history, note, sources, url } = event;
  const [title, summary] = [titleIn(event, wording), summaryIn(event, wording)];
  const kind = [
    `${t(typeWords[event.type])}, ${t(statusWords[event.status]).toLowerCase()}`,
    event.place && placeWords(event.place, wording),
  ];
  return (
    <li value={number} className="brief-event" data-status={event.status}>
      <p className="brief-when">
        <span className="brief-number">{wording.number(number)}</span>
        <time dateTime={machineDate(event)} className="sentence">
          {wording.date(event.date)}
        </time>
        <span>{kind.filter(Boolean).join(" · ")}</span>
      </p>
      <h2>
        <a href={wording.href(eventHref(event, knownOn))} lang={title.lang}>
          {title.text}
        </a>
      </h2>
      {summary.text && (
        <p className="brief-summary" lang={summary.lang}>
          {summary.text}
        </p>
      )}
      {note && (
        <p className="brief-note">
          {t("Note")}: <span lang={wording.recordLang}>{note}</span>
        </p>
      )}
      {participants.length > 0 && (
        <p>
          <span className="label">{t("Participants")}</span>{" "}
          {participants.map((participant, index) => (
            <Fragment key={`${participant.slug} ${participant.office}`}>
              {index > 0 && "; "}
              <Participant participant={participant} />
            </Fragment>
          ))}
          .
        </p>
      )}
      {history.length > 1 && (
        <div>
          <p className="label">{t("How it came about")}</p>
          <ol className="brief-history">
            {history.map((entry) => (
              <li key={`${entry.knownOn} ${entry.status} ${entry.source.url} ${entry.source.title}`}>
                <Report entry={entry} />
              </li>
            ))}
          </ol>
        </div>
      )}
      <div>
        <p className="label">{t(sources.length === 1 ? "Source" : "Sources")}</p>
        {sources.length > 0 ? (
          <ol className="brief-sources">
            {sources.map((source) => (
              <li key={`${source.url} ${source.title}`}>
                <span lang={wording.recordLang}>
                  <Entry source={source} />
                </span>
              </li>
            ))}
          </ol>
        ) : (
          <p>{t("None was known on that day.")}</p>
        )}
      </div>
      <p className="brief-address">{url}</p>
    </li>
  );
}

/** "Mike Pompeo, Secretary of State (United States)" */
function Participant({ participant }: { participant: EventParticipant }) {
  const { language, recordLang, country: nameOf } = useWording();
  const { office, country } = participant;
  return (
    <>
      {shownName(participant, language)}
      {office && (
        <>
          , <span lang={recordLang}>{office}</span>
        </>
      )}
      {country && ` (${nameOf(country)})`}
    </>
  );
}

/** "24 May 2018: cancelled (12 June 2018, Singapore). He called it off in a letter. Source: KCNA." */
function Report({ entry: { knownOn, status, date, place, note, source } }: { entry: HistoryEntry }) {
  const wording = useWording();
  const { t } = wording;
  const what = [date && wording.date(date), place && placeWords({ name: place }, wording)].filter(Boolean).join(", ");
  return (
    <>
      {`${knownOn ? wording.date(knownOn) : t("Undated")}: ${t(statusWords[status]).toLowerCase()}${what && ` (${what})`}. `}
      {note && (
        <>
          <span lang={wording.recordLang}>{note}</span>{" "}
        </>
      )}
      {`${t("Source")}: ${t(source.publisher)}.`}
    </>
  );
}

/** An entry of a bibliography, whose address is a link on the screen. */
function Entry({ source }: { source: EventSource }) {
  const entry = toSourceEntry(source);
  const at = source.url ? entry.indexOf(source.url) : -1;
  if (!source.url || at < 0) return entry;
  return (
    <>
      {entry.slice(0, at)}
      <a href={source.url} rel="noopener noreferrer" className="written-out">
        {source.url}
      </a>
      {entry.slice(at + source.url.length)}
    </>
  );
}
