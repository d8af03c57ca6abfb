import { DeskTable } from "#components/desk/desk-table";
import { type ImportField, importFieldNames, importFields } from "#core/import/import-fields";

interface Props {
  columns: string[];
  mapping: (ImportField | null)[];
  /** the first cells of each column that are not empty */
  samples: string[][];
}

/** What each column of a table holds. The desk has guessed by their names. */
export function MappingFields({ columns, mapping, samples }: Props) {
  return (
    <DeskTable label="Columns" columns={["Column", "holds", "such as"]}>
      {columns.map((column, index) => (
        <tr key={column}>
          <th scope="row" id={`column-${index}`}>
            {column}
          </th>
          <td>
            <select
              name={`column.${index}`}
              defaultValue={mapping[index] ?? ""}
              aria-labelledby={`column-${index}`}
              className="field"
            >
              <option value="">(not read)</option>
              {importFieldNames.map((field) => (
                <option key={field} value={field}>
                  {importFields[field].name}
                </option>
              ))}
            </select>
          </td>
          <td className="text-soft">{(samples[index] ?? []).join(" · ") || "nothing in the first rows"}</td>
        </tr>
      ))}
    </DeskTable>
  );
}
