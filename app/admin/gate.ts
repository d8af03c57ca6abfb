import { type NextRequest, NextResponse } from "next/server";
import { database } from "#data/client";
import { deskAuth } from "#data/desk/auth";
import { findSignedIn, type SignedIn } from "#data/desk/sessions";
import { Refused } from "#data/errors";
import type { Onward } from "../operations/guard-answer";
import { logRefusal } from "../operations/log-refusal";
import { plainResponse } from "../plain-page";
import { pageAfter } from "../sign-in/page-after";
import { comesFromHere, isSecure } from "./request";
import { toCookies } from "./set-cookies";

/**
 * What stands before every page and action of the desk: a write must come from a page of ours, and whoever is not signed
 * in is sent to sign in, or refused where they write. `data/desk` checks roles again, whatever calls it. Null = go on.
 */
export async function guardDesk(request: NextRequest, onward: Onward): Promise<Response> {
  const refusal = await refuseForeign(request);
  if (refusal) return refusal;
  const current = await ask(request);
  if (current === "away") return isRead(request) ? NextResponse.next(onward) : refuse(request, 503, away);
  if (!current) return isRead(request) ? toSignIn(request) : refuse(request, 401, signedOut);
  const response = NextResponse.next(onward);
  for (const { name, value, options } of toCookies(current.setCookie)) response.cookies.set(name, value, options);
  return response;
}

/** Where the desk is closed for want of a secret nobody is signed in, and the sign-in page says why. */
async function ask(request: NextRequest): Promise<SignedIn | "away" | null> {
  try {
    const db = await database();
    return await findSignedIn(deskAuth(db, isSecure(request.headers)), request.headers);
  } catch (error) {
    return error instanceof Refused ? null : "away";
  }
}

/** Refuses a write that does not come from a page of ours; null = it does, or it is no write. */
export async function refuseForeign(request: NextRequest): Promise<Response | null> {
  if (isRead(request) || comesFromHere(request.headers)) return null;
  return refuse(request, 403, foreign);
}

const signedOut = {
  title: "You are signed out.",
  text: "Nothing was saved, and what you typed is still on the page before this one: sign in in another tab, come back with the browser’s Back, and send it again.",
};

const away = {
  title: "The database does not answer.",
  text: "Nothing was saved, and what you typed is still on the page before this one: come back with the browser’s Back, and send it again in a while.",
};

const foreign = {
  title: "This did not come from a page of this site.",
  text: "Nothing was saved. Open the form on this site and send it from there.",
};

function isRead({ method }: NextRequest): boolean {
  return method === "GET" || method === "HEAD" || method === "OPTIONS";
}

function toSignIn({ nextUrl }: NextRequest): NextResponse {
  const target = new URL("/sign-in", nextUrl);
  target.searchParams.set("next", pageAfter(nextUrl.pathname + nextUrl.search));
  return NextResponse.redirect(target, 303);
}

async function refuse(
  request: NextRequest,
  status: 401 | 403 | 503,
  { title, text }: { title: string; text: string },
): Promise<Response> {
  await logRefusal(request.headers, request.nextUrl.pathname, title);
  const links = [{ href: "/sign-in", words: "Sign in" }];
  return plainResponse({ status, language: "en", title, paragraphs: [text], links });
}
