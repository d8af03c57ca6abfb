import type { ReactNode } from "react";
import { StatusMark } from "#components/event/event-kind";
import { machineDate } from "#components/event/event-row";
import { NativeName } from "#components/event/native-name";
import { Icon } from "#components/icon";
import { countryName } from "#core/country-name";
import { formatDate, formatPrecision } from "#core/dates/format-date";
import type { ClaimField, EventParticipant, EventPlace, EventRecord } from "#core/event";
import { supportOf } from "./claim-words";

/** The facts of an event. Each says how many sentences and sources support it, and lights them up (event.css). */
export function EventFacts({ event }: { event: EventRecord }) {
  return (
    <dl className="facts">
      <Fact name="When" field="date" event={event}>
        <time dateTime={machineDate(event)} className="text-lead font-serif">
          {sentenceCase(formatDate(event.date))}
        </time>
        <p className="text-soft text-small">
          {sentenceCase(formatPrecision(event.date))} · <abbr title="Extended Date/Time Format, ISO 8601-2">EDTF</abbr>{" "}
          <code className="font-mono">{event.date}</code>
        </p>
      </Fact>
      <Fact name="Status" field="status" event={event}>
        <StatusMark status={event.status} />
      </Fact>
      {event.place && (
        <Fact name="Where" field="place" event={event}>
          {event.place.name}
          {namesCountry(event.place) && <span className="text-soft">, {countryName(event.place.country)}</span>}
          {event.places.length > 1 && (
            <p className="text-soft text-small">By way of {event.places.map(({ name }) => name).join(", ")}</p>
          )}
        </Fact>
      )}
      {event.participants.length > 0 && (
        <Fact name="Who" field="participant" event={event}>
          <ul className="grid gap-3">
            {event.participants.map((participant) => (
              <Participant key={`${participant.slug} ${participant.office}`} participant={participant} />
            ))}
          </ul>
        </Fact>
      )}
    </dl>
  );
}

function Fact({
  name,
  field,
  event,
  children,
}: {
  name: string;
  field: ClaimField;
  event: EventRecord;
  children: ReactNode;
}) {
  return (
    <div className="fact" data-fact={field}>
      <dt className="label">{name}</dt>
      <dd>
        {children}
        <Support event={event} field={field} />
      </dd>
    </div>
  );
}

/** Leads across the line, to what says so. */
export function Support({ event, field }: { event: EventRecord; field: ClaimField }) {
  const { words, href } = supportOf(event, field);
  if (!href) return null;
  return (
    <p>
      <a href={href} className="support">
        {words} <Icon name="later" />
      </a>
    </p>
  );
}

function Participant({ participant: { name, native, country, office } }: { participant: EventParticipant }) {
  const role = [office, country && countryName(country)].filter(Boolean).join(" · ");
  return (
    <li>
      <span className="font-medium">{name}</span>
      {native && native !== name && (
        <>
          {" "}
          <NativeName name={native} country={country} />
        </>
      )}
      {role && <p className="text-soft text-small">{role}</p>}
    </li>
  );
}

/** Whether the country adds anything: "Capella Hotel, Singapore" has said it already. */
function namesCountry(place: EventPlace): place is EventPlace & { country: string } {
  return place.country !== null && !place.name.includes(countryName(place.country));
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
