import Link from "next/link";
import { colorOf } from "#components/article/article-text";
import { proposedDecision, type SuggestionCard } from "#core/desk/inbox";
import { AttachForm } from "./attach-form";
import { DecideForm } from "./decide-form";
import { type Decide, type DecisionActions, hiddenOf } from "./decision";
import { RejectForm } from "./reject-form";
import { SuggestionFacts } from "./suggestion-facts";

interface Props {
  card: SuggestionCard;
  article: string;
  actions: DecisionActions;
  /** what the editor's acceptance does: `Publish`, or `Accept for review` */
  acceptWords: string;
  mayReopen: boolean;
}

/** A suggestion with all that can be decided about it. */
export function SuggestionItem({ card, article, actions, acceptWords, mayReopen }: Props) {
  const { number, title, confidence, state, openedBy } = card;
  return (
    <article
      id={`s-${number}`}
      className="suggestion"
      tabIndex={-1}
      data-id={card.id}
      data-number={number}
      data-state={state}
      data-color={colorOf(number)}
      aria-labelledby={`s-${number}-title`}
    >
      <header className="flex items-baseline justify-between gap-3">
        <h3 id={`s-${number}-title`} className="suggestion-title">
          <span className="rail-number">{number}</span> {title}
        </h3>
        <span className="suggestion-confidence" title="how sure the reading is that every field is right">
          {Math.round(confidence * 100)} % <span className="sr-only">sure</span>
        </span>
      </header>
      {openedBy && <p className="desk-hint">{openedBy} has this open.</p>}
      <SuggestionFacts card={card} />
      {state === "waiting" ? (
        <Waiting card={card} article={article} actions={actions} acceptWords={acceptWords} />
      ) : (
        <Decided card={card} article={article} reopen={mayReopen ? actions.reopen : null} />
      )}
    </article>
  );
}

function Waiting({ card, article, actions, acceptWords }: Omit<Props, "mayReopen">) {
  const proposed = proposedDecision(card);
  const hidden = hiddenOf(card, article);
  return (
    <div className="grid gap-3">
      {card.leftOut.length > 0 && (
        <p className="desk-hint">Not on record and left out: {card.leftOut.join(", ")}. Edit to add it.</p>
      )}
      {proposed === "attach" && <AttachForm card={card} action={actions.attach} hidden={hidden} isProposed />}
      <DecideForm action={actions.accept} hidden={hidden} label={`Accept suggestion ${card.number}`}>
        <div className="desk-buttons">
          <button
            type="submit"
            name="intent"
            value="as-is"
            className={proposed === "accept" ? "button" : "button button-plain"}
            {...(proposed === "accept" ? { "data-key": "a", "aria-keyshortcuts": "a" } : {})}
          >
            {proposed === "accept" ? acceptWords : `${acceptWords} as another event`}
          </button>
          <button
            type="submit"
            name="intent"
            value="draft"
            className="button button-plain"
            data-key="e"
            aria-keyshortcuts="e"
          >
            Edit first
          </button>
        </div>
      </DecideForm>
      {proposed !== "attach" && (
        <AttachForm
          card={card}
          action={actions.attach}
          hidden={hidden}
          isProposed={false}
          isDoubtful={proposed === "choose"}
        />
      )}
      <RejectForm number={card.number} action={actions.reject} hidden={hidden} />
    </div>
  );
}

const stateWords = { accepted: "Accepted", merged: "Attached", rejected: "Turned down", waiting: "" } as const;

/** What it became, and of whom. */
function Decided({ card, article, reopen }: { card: SuggestionCard; article: string; reopen: Decide | null }) {
  const { state, decision } = card;
  if (!decision) return null;
  const { by, words, event } = decision;
  return (
    <div className="grid gap-2">
      <p className="suggestion-decided">
        <strong>{stateWords[state]}</strong> by {by}: {words.replace("in_review", "waits for review")}
        {event && (
          <>
            {" · "}
            <Link href={`/admin/events/${event.id}`} prefetch={false}>
              {event.title}
            </Link>
          </>
        )}
      </p>
      {state === "rejected" && reopen && (
        <DecideForm action={reopen} hidden={hiddenOf(card, article)} label={`Open suggestion ${card.number} again`}>
          <button type="submit" className="button button-plain justify-self-start">
            Open again
          </button>
        </DecideForm>
      )}
    </div>
  );
}
