import type { ReactNode } from "react";
import { StatusMark } from "#components/event/event-kind";
import { machineDate } from "#components/event/event-row";
import { NativeName } from "#components/event/native-name";
import { Icon } from "#components/icon";
import { Link } from "#components/language/link";
import { Phrase } from "#components/language/phrase";
import { joined } from "#components/list/joined";
import { supportOf } from "#core/claims/claim-words";
import type { JudgedClaim } from "#core/claims/judge-claims";
import type { ClaimField, EventParticipant, EventPlace, EventRecord } from "#core/event";
import type { Wording } from "#core/language/wording";
import { namesInOrder } from "#core/names/shown-name";
import { placeWords } from "#core/place-words";
import { useWording } from "#language";
import { FactClaims } from "./fact-claims";

/**
 * The facts of an event. Each says how many sentences and sources support it, and lights them up (event.css); with
 * `claims`, it unfolds into what each source says of it.
 */
export function EventFacts({ event, claims }: { event: EventRecord; claims?: JudgedClaim[] }) {
  const wording = useWording();
  return (
    <dl className="facts">
      {claims?.some(({ field }) => field === "existence") && (
        <Fact name={wording.t("Event")} field="existence" event={event} claims={claims}>
          {event.status === "held" ? wording.t("That it took place") : wording.t("That it was to take place")}
        </Fact>
      )}
      <Fact name={wording.t("When")} field="date" event={event} claims={claims}>
        <time dateTime={machineDate(event)} className="text-lead font-serif">
          {sentenceCase(wording.date(event.date))}
        </time>
        <p className="text-soft text-small">
          {sentenceCase(wording.precision(event.date))} ·{" "}
          <abbr title={wording.t("Extended Date/Time Format, ISO 8601-2")}>{wording.t("EDTF")}</abbr>{" "}
          <code className="font-mono">{event.date}</code>
        </p>
      </Fact>
      <Fact name={wording.t("Status")} field="status" event={event} claims={claims}>
        <StatusMark status={event.status} />
      </Fact>
      {event.place && (
        <Fact name={wording.t("Where")} field="place" event={event} claims={claims}>
          <PlaceName place={event.place} />
          {namesCountry(event.place, wording) && (
            <span className="text-soft">, {wording.country(event.place.country)}</span>
          )}
          {event.places.length > 1 && (
            <p className="text-soft text-small">
              <Phrase
                text="By way of {map}"
                map={event.places.map((place, index) => (
                  <span key={`${place.slug} ${place.name}`}>
                    {index > 0 && ", "}
                    <PlaceName place={place} />
                  </span>
                ))}
              />
            </p>
          )}
        </Fact>
      )}
      {event.participants.length > 0 && (
        <Fact name={wording.t("Who")} field="participant" event={event} claims={claims}>
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
  claims,
  children,
}: {
  name: string;
  field: ClaimField;
  event: EventRecord;
  claims?: JudgedClaim[] | undefined;
  children: ReactNode;
}) {
  return (
    <div className="fact" data-fact={field}>
      <dt className="label">{name}</dt>
      <dd>
        {children}
        {claims ? <FactClaims event={event} field={field} claims={claims} /> : <Support event={event} field={field} />}
      </dd>
    </div>
  );
}

/** Leads across the line, to what says so. */
function Support({ event, field }: { event: EventRecord; field: ClaimField }) {
  const { words, href } = supportOf(event, field, useWording());
  if (!href) return null;
  return (
    <p>
      <a href={href} className="support">
        {words} <Icon name="later" />
      </a>
    </p>
  );
}

function Participant({ participant: { slug, name, native, country, office } }: { participant: EventParticipant }) {
  const wording = useWording();
  const [first, second] = namesInOrder({ name, native }, wording.language);
  const role = joined([office && <span lang={wording.recordLang}>{office}</span>, country && wording.country(country)]);
  return (
    <li>
      <Link href={`/people/${slug}`} className="quiet-link font-medium">
        {first}
      </Link>
      {second && (
        <>
          {" "}
          <NativeName name={second} country={country} />
        </>
      )}
      {role && <p className="text-soft text-small">{role}</p>}
    </li>
  );
}

function PlaceName({ place }: { place: EventPlace }) {
  const name = placeWords(place, useWording());
  const { slug } = place;
  if (slug === null) return name;
  return (
    <Link href={`/places/${slug}`} className="quiet-link">
      {name}
    </Link>
  );
}

/** Whether the country adds anything: "Capella Hotel, Singapore" has said it already. */
function namesCountry(place: EventPlace, wording: Wording): place is EventPlace & { country: string } {
  return place.country !== null && !placeWords(place, wording).includes(wording.country(place.country));
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
