import { type NextRequest, NextResponse } from "next/server";
import { isSlug } from "#core/slug";
import { articleExists } from "#data/articles";
import { type Database, database } from "#data/client";
import { findRedirect, publishedEventExists } from "#data/events";

export const config = { matcher: ["/events/:slug", "/articles/:slug"] };

/** No route has this address, so that Next answers it with the page for what is not there, whole and with status 404. */
const nowhere = "/nowhere";

/**
 * Sends readers of addresses that lead to nothing to the page that says so. The pages themselves could only throw
 * `notFound()`, whose page Next draws in the browser alone: without JavaScript it stays blank (vercel/next.js#62228).
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const [, noun, slug = ""] = request.nextUrl.pathname.split("/");
  const isThere = isSlug(slug) && (await leadsSomewhere(noun, slug));
  return isThere ? NextResponse.next() : NextResponse.rewrite(new URL(nowhere, request.url));
}

/** Where the database does not answer, the page is left to say so. */
async function leadsSomewhere(noun: string | undefined, slug: string): Promise<boolean> {
  try {
    const db = await database();
    return noun === "articles"
      ? (await articleExists(db, slug)) || (await isFormer(db, "article", slug))
      : (await publishedEventExists(db, slug)) || (await isFormer(db, "event", slug));
  } catch {
    return true;
  }
}

async function isFormer(db: Database, noun: "article" | "event", slug: string): Promise<boolean> {
  return (await findRedirect(db, noun, slug))?.to != null;
}
