"use client";

import { invalidProps } from "#components/desk/field-problem";
import { TextField } from "#components/desk/text-field";
import { DoorForm, type DoorProps } from "./door-form";

export function SignInForm(props: DoorProps) {
  return (
    <DoorForm
      {...props}
      fields={({ problems, values }) => (
        <>
          <TextField
            id="email"
            label="Email"
            type="email"
            autoComplete="username"
            defaultValue={values?.email}
            required
            {...invalidProps("email", problems)}
          />
          <TextField id="password" label="Password" type="password" autoComplete="current-password" required />
        </>
      )}
    />
  );
}
