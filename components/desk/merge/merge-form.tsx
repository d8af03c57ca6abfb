import { ActionForm } from "#components/desk/action-form";
import { TextField } from "#components/desk/text-field";
import { WordDiff } from "#components/desk/word-diff";
import { eventParts } from "#core/desk/event-parts";
import type { FormState } from "#core/desk/form-state";
import type { JoinChoice, JoinedPart } from "#core/desk/join-events";

interface Side {
  id: string;
  title: string;
  version: number;
}

interface Props {
  kept: Side;
  gone: Side;
  parts: JoinedPart[];
  action: (state: FormState, form: FormData) => Promise<FormState>;
}

const words: Record<JoinChoice, string> = {
  kept: "as the one that stays has it",
  gone: "as the one that goes has it",
  both: "both together",
};

/** Two events field by field, with a choice for each field in which they differ. */
export function MergeForm({ kept, gone, parts, action }: Props) {
  return (
    <ActionForm action={action} submit="Merge the two">
      <input type="hidden" name="kept" value={kept.id} />
      <input type="hidden" name="keptVersion" value={kept.version} />
      <input type="hidden" name="gone" value={gone.id} />
      <input type="hidden" name="goneVersion" value={gone.version} />
      {parts.length === 0 && <p className="notice">The two say the same in every field.</p>}
      {parts.map((part) => (
        <Part key={part.part} {...part} />
      ))}
      <TextField id="reason" label="Why they are one event" maxLength={500} required />
    </ActionForm>
  );
}

function Part({ part, kept, gone, joined, choice, choices }: JoinedPart) {
  return (
    <fieldset className="merge-part">
      <legend className="desk-legend">{eventParts[part].name}</legend>
      <WordDiff before={kept} after={gone} beforeName="the one that stays" afterName="the one that goes" />
      <div className="merge-choices">
        {choices.map((each) => (
          <label key={each}>
            <input type="radio" name={`join.${part}`} value={each} defaultChecked={each === choice} /> {words[each]}
          </label>
        ))}
      </div>
      {choice === "both" && (
        <details>
          <summary className="text-small">Together they say</summary>
          <p className="word-diff-text text-small">{joined}</p>
        </details>
      )}
    </fieldset>
  );
}
