import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { parseVersion } from "#core/citation/dataset-version";
import { languageHeader, localHref, splitLanguage, toLanguage } from "#core/language/language";
import { wordingIn } from "#core/language/wordings";
import { isSlug } from "#core/slug";
import { parseFilter } from "#core/timeline/filter";
import { articleExists } from "#data/articles";
import { type Database, database } from "#data/client";
import { findVersion } from "#data/dataset-version";
import { env } from "#data/env";
import { toDataError, Unavailable } from "#data/errors";
import { findRedirect } from "#data/events";
import { followMergedSlugs } from "#data/merged-slugs";
import { personExists } from "#data/person";
import { placeExists } from "#data/place";
import { threadExists } from "#data/thread";
import { findWithdrawal, standingOf } from "#data/withdrawals";
import { guardDesk, refuseForeign } from "./app/admin/gate";
import { guardAnswer, isReadable, type Onward } from "./app/operations/guard-answer";
import { confirmOwn, isKept, keptAnswer } from "./app/operations/kept-pages";
import { recordState } from "./app/operations/record-state";
import { refuseForm } from "./app/operations/refuse-form";
import { requestIdOf } from "./app/operations/request-id";
import { awayPage, withdrawnPage } from "./app/plain-pages";

export const config = { matcher: ["/((?!_next/static|_next/image).*)"] };

/** No route has this address, so that Next answers it with the page for what is not there, whole and with status 404. */
const nowhere = "/nowhere";

/**
 * What this process writes beside the language. Where the site listens on a loopback address, Next sends a rewritten
 * request around once more as a new one; by its mark it is known not to come from a reader.
 */
const mark = randomBytes(16).toString("hex");

/**
 * Guards every answer (app/operations/guard-answer.ts) and the desk, refuses writes that come from elsewhere, and answers for pages that are not to be drawn. Addresses that
 * lead to nothing get the page that says so: the pages themselves could only throw `notFound()`, whose page Next draws in
 * the browser alone, so that without JavaScript it stays blank (vercel/next.js#62228). What was withdrawn gets 410 with
 * the reason, and every page 503 while the database is away: Next has neither status for a page.
 */
export function proxy(request: NextRequest): Promise<Response> {
  return guardAnswer(request, async (asked, onward) => {
    const { pathname, search } = asked.nextUrl;
    const { language: prefixed, path } = splitLanguage(pathname);
    const handedOn = asked.headers.get(languageHeader);
    const language = handedOn === `ko ${mark}` ? "ko" : prefixed;
    onward.request.headers.set(languageHeader, `${language} ${mark}`);
    // Pages have one address in the program; the prefix of a language is the proxy's business alone.
    const draw = () => {
      const response =
        path === pathname ? NextResponse.next(onward) : NextResponse.rewrite(new URL(path + search, asked.url), onward);
      confirmOwn(asked, response);
      return response;
    };
    const findKept = async () => {
      if (handedOn?.endsWith(mark) || !isKept(asked, path)) return null;
      const headers = { [languageHeader]: `${language} ${mark}` };
      return keptAnswer({ request: asked, path, language, headers, state: await recordState(), nonce: onward.nonce });
    };
    try {
      const isAddress = isReadable(path) && (prefixed === "en" || localHref(prefixed, path) !== path);
      if (!isAddress) return notFound(asked.url, onward);
      const answer = (await findKept()) ?? (await refuse(asked, path, onward)) ?? (await leadOn(asked)) ?? draw();
      return isHandedOn(answer) ? ((await refuseForm(asked, wordingIn(language))) ?? answer) : answer;
    } catch (error) {
      if (toDataError(error) instanceof Unavailable)
        return awayPage(pathname + search, requestIdOf(asked.headers), wordingIn(language));
      // What else went wrong is for the page to say, and for the log.
      return draw();
    }
  });
}

/** The answer in place of a page, or null where the page is to be drawn. */
async function refuse(request: NextRequest, path: string, onward: Onward): Promise<Response | null> {
  const { nextUrl } = request;
  const [, noun = "", slug = ""] = path.split("/");
  // A preview's proxy is a process of its own, and its copy of the database another one than that of the pages.
  if (env().snapshot) return refuseForeign(request);
  if (noun === "admin") return guardDesk(request, onward);
  const refusal = await refuseForeign(request);
  if (refusal) return refusal;
  const db = await database();
  if (noun === "events" && slug)
    return refuseEvent(db, slug, { isCited: nextUrl.searchParams.has("asOfVersion"), url: request.url, onward });
  const isThere = slug ? await existence.get(noun)?.(db, slug) : undefined;
  // Somebody has to ask the database before the page does.
  if (isThere === undefined) await db.$queryRaw`SELECT 1`;
  return isThere === false ? notFound(request.url, onward) : null;
}

/** Where a filter names people or places that were merged into others, the address that names these. */
async function leadOn({ nextUrl, method }: NextRequest): Promise<Response | null> {
  const named = parts(nextUrl.searchParams);
  if (method !== "GET" || named.every(([, values]) => values.length === 0) || env().snapshot) return null;
  const { person, place } = parseFilter(Object.fromEntries(named)).filter;
  const asked = { person, place };
  const followed = await followMergedSlugs(await database(), asked);
  if (followed === asked) return null;
  const url = new URL(nextUrl);
  for (const field of ["person", "place"] as const)
    if (followed[field].join() !== asked[field].join()) url.searchParams.set(field, followed[field].join());
  // A merge can be undone.
  return NextResponse.redirect(url, 307);
}

function parts(parameters: URLSearchParams): [string, string[]][] {
  return (["person", "place"] as const).map((field) => [field, parameters.getAll(field)]);
}

function isHandedOn({ headers }: Response): boolean {
  return headers.has("x-middleware-next") || headers.has("x-middleware-rewrite");
}

interface Asked {
  isCited: boolean;
  url: string;
  onward: Onward;
}

async function refuseEvent(db: Database, slug: string, { isCited, url, onward }: Asked): Promise<Response | null> {
  const standing = isSlug(slug) ? await standingOf(db, slug, isCited) : "nowhere";
  if (standing === "nowhere") return notFound(url, onward);
  const withdrawal = standing === "withdrawn" ? await findWithdrawal(db, slug) : null;
  const language = toLanguage(onward.request.headers.get(languageHeader));
  return withdrawal && withdrawnPage(slug, withdrawal, wordingIn(language));
}

type Look = (db: Database, slug: string) => Promise<boolean>;

/** Whether something is at an address, by the first part of the address; a page with others needs no look-up. */
const existence = new Map<string, Look>([
  ["v", async (db, slug) => (await findVersion(db, parseVersion(slug) ?? 0)) !== null],
  ["articles", isOrWas("article", articleExists)],
  ["people", isOrWas("entity", personExists)],
  ["places", isOrWas("place", placeExists)],
  ["threads", threadExists],
]);

function isOrWas(noun: "article" | "entity" | "place", exists: Look): Look {
  return async (db, slug) =>
    isSlug(slug) && ((await exists(db, slug)) || (await findRedirect(db, noun, slug))?.to != null);
}

function notFound(url: string, onward: Onward): Response {
  return NextResponse.rewrite(new URL(nowhere, url), onward);
}
