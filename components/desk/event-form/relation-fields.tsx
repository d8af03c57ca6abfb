"use client";

import { useState } from "react";
import { FieldProblem } from "#components/desk/field-problem";
import { relationWords } from "#core/claims/claim-words";
import type { FieldRow } from "#core/desk/event-fields";
import type { Problem } from "#core/desk/event-problems";
import { LookUpField } from "./look-up-field";
import { RowChoice, RowHidden } from "./row-cell";
import { RowListFields } from "./row-list";

interface Props {
  rows: readonly FieldRow[];
  /** what is typed and not a row yet */
  typed: string;
  problems: readonly Problem[];
}

const kinds = Object.entries(relationWords);

/** The events that an event is tied to: found by words of their titles, each with what this event is to it. */
export function RelationFields({ rows, typed, problems }: Props) {
  const [all, setAll] = useState(rows);
  const own = problems.filter(({ field }) => field === "related");
  return (
    <fieldset className="desk-group">
      <LookUpField
        id="related"
        name="related"
        label="Related events"
        kind="event"
        hint="Words of the title, or an address; one on each line."
        defaultValue={typed}
        problems={own}
        separator={/\n/g}
        onPick={({ slug, name }, before) => {
          if (all.every(({ event }) => event !== slug)) setAll([...all, { event: slug, title: name, kind: "related" }]);
          return before;
        }}
      />
      <FieldProblem field="relations" problems={problems.filter(({ field }) => field === "relations")} />
      <RowListFields
        list="relations"
        rows={all}
        noun="related event"
        problems={problems}
        show={(place) => (
          <>
            <p className="row-name">
              <a href={`/events/${place.row.event}`} target="_blank" rel="noopener">
                {place.row.title || place.row.event}
              </a>
            </p>
            <RowHidden place={place} fields={["event", "title"]} />
            <RowChoice place={place} field="kind" label="This event is to it" choices={kinds} />
          </>
        )}
      />
    </fieldset>
  );
}
