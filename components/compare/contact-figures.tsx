import type { ReactNode } from "react";
import { eventHref } from "#components/event/event-row";
import { Link } from "#components/language/link";
import { Phrase } from "#components/language/phrase";
import type { Contacts } from "#core/compare/contacts";
import type { EventCard } from "#core/event";
import { titleIn } from "#core/event-translation";
import { useWording } from "#language";

/** How two had to do with each other, in figures that name their events. */
export function ContactFigures({
  contacts,
  named,
  knownOn,
  day,
}: {
  contacts: Contacts;
  named: ReadonlyMap<number, EventCard>;
  knownOn: string | null;
  /** as of which it is told */
  day: string;
}) {
  const { t, number, day: inWords } = useWording();
  const { total, meetings, first, last, gap, daysSince } = contacts;
  const eventOf = (seq: number | null | undefined) => {
    const card = seq == null ? undefined : named.get(seq);
    return card ? <EventLink card={card} knownOn={knownOn} /> : "–";
  };
  return (
    <dl className="facts" aria-label={t("Contacts in figures")}>
      <Figure name={t("Contacts")} words={t("events of both that were held")}>
        <strong>{number(total)}</strong>
      </Figure>
      <Figure name={t("Meetings")} words={t("summits, visits, meetings and talks among them")}>
        <strong>{number(meetings)}</strong>
      </Figure>
      <Figure name={t("First")}>{eventOf(first)}</Figure>
      <Figure name={t("Last")}>{eventOf(last)}</Figure>
      <Figure
        name={t("Longest gap")}
        words={gap ? t("between the last possible day of the one and the first of the other") : ""}
      >
        {gap ? (
          <Phrase
            text="{days} days, from {before} to {after}"
            days={<strong>{number(gap.days)}</strong>}
            before={eventOf(gap.before)}
            after={eventOf(gap.after)}
          />
        ) : (
          "–"
        )}
      </Figure>
      <Figure name={t("Days since")} words={t("on {day}", { day: inWords(day) })}>
        <strong>{daysSince === null ? "–" : number(daysSince)}</strong>
      </Figure>
    </dl>
  );
}

/** A figure with its name, and in what sense it is meant. */
export function Figure({ name, words, children }: { name: string; words?: string; children: ReactNode }) {
  return (
    <div className="fact">
      <dt className="label">{name}</dt>
      <dd>
        {children}
        {words && <p className="text-small text-soft">{words}</p>}
      </dd>
    </div>
  );
}

function EventLink({ card, knownOn }: { card: EventCard; knownOn: string | null }) {
  const wording = useWording();
  const { date } = wording;
  const title = titleIn(card, wording);
  return (
    <Link href={eventHref(card, knownOn)}>
      <span lang={title.lang}>{title.text}</span> <span className="text-soft">({date(card.date)})</span>
    </Link>
  );
}
