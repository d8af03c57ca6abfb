import { DecideForm } from "./decide-form";
import type { Decide } from "./decision";

interface Props {
  number: number;
  action: Decide;
  hidden: Record<string, string>;
}

const reasons = ["no event", "misread", "not about North Korea", "told twice in this article", "too vague"];

/** Turning a suggestion down takes a reason; the usual ones are a key away. */
export function RejectForm({ number, action, hidden }: Props) {
  return (
    <details className="suggestion-more" data-key="x">
      <summary aria-keyshortcuts="x">Turn down</summary>
      <DecideForm action={action} hidden={hidden} label={`Turn suggestion ${number} down`}>
        <div className="desk-field">
          <label htmlFor={`why-${number}`}>Why</label>
          <input id={`why-${number}`} name="reason" className="field" list={`whys-${number}`} maxLength={500} />
          <datalist id={`whys-${number}`}>
            {reasons.map((reason) => (
              <option key={reason} value={reason} />
            ))}
          </datalist>
        </div>
        <button type="submit" className="button button-plain justify-self-start">
          Turn down
        </button>
      </DecideForm>
    </details>
  );
}
