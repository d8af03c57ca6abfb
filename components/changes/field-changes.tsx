import type { FieldChange } from "#core/changes/change";
import { fieldName, valueWords } from "#core/changes/change-words";
import { useWording } from "#language";

/** What a record said before, struck, and what it says now, field by field. */
export function FieldChanges({ fields }: { fields: FieldChange[] }) {
  const wording = useWording();
  const { t } = wording;
  if (fields.length === 0) return null;
  return (
    <dl className="field-changes">
      {fields.map(({ field, before, after }) => (
        <div key={field}>
          <dt className="label">{fieldName(field, wording)}</dt>
          <dd lang={wording.recordLang}>
            {before.map((value) => (
              <p key={value}>
                <del>
                  <span className="sr-only">{t("Before: ")}</span>
                  {valueWords(field, value, wording)}
                </del>
              </p>
            ))}
            {after.map((value) => (
              <p key={value}>
                <ins>
                  <span className="sr-only">{t("Now: ")}</span>
                  {valueWords(field, value, wording)}
                </ins>
              </p>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
