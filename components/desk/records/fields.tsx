import type { InputHTMLAttributes } from "react";
import { FieldProblem, invalidProps } from "#components/desk/field-problem";
import type { Problem } from "#core/desk/event-problems";

interface Common {
  /** the name that it is sent under, and its id */
  name: string;
  label: string;
  problems: readonly Problem[];
  hint?: string;
}

/** A labeled field of one line, with what is wrong with it. */
export function LineField({
  name,
  label,
  problems,
  hint,
  value,
  ...input
}: Common & { value: string | undefined } & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <div className="desk-field">
      <label htmlFor={name}>{label}</label>
      <input
        id={name}
        name={name}
        className="field"
        defaultValue={value}
        autoComplete="off"
        {...input}
        {...invalidProps(name, problems)}
      />
      {hint && <p className="desk-hint">{hint}</p>}
      <FieldProblem field={name} problems={problems} />
    </div>
  );
}

/** A labeled field of several lines, with what is wrong with it; a tall one has room for sentences. */
export function LongField({
  name,
  label,
  problems,
  hint,
  value,
  rows = 3,
  isTall = false,
}: Common & { value: string | undefined; rows?: number; isTall?: boolean }) {
  return (
    <div className="desk-field">
      <label htmlFor={name}>{label}</label>
      <textarea
        id={name}
        name={name}
        rows={isTall ? undefined : rows}
        className={isTall ? "field" : "field is-line"}
        defaultValue={value}
        {...invalidProps(name, problems)}
      />
      {hint && <p className="desk-hint">{hint}</p>}
      <FieldProblem field={name} problems={problems} />
    </div>
  );
}

/** A labeled choice. */
export function ChoiceField({
  name,
  label,
  problems,
  value,
  choices,
}: Common & { value: string | undefined; choices: readonly (readonly [value: string, words: string])[] }) {
  return (
    <div className="desk-field">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} className="field" defaultValue={value} {...invalidProps(name, problems)}>
        {choices.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
      <FieldProblem field={name} problems={problems} />
    </div>
  );
}

/** A country by its name or its code; browsers offer the names. */
export function CountryField({ problems, value }: { problems: readonly Problem[]; value: string | undefined }) {
  return (
    <LineField
      name="country"
      label="Country"
      value={value}
      problems={problems}
      hint="Its English name or two letters; empty for bodies of no country."
    />
  );
}
