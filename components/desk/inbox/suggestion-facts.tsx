import type { ReactNode } from "react";
import { StatusMark, TypeMark } from "#components/event/event-kind";
import { formatDate } from "#core/dates/format-date";
import type { SuggestionCard } from "#core/desk/inbox";
import type { ClaimField } from "#core/event";

/** What a suggestion says, each fact with the way to the words that say so. */
export function SuggestionFacts({ card }: { card: SuggestionCard }) {
  const { type, status, date, dateText, dateReason, place, participants } = card;
  return (
    <dl className="suggestion-facts">
      <dt>What</dt>
      <dd className="flex flex-wrap gap-x-4">
        <Fact card={card} field="existence">
          <TypeMark type={type} />
        </Fact>
        <Fact card={card} field="status">
          <StatusMark status={status} />
        </Fact>
      </dd>
      <dt>When</dt>
      <dd>
        <Fact card={card} field="date">
          {formatDate(date)}
        </Fact>
        {(dateText || dateReason) && (
          <span className="desk-hint">
            {" "}
            {dateText ? `“${dateText}”` : ""}
            {dateText && dateReason ? ": " : ""}
            {dateReason}
          </span>
        )}
      </dd>
      {place && (
        <>
          <dt>Where</dt>
          <dd>
            <Fact card={card} field="place">
              {place}
            </Fact>
          </dd>
        </>
      )}
      <dt>Who</dt>
      <dd>
        {participants.length === 0 && <span className="desk-hint">nobody is named</span>}
        <ul>
          {participants.map(({ name, office, isOnRecord }) => (
            <li key={`${name} ${office}`}>
              <Fact card={card} field="participant">
                {name}
              </Fact>
              {office && <span className="desk-hint">, {office}</span>}
              {!isOnRecord && <span className="suggestion-new"> not on record yet: gets a record</span>}
            </li>
          ))}
        </ul>
      </dd>
    </dl>
  );
}

/** A fact that leads to its passages; one that no passage says alone leads to what tells of the event at all. */
function Fact({ card, field, children }: { card: SuggestionCard; field: ClaimField; children: ReactNode }) {
  const all = card.passages.map((passage, index) => ({ ...passage, id: `${card.number}-${index}` }));
  const own = all.filter(({ supports }) => supports.includes(field));
  const shown = own.length > 0 ? own : all.filter(({ supports }) => supports.includes("existence"));
  if (shown.length === 0 || card.state === "rejected") return <span>{children}</span>;
  return (
    <a href={`#e-${shown[0]?.id}`} className="fact-link" data-passages={shown.map(({ id }) => id).join(" ")}>
      {children}
    </a>
  );
}
