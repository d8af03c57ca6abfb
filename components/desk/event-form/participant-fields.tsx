"use client";

import { useState } from "react";
import type { FieldRow } from "#core/desk/event-fields";
import type { Problem } from "#core/desk/event-problems";
import { LookUpField } from "./look-up-field";
import { RowHidden, RowLine } from "./row-cell";
import { RowListFields } from "./row-list";

interface Props {
  rows: readonly FieldRow[];
  /** names that are not looked up yet */
  typed: string;
  problems: readonly Problem[];
}

/** Who took part: names are typed and become rows, each with the office held then. */
export function ParticipantFields({ rows, typed, problems }: Props) {
  const [all, setAll] = useState(rows);
  const own = problems.filter(({ field }) => field === "participants" || /^participants\./.test(field));
  return (
    <fieldset className="desk-group">
      <LookUpField
        id="participants-field"
        name="addParticipants"
        label="Participants"
        kind="person"
        hint="People, organizations, governments, in any spelling; one on each line. An office may follow after a comma."
        defaultValue={typed}
        problems={own.map((problem) => ({ ...problem, field: "participants-field" }))}
        separator={/[;\n]/g}
        canCreate="person"
        onPick={({ slug, name, country }, before) => {
          if (all.every(({ entity }) => entity !== slug))
            setAll([...all, { entity: slug, name, country: country ?? "", office: "" }]);
          return before.trim() === "" ? "" : before;
        }}
      />
      <RowListFields
        list="participants"
        rows={all}
        noun="person"
        problems={problems}
        show={(place) => (
          <>
            <p className="row-name">
              {place.row.name} <span className="text-soft">{place.row.country}</span>
            </p>
            <RowHidden place={place} fields={["entity", "name", "country"]} />
            <RowLine place={place} field="office" label="Office then" />
          </>
        )}
      />
    </fieldset>
  );
}
