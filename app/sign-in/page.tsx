import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PasskeySignIn } from "#components/desk/passkeys/passkey-sign-in";
import { SignInForm } from "#components/desk/sign-in-form";
import { Refused } from "#data/errors";
import { findCurrent, requestPasskeys } from "../admin/editor";
import { signInAction } from "./actions";
import { askForPasskeyAction, passkeySignInAction } from "./passkey-actions";
import "../admin/desk.css";
import "../admin/form.css";

export const metadata: Metadata = { title: "Sign in", robots: { index: false, follow: false } };

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const closed = await whyClosed();
  const { next } = await searchParams;
  const page = typeof next === "string" ? next : "";
  const hasPasskeys = !closed && "auth" in (await requestPasskeys());
  return (
    <div className="mt-8 grid max-w-[26rem] gap-6">
      <h1>Sign in</h1>
      {closed ? (
        <p role="alert" className="notice">
          {closed}
        </p>
      ) : (
        <>
          <p className="text-soft">For editors of this site. Readers need no account.</p>
          <SignInForm action={signInAction} next={page} />
          {hasPasskeys && <PasskeySignIn ask={askForPasskeyAction} signIn={passkeySignInAction} next={page} />}
        </>
      )}
    </div>
  );
}

/** Null where the desk is open; whoever is signed in already goes there. */
async function whyClosed(): Promise<string | null> {
  let isSignedIn = false;
  try {
    isSignedIn = (await findCurrent()) !== null;
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
  if (isSignedIn) redirect("/admin");
  return null;
}
