import { passkey } from "@better-auth/passkey";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { APIError } from "better-auth/api";
import { twoFactor } from "better-auth/plugins/two-factor";
import type { Database } from "#data/client";
import { siteUrl } from "#data/env";
import { authSecret } from "./auth-secret";

/** How long a session lasts without use, and how often using it extends it, in seconds. */
const sessionSeconds = 7 * 24 * 3600;
const extendEvery = 24 * 3600;

/** No session is too old for the library to add a passkey: our own code asks for the password first. */
const freshSeconds = 0;

/** How long the code may take after the password, in seconds. */
const codeSeconds = 600;

export const shortestPassword = 12;
export const longestPassword = 128;

/**
 * The sign-in library over our tables. It has no routes of its own on the site: pages and actions call `auth.api` with the
 * headers of their request, so that there is no second way in (docs/decisions/0090).
 *
 * `isSecure` = the request came by https: then the cookie bears the prefix that binds it to this very host.
 * `host` = the name that passkeys of this site are bound to (core/desk/passkey-host.ts); only their calls need it.
 */
export function deskAuth(db: Database, isSecure: boolean, host = "localhost") {
  return betterAuth({
    appName: "Panmunjom",
    baseURL: siteUrl(),
    secret: authSecret(),
    database: prismaAdapter(db, { provider: "postgresql" }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
    },
    user: { additionalFields: { role: { type: "string", input: false, defaultValue: "editor" } } },
    session: {
      expiresIn: sessionSeconds,
      updateAge: extendEvery,
      freshAge: freshSeconds,
      storeSessionInDatabase: true,
    },
    plugins: [
      twoFactor({ issuer: "Panmunjom", twoFactorCookieMaxAge: codeSeconds }),
      passkey({
        rpID: host,
        rpName: "Panmunjom",
        authenticatorSelection: { residentKey: "required", userVerification: "required" },
        registration: { afterVerification: async ({ verification }) => refuseUnseen(verification.registrationInfo) },
        authentication: {
          afterVerification: async ({ verification }) => refuseUnseen(verification.authenticationInfo),
        },
      }),
    ],
    advanced: {
      cookies: {
        session_token: { name: sessionCookie(isSecure), attributes: { secure: isSecure } },
        "better-auth-passkey": { name: passkeyCookie(isSecure), attributes: { secure: isSecure } },
        two_factor: { name: codeCookie(isSecure), attributes: { secure: isSecure } },
      },
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax", path: "/" },
      useSecureCookies: false,
      disableCSRFCheck: false,
    },
    telemetry: { enabled: false },
    logger: { level: "error" },
  });
}

export type DeskAuth = ReturnType<typeof deskAuth>;

/**
 * A passkey stands for the password and the code, since it is two things at once: a device, and who unlocked it. The plugin
 * only prefers the second.
 */
function refuseUnseen(info: { userVerified: boolean } | undefined): void {
  if (!info?.userVerified) throw new APIError("UNAUTHORIZED", { message: "The device did not ask who uses it." });
}

/** The question that a passkey answers, for five minutes. */
function passkeyCookie(isSecure: boolean): string {
  return isSecure ? "__Host-panmunjom-passkey" : "panmunjom-passkey";
}

/** Between password and code: it stands for a right password, for ten minutes. */
function codeCookie(isSecure: boolean): string {
  return isSecure ? "__Host-panmunjom-code" : "panmunjom-code";
}

/** Browsers keep a `__Host-` cookie to one host, the whole of it, and https; they refuse it on plain http. */
export function sessionCookie(isSecure: boolean): string {
  return isSecure ? "__Host-panmunjom-session" : "panmunjom-session";
}
