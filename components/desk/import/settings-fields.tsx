import { eventStatuses, eventTypes } from "#core/event-kinds";
import { statusWords, typeWords } from "#core/event-words";
import type { ImportSettings } from "#core/import/import-row";

interface Props {
  settings: ImportSettings;
  /** whether this editor may let readers see rows at once */
  mayPublish: boolean;
}

const states: [ImportSettings["state"], string][] = [
  ["draft", "New events become drafts; changes of published events wait for a reviewer"],
  ["in_review", "New events wait for review, and so do changes of published events"],
  ["published", "Readers see all of it at once"],
];

/** How the rows are to be taken. */
export function SettingsFields({ settings, mayPublish }: Props) {
  return (
    <>
      <fieldset className="desk-group">
        <legend className="desk-legend">What becomes of the rows</legend>
        {states
          .filter(([state]) => state !== "published" || mayPublish)
          .map(([state, words]) => (
            <label key={state} className="check">
              <input type="radio" name="state" value={state} defaultChecked={settings.state === state} /> {words}
            </label>
          ))}
      </fieldset>
      <label className="check">
        <input type="checkbox" name="createPeople" value="yes" defaultChecked={settings.createPeople} /> Put people on
        record whom nobody knows, as not checked
      </label>
      <div className="desk-columns">
        <Default
          name="type"
          label="Type, where a row says none"
          value={settings.type}
          words={typeWords}
          all={eventTypes}
        />
        <Default
          name="status"
          label="Status, where a row says none"
          value={settings.status}
          words={statusWords}
          all={eventStatuses}
        />
      </div>
    </>
  );
}

interface DefaultProps {
  name: string;
  label: string;
  value: string;
  words: Record<string, string>;
  all: readonly string[];
}

function Default({ name, label, value, words, all }: DefaultProps) {
  return (
    <div className="desk-field">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={value} className="field">
        <option value="">has to be mended</option>
        {all.map((each) => (
          <option key={each} value={each}>
            {words[each]}
          </option>
        ))}
      </select>
    </div>
  );
}
