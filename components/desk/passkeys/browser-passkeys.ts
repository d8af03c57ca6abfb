"use client";

import { useSyncExternalStore } from "react";

/** Whether this browser can make and use passkeys; false until the page is alive. */
export function useCanPasskeys(): boolean {
  return useSyncExternalStore(subscribe, canPasskeys, () => false);
}

function subscribe(): () => void {
  return () => {};
}

function canPasskeys(): boolean {
  return typeof PublicKeyCredential !== "undefined" && "parseRequestOptionsFromJSON" in PublicKeyCredential;
}

/** Has the browser make a passkey: what it says of it, as the desk takes it, or what to tell. */
export function makePasskey(options: PublicKeyCredentialCreationOptionsJSON): Promise<Said> {
  return ask(() =>
    navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
  );
}

/** Has the browser use one of its passkeys. */
export function choosePasskey(options: PublicKeyCredentialRequestOptionsJSON): Promise<Said> {
  return ask(() => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }));
}

/** What the browser said, in JSON. */
type Said = { answer: string } | { problem: string };

async function ask(work: () => Promise<Credential | null>): Promise<Said> {
  try {
    const made = await work();
    if (made instanceof PublicKeyCredential) return { answer: JSON.stringify(made.toJSON()) };
    return { problem: nothing };
  } catch (error) {
    const name = error instanceof DOMException ? error.name : "";
    return { problem: words[name] ?? nothing };
  }
}

const nothing = "The browser gave no passkey. Nothing was changed.";

/** Browsers tell little on purpose: "not allowed" is whoever pressed Cancel, waited too long, or has none. */
const words: Record<string, string> = {
  NotAllowedError: "No passkey was chosen in time. Nothing was changed.",
  InvalidStateError: "This device already has a passkey for this account.",
  SecurityError: "The browser makes no passkeys for this address.",
};
