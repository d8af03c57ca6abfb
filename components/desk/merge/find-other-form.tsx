"use client";

import { LookUpField } from "#components/desk/event-form/look-up-field";

/** Asks for the other event, by type-ahead or by its address. It is a plain GET form: the address of the preview names both. */
export function FindOtherForm({
  action,
  written,
  problem,
}: {
  action: string;
  written: string;
  problem: string | null;
}) {
  return (
    <form action={action} className="desk-form" aria-label="The other event">
      <LookUpField
        id="with"
        name="with"
        label="Merge with"
        hint="Words of its title, or its address."
        kind="event"
        defaultValue={written}
        problems={problem ? [{ field: "with", message: problem }] : []}
        separator={null}
        onPick={({ slug }) => slug}
      />
      <button type="submit" className="button button-plain">
        Compare the two
      </button>
    </form>
  );
}
