"use client";

import Link from "next/link";
import { invalidProps } from "#components/desk/field-problem";
import { TextField } from "#components/desk/text-field";
import { DoorForm, type DoorProps } from "./door-form";

/** Asks for the code after the password. */
export function CodeForm(props: DoorProps) {
  return (
    <DoorForm
      {...props}
      fields={({ problems }) => (
        <TextField id="code" label="Code" autoComplete="one-time-code" autoFocus {...invalidProps("code", problems)} />
      )}
    >
      <p className="text-small">
        <Link href="/sign-in" prefetch={false}>
          Begin again
        </Link>
      </p>
    </DoorForm>
  );
}
