import { ActionForm } from "#components/desk/action-form";
import { WordDiff } from "#components/desk/word-diff";
import { eventParts } from "#core/desk/event-parts";
import type { FormState } from "#core/desk/form-state";
import { formatInstant } from "#core/desk/format-instant";
import type { PartChange } from "#core/desk/merge-contents";

type Action = (state: FormState, form: FormData) => Promise<FormState>;

interface Proposal {
  id: string;
  by: string;
  reason: string;
  at: Date;
  changes: PartChange[];
  isOvertaken: boolean;
}

/** Changes that wait for a reviewer, each with what it would change. */
export function ProposalList({
  proposals,
  actions,
}: {
  proposals: Proposal[];
  actions: { accept: Action; decline: Action } | null;
}) {
  return proposals.map(({ id, by, reason, at, changes, isOvertaken }) => (
    <section key={id} className="notice" aria-label={`Change by ${by}`}>
      <p>
        <strong>{by}</strong> proposed a change on {formatInstant(at)} UTC: “{reason}”
      </p>
      {changes.map(({ part, mine, theirs }) => (
        <div key={part} className="mt-4">
          <p className="desk-legend">{eventParts[part].name}</p>
          <WordDiff before={theirs} after={mine} beforeName="now" afterName="proposed" />
        </div>
      ))}
      {isOvertaken && (
        <p className="mt-4">
          The event has changed since: it cannot be accepted as it is. Take over by hand what still holds.
        </p>
      )}
      {actions && (
        <div className="desk-buttons mt-4">
          {!isOvertaken && (
            <ActionForm action={actions.accept} submit="Accept and publish" isPlain>
              <input type="hidden" name="proposal" value={id} />
            </ActionForm>
          )}
          <ActionForm action={actions.decline} submit="Decline" isPlain>
            <input type="hidden" name="proposal" value={id} />
            <input name="decision" aria-label="Why it is declined" placeholder="Why" className="field" />
          </ActionForm>
        </div>
      )}
    </section>
  ));
}
