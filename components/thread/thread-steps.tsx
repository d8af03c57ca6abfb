import { eventHref, machineDate, metaOf } from "#components/event/event-row";
import { Link } from "#components/language/link";
import { titleIn } from "#core/event-translation";
import type { Wording } from "#core/language/wording";
import type { ThreadEntry } from "#core/thread/thread-record";
import { useWording } from "#language";

/** The events of a thread in order, each with how it goes on from another. */
export function ThreadSteps({ entries, knownOn }: { entries: readonly ThreadEntry[]; knownOn: string | null }) {
  const wording = useWording();
  return (
    <ol aria-label={wording.t("Events of the thread")} className="thread-steps">
      {entries.map(({ card, from }) => (
        <li key={card.slug} id={card.slug} data-type={card.type} data-status={card.status}>
          <i className="status-mark" aria-hidden="true" />
          <p className="text-small text-soft">
            <time dateTime={machineDate(card)} className="sentence">
              {wording.date(card.date)}
            </time>
          </p>
          <Link href={eventHref(card, knownOn)} lang={titleIn(card, wording).lang} className="card-title">
            {titleIn(card, wording).text}
          </Link>
          <p className="event-meta">{metaOf(card, wording)}</p>
          <p className="thread-tie">{from ? <Tie from={from} /> : wording.t("The thread begins here")}</p>
        </li>
      ))}
    </ol>
  );
}

const kindWords = {
  related: "Goes on from",
  follows: "Follows",
  part_of: "Part of",
  outcome_of: "Outcome of",
  replaces: "Replaces",
};

function Tie({ from: { slug, title, kind, days, isJustBefore } }: { from: NonNullable<ThreadEntry["from"]> }) {
  const wording = useWording();
  const { t } = wording;
  return (
    <>
      {t(kindWords[kind])}{" "}
      {isJustBefore ? (
        <a href={`#${slug}`}>{t("the event before")}</a>
      ) : (
        <a href={`#${slug}`} lang={wording.recordLang}>
          “{title}”
        </a>
      )}
      {days > 0 && t(", {days} later", { days: pauseWords(days, wording) })}
    </>
  );
}

/** "1 day", "12 days", "5 months", "3 years". */
function pauseWords(days: number, { t }: Wording): string {
  if (days < 60) return t(days === 1 ? "{count} day" : "{count} days", { count: days });
  if (days < 730) return t("{count} months", { count: Math.round(days / 30.4) });
  return t("{count} years", { count: Math.round(days / 365) });
}
