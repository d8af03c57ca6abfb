import type { NextRequest } from "next/server";
import type { Wording } from "#core/language/wording";
import { largeFormPage, spoiledFormPage } from "../form-pages";
import { type PlainPage, plainResponse } from "../plain-page";
import { logRefusal } from "./log-refusal";
import { isActionCall, isActionForm, isTakenApart } from "./sent-action";

/** As much as `bodySizeLimit` in next.config.js lets an action take. */
const mostBytes = 6 * 1024 * 1024;

/** Takes larger files by itself, and says what is wrong with them. */
const ownDoor = "/admin/import/upload";

/** What the log says, in its language. */
const spoiled = "The form names its action in no way that a page of this site does.";

/**
 * Refuses a form that nobody could read: cut off, too large, or with hidden fields that are not as a page of ours had them. Next would
 * throw at it, and answer 500. Null = go on: it can be read, it is none, or a platform keeps the bodies of requests from its proxy.
 */
export async function refuseForm(request: NextRequest, wording: Wording): Promise<Response | null> {
  const { method, headers, body, nextUrl } = request;
  const type = headers.get("content-type") ?? "";
  const action = headers.get("next-action");
  const isForm = type.startsWith("multipart/form-data");
  // Next answers 404 to an action in the form of a query, and never decodes it.
  const isRead = isForm || (action !== null && type !== "application/x-www-form-urlencoded");
  if (method !== "POST" || !body || !isRead || nextUrl.pathname === ownDoor) return null;
  const sent = await readUpTo(mostBytes, body);
  if (!sent) return refuse(request, largeFormPage(nextUrl.pathname, wording), "The form is too large.");
  const isFine = isForm ? await isFormFine(sent, type, action) : await isActionCall(action ?? "", await sent.text());
  return isFine ? null : refuse(request, spoiledFormPage(nextUrl.pathname, wording), spoiled);
}

async function isFormFine(sent: Blob, type: string, action: string | null): Promise<boolean> {
  const form = await new Response(sent, { headers: { "content-type": type } }).formData().catch(() => null);
  if (!form) return false;
  if (action === null) return isActionForm(form);
  return (await isTakenApart(sent, type)) && isActionCall(action, form);
}

/** All of a body; null = it is larger, and the rest of it is not read. */
async function readUpTo(most: number, body: ReadableStream<Uint8Array>): Promise<Blob | null> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > most) return null;
    chunks.push(new Uint8Array(chunk));
  }
  return new Blob(chunks);
}

/** A page for people; scripts take its words for what they throw. */
async function refuse({ headers, nextUrl }: NextRequest, page: PlainPage, words: string): Promise<Response> {
  await logRefusal(headers, nextUrl.pathname, words);
  if (headers.get("next-action") === null) return plainResponse(page);
  return new Response([page.title, ...page.paragraphs].join(" "), {
    status: page.status,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  });
}
