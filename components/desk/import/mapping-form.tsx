import { ActionForm } from "#components/desk/action-form";
import type { FormState } from "#core/desk/form-state";
import type { Mapping } from "#core/import/import-fields";
import type { ImportSettings } from "#core/import/import-row";
import { MappingFields } from "./mapping-fields";
import { SettingsFields } from "./settings-fields";

interface Props {
  file: { id: string; columns: string[]; mapping: Mapping | null; settings: ImportSettings };
  samples: string[][];
  /** whether its rows were compared with the record */
  isChecked: boolean;
  mayPublish: boolean;
  action: (state: FormState, form: FormData) => Promise<FormState>;
}

/** What the columns of a file hold and how it is to be taken; sending it compares all rows with the record. */
export function MappingForm({ file, samples, isChecked, mayPublish, action }: Props) {
  const { id, columns, mapping, settings } = file;
  return (
    <section aria-labelledby="mapping" className="grid gap-4">
      <h2 id="mapping">{mapping ? "What the columns hold" : "How it is taken"}</h2>
      <ActionForm action={action} submit={isChecked ? "Compare again" : "Compare with the record"} busy="Comparing …">
        <input type="hidden" name="file" value={id} />
        {/* made anew with what was kept: browsers put a form that was sent back to how it began */}
        <div key={JSON.stringify([mapping, settings])} className="desk-form">
          {mapping && (
            <details open={!isChecked} className="import-columns">
              <summary>
                {mapping.filter(Boolean).length} of {columns.length} columns are read
              </summary>
              <div className="desk-table-frame mt-4">
                <MappingFields {...{ columns, mapping, samples }} />
              </div>
            </details>
          )}
          <SettingsFields settings={settings} mayPublish={mayPublish} />
        </div>
      </ActionForm>
    </section>
  );
}
