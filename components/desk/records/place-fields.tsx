import type { Problem } from "#core/desk/event-problems";
import type { RecordFields } from "#core/desk/records/record-fields";
import { placeKindWords } from "#core/entity-words";
import { placeKinds } from "#core/place-kinds";
import { ChoiceField, CountryField, LineField, LongField } from "./fields";
import { RecordPicker } from "./record-picker";

/** All fields of a place. */
export function PlaceFields({ fields: { lines }, problems }: { fields: RecordFields; problems: readonly Problem[] }) {
  const field = (name: string) => ({ name, value: lines[name] ?? "", problems });
  return (
    <>
      <div className="desk-columns">
        <LineField {...field("name")} label="Name" hint="In Latin letters, as the record should head it." />
        <ChoiceField {...field("kind")} label="Kind" choices={placeKinds.map((kind) => [kind, placeKindWords[kind]])} />
        <CountryField value={lines.country} problems={problems} />
        <RecordPicker
          name="parent"
          label="Lies in"
          kind="place"
          hint="The city, region or country that holds it."
          text={lines.parent ?? ""}
          slug={lines.parentSlug || lines.parent || ""}
          problems={problems}
        />
        <LineField {...field("lat")} label="Latitude" inputMode="decimal" hint="Degrees north, such as 37.956." />
        <LineField {...field("lon")} label="Longitude" inputMode="decimal" hint="Degrees east, such as 126.677." />
        <LineField {...field("native")} label="In its own script" />
      </div>
      <LongField
        {...field("aliases")}
        label="Also written"
        hint="Other spellings in any script, one on each line. Articles and searches find them all."
      />
    </>
  );
}
