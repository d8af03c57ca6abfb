import type { FieldChange } from "#core/changes/change";
import { fieldName, valueWords } from "#core/changes/change-words";

/** What a record said before, struck, and what it says now, field by field. */
export function FieldChanges({ fields }: { fields: FieldChange[] }) {
  if (fields.length === 0) return null;
  return (
    <dl className="field-changes">
      {fields.map(({ field, before, after }) => (
        <div key={field}>
          <dt className="label">{fieldName(field)}</dt>
          <dd>
            {before.map((value) => (
              <p key={value}>
                <del>
                  <span className="sr-only">Before: </span>
                  {valueWords(field, value)}
                </del>
              </p>
            ))}
            {after.map((value) => (
              <p key={value}>
                <ins>
                  <span className="sr-only">Now: </span>
                  {valueWords(field, value)}
                </ins>
              </p>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
