import { RowLine } from "#components/desk/event-form/row-cell";
import { RowListFields } from "#components/desk/event-form/row-list";
import { FieldProblem } from "#components/desk/field-problem";
import type { Problem } from "#core/desk/event-problems";
import type { RecordFields } from "#core/desk/records/record-fields";
import { entityKinds } from "#core/entity-kinds";
import { kindWords } from "#core/entity-words";
import { ChoiceField, CountryField, LineField, LongField } from "./fields";

/** All fields of a person, an organization or a government. */
export function EntityFields({
  fields: { lines, rows },
  problems,
}: {
  fields: RecordFields;
  problems: readonly Problem[];
}) {
  const field = (name: string) => ({ name, value: lines[name] ?? "", problems });
  return (
    <>
      <div className="desk-columns">
        <LineField {...field("name")} label="Name" hint="In Latin letters, as the record should head it." />
        <ChoiceField {...field("kind")} label="Kind" choices={entityKinds.map((kind) => [kind, kindWords[kind]])} />
        <CountryField value={lines.country} problems={problems} />
      </div>
      <div className="desk-columns">
        <LineField {...field("native")} label="In its own script" />
        <LineField
          {...field("nativeScript")}
          label="Which script that is"
          hint="Four letters such as Hang, Hans, Jpan or Cyrl. Empty: the letters tell."
        />
        <LineField {...field("hanja")} label="In Chinese characters" />
      </div>
      <LongField
        {...field("aliases")}
        label="Also written"
        hint="Other full spellings in any script, one on each line. Articles and searches find them all."
      />
      <div className="desk-columns">
        <LongField {...field("short")} label="Short forms" hint="Surnames and the like that mean nobody else here." />
        <LongField
          {...field("ambiguous")}
          label="Borne by others too"
          hint="Spellings that others bear who are not on record: they count only with an office or a country beside them."
        />
      </div>
      <OfficeFields rows={rows} problems={problems} />
      <LineField {...field("affiliation")} label="Affiliation" hint="Where no office tells: a ministry, a party." />
      <LongField
        {...field("sources")}
        label="Sources"
        hint="Web addresses that support name or office, one on each line."
      />
      <div className="desk-field">
        <label className="check">
          <input type="checkbox" id="checked" name="checked" value="yes" defaultChecked={lines.checked === "yes"} />{" "}
          Checked: a source says so
        </label>
        <FieldProblem field="checked" problems={problems} />
      </div>
      <LongField
        {...field("note")}
        label="Note"
        hint="For readers: with whom they must not be confused, what is unsure."
      />
    </>
  );
}

function OfficeFields({ rows, problems }: { rows: RecordFields["rows"]; problems: readonly Problem[] }) {
  return (
    <fieldset className="desk-group">
      <legend className="desk-legend">Offices</legend>
      <p className="desk-hint">
        Oldest first. Dates as far as they are known: 2018, 2018-06 or 2018-06-12. Where neither end is known, say when
        it is attested.
      </p>
      <RowListFields
        list="offices"
        rows={rows}
        noun="office"
        problems={problems}
        add="Add an office"
        show={(place) => (
          <>
            <RowLine place={place} field="title" label="Office" isWide />
            <RowLine place={place} field="from" label="From" />
            <RowLine place={place} field="to" label="To" />
            <RowLine place={place} field="attested" label="Attested" />
            <RowLine place={place} field="country" label="Of another country" />
          </>
        )}
      />
    </fieldset>
  );
}
