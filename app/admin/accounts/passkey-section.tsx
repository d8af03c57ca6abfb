import { PasskeyForm } from "#components/desk/passkeys/passkey-form";
import { PasskeyRows } from "#components/desk/passkeys/passkey-rows";
import { database } from "#data/client";
import { listPasskeys } from "#data/desk/passkeys";
import { getEditor, requestPasskeys } from "../editor";
import { addPasskeyAction, beginPasskeyAction, removePasskeyAction } from "./passkey-actions";

/** The passkeys of whoever is signed in: add, see and remove. */
export async function PasskeySection() {
  const found = await requestPasskeys();
  const passkeys = await listPasskeys(await database(), await getEditor());
  return (
    <section id="passkeys" aria-labelledby="passkeys-head" className="grid max-w-[30rem] gap-4">
      <h2 id="passkeys-head">Passkeys</h2>
      <p className="text-soft">
        A passkey signs you in by your fingerprint, your face or the lock of your device, instead of password and code.
        Your password stays.
      </p>
      <PasskeyRows passkeys={passkeys} remove={removePasskeyAction} />
      {"problem" in found ? (
        <p className="notice">{found.problem}</p>
      ) : (
        <PasskeyForm begin={beginPasskeyAction} add={addPasskeyAction} />
      )}
    </section>
  );
}
