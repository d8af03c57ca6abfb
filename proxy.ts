import { type NextRequest, NextResponse } from "next/server";
import { parseVersion } from "#core/citation/dataset-version";
import { isSlug } from "#core/slug";
import { articleExists } from "#data/articles";
import { type Database, database } from "#data/client";
import { findVersion } from "#data/dataset-version";
import { eventExists, findRedirect, publishedEventExists } from "#data/events";
import { personExists } from "#data/person";
import { placeExists } from "#data/place";
import { guardDesk, refuseForeign } from "./app/admin/gate";

export const config = {
  matcher: [
    "/events/:slug",
    "/articles/:slug",
    "/people/:slug",
    "/places/:slug",
    "/v/:slug",
    "/sign-in",
    "/admin",
    "/admin/:path*",
  ],
};

/** No route has this address, so that Next answers it with the page for what is not there, whole and with status 404. */
const nowhere = "/nowhere";

/**
 * Guards the desk, and refuses writes that come from elsewhere. Sends readers of addresses that lead to nothing to the page that says so. The pages themselves could only throw
 * `notFound()`, whose page Next draws in the browser alone: without JavaScript it stays blank (vercel/next.js#62228).
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const [, noun, slug = ""] = request.nextUrl.pathname.split("/");
  if (noun === "admin") return guardDesk(request);
  const refusal = await refuseForeign(request);
  if (refusal || noun === "sign-in") return refusal ?? NextResponse.next();
  const isCited = request.nextUrl.searchParams.has("asOfVersion");
  const isThere = isSlug(slug) && (await leadsSomewhere(noun, slug, isCited));
  return isThere ? NextResponse.next() : NextResponse.rewrite(new URL(nowhere, request.url));
}

/** Where the database does not answer, the page is left to say so; and what of a cited version is shown, too. */
async function leadsSomewhere(noun: string | undefined, slug: string, isCited: boolean): Promise<boolean> {
  try {
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
}
