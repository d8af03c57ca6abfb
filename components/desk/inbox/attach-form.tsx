import Link from "next/link";
import { RecordPicker } from "#components/desk/records/record-picker";
import { formatDate } from "#core/dates/format-date";
import type { CandidateCard, SuggestionCard } from "#core/desk/inbox";
import { statusWords } from "#core/event-words";
import { DecideForm } from "./decide-form";
import type { Decide } from "./decision";

interface Props {
  card: SuggestionCard;
  action: Decide;
  hidden: Record<string, string>;
  /** whether the desk is sure which event it is */
  isProposed: boolean;
  /** whether one must look before a second record is made */
  isDoubtful?: boolean;
}

/** The stored events that a suggestion may be, to make its passages evidence of one of them. */
export function AttachForm({ card, action, hidden, isProposed, isDoubtful = false }: Props) {
  const { candidates, number, sure } = card;
  const best = candidates.find(({ id }) => id === sure) ?? candidates[0];
  const form = (
    <DecideForm action={action} hidden={hidden} label={`Attach suggestion ${number} to an event`}>
      <fieldset className="grid gap-2">
        <legend className="desk-legend">
          {isProposed ? "This is on record. Attach its passages to" : "Attach its passages to"}
        </legend>
        {candidates.map((candidate) => (
          <Candidate key={candidate.id} candidate={candidate} isChosen={candidate.id === best?.id} number={number} />
        ))}
        <RecordPicker
          name="other"
          id={`other-${number}`}
          label="Another event"
          kind="event"
          hint="Words of its title, or its address."
          text=""
          slug=""
        />
      </fieldset>
      <News card={card} best={best} />
      <button
        type="submit"
        className={isProposed ? "button" : "button button-plain"}
        {...(isProposed ? { "data-key": "a", "aria-keyshortcuts": "a" } : {})}
      >
        Attach
      </button>
    </DecideForm>
  );
  if (isProposed) return <div data-key="m">{form}</div>;
  return (
    <details className="suggestion-more" data-key="m" open={isDoubtful}>
      <summary {...(isDoubtful ? { "data-key": "a" } : {})} aria-keyshortcuts="m">
        {summaryWords(candidates, isDoubtful)}
      </summary>
      {form}
    </details>
  );
}

function summaryWords({ length }: CandidateCard[], isDoubtful: boolean): string {
  if (isDoubtful) return "It may be on record: look first";
  return length === 0 ? "Attach to an event on record" : `Attach to one of ${length} events that look alike`;
}

function Candidate({ candidate, isChosen, number }: { candidate: CandidateCard; isChosen: boolean; number: number }) {
  const { id, slug, title, date, status, score, reasons } = candidate;
  const key = `c-${number}-${slug}`;
  return (
    <div className="candidate">
      <input type="radio" name="event" id={key} value={id} defaultChecked={isChosen} aria-describedby={`${key}-why`} />
      <div>
        <label htmlFor={key}>
          {title} <span className="candidate-score">{Math.round(score * 100)} % alike</span>
        </label>
        <p id={`${key}-why`} className="desk-hint">
          {formatDate(date)}, {statusWords[status].toLowerCase()} · {reasons.join(" · ")} ·{" "}
          <Link href={`/admin/events/${id}`} prefetch={false} target="_blank">
            open
          </Link>
        </p>
      </div>
    </div>
  );
}

/** What the article says of the event that the record does not: a step in its history, if the editor wants it. */
function News({ card, best }: { card: SuggestionCard; best: CandidateCard | undefined }) {
  const isNews = best?.isNews ?? false;
  const told = `${statusWords[card.status].toLowerCase()}, ${formatDate(card.date)}`;
  return (
    <div className="grid gap-1 text-small">
      {isNews && best && (
        <p className="suggestion-news">
          The article says <strong>{told}</strong>; the record says{" "}
          <strong>
            {statusWords[best.status].toLowerCase()}, {formatDate(best.date)}
          </strong>
          .
        </p>
      )}
      <label className="check">
        <input type="checkbox" name="reports" value="yes" defaultChecked={isNews} /> Add to its history: {told}
      </label>
      <label className="check">
        <input type="checkbox" name="changesRecord" value="yes" defaultChecked={isNews && best?.isLatest} /> The record
        follows
      </label>
    </div>
  );
}
