import { FieldProblem, invalidProps } from "#components/desk/field-problem";
import type { AuditQuery } from "#core/desk/audit-query";
import type { Problem } from "#core/desk/event-problems";
import { writes } from "#core/desk/permissions";

interface Props {
  query: AuditQuery;
  /** names to choose from */
  actors: string[];
  problems: readonly Problem[];
}

const acts = Object.keys(writes);
const kinds = [...new Set(Object.keys(writes).map((write) => write.split(".")[0] as string))];

/** What of the log is shown: by whom, what, when, what it was done to. It is in the address. */
export function AuditFilterForm({ query, actors, problems }: Props) {
  const day = (name: "from" | "to", label: string) => (
    <label>
      {label}
      <input type="date" name={name} defaultValue={query[name]} className="field" {...invalidProps(name, problems)} />
      <FieldProblem field={name} problems={problems} />
    </label>
  );
  return (
    <search>
      <form className="desk-filter">
        <label>
          Who
          <input name="who" list="actors" defaultValue={query.who} className="field" autoComplete="off" />
        </label>
        <datalist id="actors">
          {actors.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <label>
          What
          <select name="what" defaultValue={query.what} className="field" {...invalidProps("what", problems)}>
            <option value="">everything</option>
            {kinds.map((kind) => (
              <optgroup key={kind} label={kind}>
                <option value={kind}>all about {kind}s</option>
                {acts
                  .filter((act) => act.startsWith(`${kind}.`))
                  .map((act) => (
                    <option key={act} value={act}>
                      {act.replace(".", ": ").replaceAll("-", " ")}
                    </option>
                  ))}
              </optgroup>
            ))}
            <optgroup label="at the door">
              <option value="sign-in">sign in</option>
              <option value="sign-out">sign out</option>
              <option value="request">refused requests</option>
            </optgroup>
          </select>
          <FieldProblem field="what" problems={problems} />
        </label>
        <label>
          Done to
          <input
            name="about"
            type="search"
            defaultValue={query.about}
            className="field"
            placeholder="address or name"
          />
        </label>
        {day("from", "From (UTC)")}
        {day("to", "To")}
        <label>
          Outcome
          <select name="outcome" defaultValue={query.outcome} className="field">
            <option value="">any</option>
            <option value="done">done</option>
            <option value="refused">refused</option>
          </select>
        </label>
        <button type="submit" className="button button-plain">
          Show
        </button>
      </form>
    </search>
  );
}
