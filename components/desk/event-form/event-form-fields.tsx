"use client";

import { useRef } from "react";
import { FieldProblem, invalidProps } from "#components/desk/field-problem";
import type { EventFields } from "#core/desk/event-fields";
import type { Problem } from "#core/desk/event-problems";
import { claimStatuses, eventStatuses, eventTypes } from "#core/event-kinds";
import { statusWords, typeWords } from "#core/event-words";
import { ChoiceField, LineField, LongField } from "../records/fields";
import { DateField } from "./date-field";
import { LookUpField } from "./look-up-field";
import { ParticipantFields } from "./participant-fields";
import { PlaceField } from "./place-field";
import { QuoteFields } from "./quote-fields";
import { RelationFields } from "./relation-fields";
import { RowChoice, RowLine, RowSupports } from "./row-cell";
import { RowListFields } from "./row-list";

interface Props {
  fields: EventFields;
  problems: readonly Problem[];
  /** when a reason is needed */
  reasonHint: string;
}

/** All fields of an event. */
export function EventFormFields({ fields: { lines, rows }, problems, reasonHint }: Props) {
  const line = (name: string) => ({ name, value: lines[name], problems });
  return (
    <>
      <LineField {...line("title")} label="Title" />
      <div className="desk-columns">
        <ChoiceField {...line("type")} label="Type" choices={eventTypes.map((type) => [type, typeWords[type]])} />
        <ChoiceField
          {...line("status")}
          label="Status"
          choices={eventStatuses.map((status) => [status, statusWords[status]])}
        />
        <DateField defaultValue={lines.date ?? ""} problems={problems} />
        <PlaceField lines={lines} problems={problems} />
      </div>
      <ParticipantFields rows={rows.participants} typed={lines.addParticipants ?? ""} problems={problems} />
      <LongField {...line("summary")} label="Summary" hint="In your own words, a sentence or three." isTall />
      <TagField value={lines.tags ?? ""} problems={problems} />
      <SourceFields rows={rows.sources} typed={lines.addSources ?? ""} problems={problems} />
      <QuoteFields rows={rows.quotes} problems={problems} />
      <HistoryFields rows={rows.history} problems={problems} />
      <details open={Boolean(lines.note || lines.related || rows.relations.length > 0)}>
        <summary>Where accounts differ, and related events</summary>
        <div className="desk-form mt-4">
          <LongField {...line("note")} label="Note" hint="Where accounts differ, or a detail is inferred." isTall />
          <RelationFields rows={rows.relations} typed={lines.related ?? ""} problems={problems} />
        </div>
      </details>
      <LineField {...line("reason")} label="Reason for change" hint={reasonHint} />
    </>
  );
}

function TagField({ value, problems }: { value: string; problems: readonly Problem[] }) {
  return (
    <LookUpField
      id="tags"
      name="tags"
      label="Tags"
      kind="tag"
      hint="With commas between. A tag that is new is made."
      defaultValue={value}
      problems={problems}
      separator={/[,;\n]/g}
      onPick={({ slug }, before) => `${before ? `${before} ` : ""}${slug}, `}
    />
  );
}

const kinds = [
  ["press", "press"],
  ["primary", "primary: one of the sides"],
  ["reference", "reference work"],
  ["relay", "relay of another source"],
] as const;

function SourceFields({
  rows,
  typed,
  problems,
}: {
  rows: EventFields["rows"]["sources"];
  typed: string;
  problems: readonly Problem[];
}) {
  const own = problems.filter(({ field }) => field === "sources");
  return (
    <fieldset className="desk-group">
      <div className="desk-field">
        <label htmlFor="sources-field">Sources</label>
        <textarea
          id="sources-field"
          name="addSources"
          rows={1}
          className="field is-line"
          defaultValue={typed}
          {...invalidProps("sources", own)}
        />
        <p className="desk-hint">
          An address, or address | publisher | headline | day, one on each line. Details can be filled in after saving.
        </p>
        <FieldProblem field="sources" problems={own} />
      </div>
      <RowListFields
        list="sources"
        rows={rows}
        noun="source"
        problems={problems}
        show={(place) => (
          <>
            <RowLine place={place} field="url" label="Web address" isWide />
            <RowLine place={place} field="publisher" label="Publisher" />
            <RowLine place={place} field="headline" label="Headline" />
            <RowLine place={place} field="published" label="Published on" />
            <RowChoice place={place} field="kind" label="Kind" choices={kinds} />
            <RowSupports place={place} />
          </>
        )}
      />
    </fieldset>
  );
}

function HistoryFields({ rows, problems }: { rows: EventFields["rows"]["history"]; problems: readonly Problem[] }) {
  const states = useRef(claimStatuses.map((status) => [status, statusWords[status]] as const)).current;
  return (
    <fieldset className="desk-group">
      <legend className="desk-legend">What was reported when</legend>
      <p className="desk-hint">
        Announced, moved, called off, revived: one report each, oldest first. Leave it empty where nothing changed.
      </p>
      <RowListFields
        list="history"
        rows={rows}
        noun="report"
        problems={problems}
        add="Add a report"
        show={(place) => (
          <>
            <RowLine place={place} field="known" label="Known since" />
            <RowChoice place={place} field="status" label="It was then" choices={states} />
            <RowLine place={place} field="day" label="For which day" />
            <RowLine place={place} field="where" label="And where" />
            <RowLine place={place} field="note" label="In a sentence" isWide />
            <RowLine place={place} field="publisher" label="Told by" />
            <RowLine place={place} field="headline" label="Under the headline" />
            <RowLine place={place} field="url" label="At the address" />
            <RowLine place={place} field="published" label="Published on" />
          </>
        )}
      />
    </fieldset>
  );
}
