import type { InputHTMLAttributes } from "react";

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  id: string;
  label: string;
  hint?: string;
}

/** A labeled field of one line; its name in the form is its id. */
export function TextField({ id, label, hint, ...input }: Props) {
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      <input id={id} name={id} className="field" {...(hint ? { "aria-describedby": `${id}-hint` } : {})} {...input} />
      {hint && (
        <p id={`${id}-hint`} className="desk-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
