import type { FieldRow } from "#core/desk/event-fields";
import { claimFields } from "#core/event-kinds";

/** Where a cell of a list stands, and what stands in it. */
export interface CellPlace {
  list: string;
  index: number;
  row: FieldRow;
}

/** A labeled line in a row of a list. */
export function RowLine({
  place,
  field,
  label,
  isWide = false,
}: {
  place: CellPlace;
  field: string;
  label: string;
  isWide?: boolean;
}) {
  const name = `${place.list}.${place.index}.${field}`;
  return (
    <div className={isWide ? "desk-field is-wide" : "desk-field"}>
      <label htmlFor={name}>{label}</label>
      <input id={name} name={name} className="field" defaultValue={place.row[field] ?? ""} autoComplete="off" />
    </div>
  );
}

/** A choice in a row of a list. */
export function RowChoice({
  place,
  field,
  label,
  choices,
}: {
  place: CellPlace;
  field: string;
  label: string;
  choices: readonly (readonly [value: string, words: string])[];
}) {
  const name = `${place.list}.${place.index}.${field}`;
  return (
    <div className="desk-field">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} className="field" defaultValue={place.row[field] || choices[0]?.[0]}>
        {choices.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Cells that are sent along unseen. */
export function RowHidden({ place, fields }: { place: CellPlace; fields: readonly string[] }) {
  return fields.map((field) => (
    <input
      key={field}
      type="hidden"
      name={`${place.list}.${place.index}.${field}`}
      defaultValue={place.row[field] ?? ""}
    />
  ));
}

/** What a source or a passage supports: what happened, and which facts of it. */
export function RowSupports({ place }: { place: CellPlace }) {
  const chosen = (place.row.supports ?? "").split(",");
  return (
    <fieldset className="row-supports">
      <legend className="desk-legend">Says</legend>
      {claimFields.map((field) => (
        <label key={field}>
          <input
            type="checkbox"
            name={`${place.list}.${place.index}.supports`}
            value={field}
            defaultChecked={chosen.includes(field)}
          />{" "}
          {supportWords[field]}
        </label>
      ))}
    </fieldset>
  );
}

const supportWords = {
  existence: "that it happened",
  date: "when",
  place: "where",
  participant: "who",
  status: "what became of it",
  outcome: "what came of it",
} as const;
