import { type NextRequest, NextResponse } from "next/server";
import { parseVersion } from "#core/citation/dataset-version";
import { isSlug } from "#core/slug";
import { articleExists } from "#data/articles";
import { type Database, database } from "#data/client";
import { findVersion } from "#data/dataset-version";
<<<<<<< HEAD
import { eventExists, findRedirect, publishedEventExists } from "#data/events";
import { personExists } from "#data/person";
import { placeExists } from "#data/place";

export const config = { matcher: ["/events/:slug", "/articles/:slug", "/people/:slug", "/places/:slug", "/v/:slug"] };
=======
import { toDataError, Unavailable } from "#data/errors";
import { findRedirect } from "#data/events";
import { findWithdrawal, standingOf } from "#data/withdrawals";
import { guardDesk, refuseForeign } from "./app/admin/gate";
import { awayPage, withdrawnPage } from "./app/plain-pages";

/** All pages: neither the API and files, which speak for themselves, nor what the pages load. */
export const config = { matcher: ["/((?!_next/|api/|export/|.*\\.[a-z]+$).*)"] };
>>>>>>> 0198e71 (Tell every change of the record, and what is gone)

/** No route has this address, so that Next answers it with the page for what is not there, whole and with status 404. */
const nowhere = "/nowhere";

/**
 * Guards the desk, and refuses writes that come from elsewhere. Answers for pages that are not to be drawn. Addresses that lead to nothing get the page that says so: the pages
 * themselves could only throw `notFound()`, whose page Next draws in the browser alone, so that without JavaScript it
 * stays blank (vercel/next.js#62228). What was withdrawn gets 410 with the reason, and every page 503 while the database
 * is away: Next has neither status for a page.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname, search } = request.nextUrl;
  try {
<<<<<<< HEAD
    const db = await database();
    if (noun === "v") return (await findVersion(db, parseVersion(slug) ?? 0)) !== null;
    if (noun === "people") return (await personExists(db, slug)) || (await isFormer(db, "entity", slug));
    if (noun === "places") return (await placeExists(db, slug)) || (await isFormer(db, "place", slug));
    return noun === "articles"
      ? (await articleExists(db, slug)) || (await isFormer(db, "article", slug))
      : (await (isCited ? eventExists : publishedEventExists)(db, slug)) || (await isFormer(db, "event", slug));
  } catch {
    return true;
  }
}

async function isFormer(db: Database, noun: "article" | "event" | "entity" | "place", slug: string): Promise<boolean> {
  return (await findRedirect(db, noun, slug))?.to != null;
=======
    return (await refuse(request)) ?? NextResponse.next();
  } catch (error) {
    if (toDataError(error) instanceof Unavailable) return awayPage(pathname + search);
    // What else went wrong is for the page to say, and for the log.
    return NextResponse.next();
  }
}

/** The answer in place of a page, or null where the page is to be drawn. */
async function refuse({ nextUrl, url }: NextRequest): Promise<Response | null> {
  const [, noun, slug = "", below] = nextUrl.pathname.split("/");
  const db = await database();
  if (noun === "events" && slug) return refuseEvent(db, slug, nextUrl.searchParams.has("asOfVersion"), url);
  if (noun === "articles" && slug && !below) return (await leadsToArticle(db, slug)) ? null : notFound(url);
  if (noun === "v" && slug) return (await findVersion(db, parseVersion(slug) ?? 0)) ? null : notFound(url);
  await db.$queryRaw`SELECT 1`;
  return null;
}

async function refuseEvent(db: Database, slug: string, isCited: boolean, url: string): Promise<Response | null> {
  const standing = isSlug(slug) ? await standingOf(db, slug, isCited) : "nowhere";
  if (standing === "nowhere") return notFound(url);
  const withdrawal = standing === "withdrawn" ? await findWithdrawal(db, slug) : null;
  return withdrawal && withdrawnPage(slug, withdrawal);
}

async function leadsToArticle(db: Database, slug: string): Promise<boolean> {
  return isSlug(slug) && ((await articleExists(db, slug)) || (await findRedirect(db, "article", slug))?.to != null);
}

function notFound(url: string): Response {
  return NextResponse.rewrite(new URL(nowhere, url));
>>>>>>> 0198e71 (Tell every change of the record, and what is gone)
}
