"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import type { CodesFormState } from "#core/desk/codes-form-state";
import { drawQrCode } from "#core/desk/qr-code";
import { database } from "#data/client";
import { beginCodes, confirmCodes, endCodes } from "#data/desk/second-factor";
import { textOf } from "../answer-form";
import { applyCookies, getEditor, requestAuth } from "../editor";

/** What the form had said before comes back with it, so that anything may stand there. */
const shownBefore = z
  .object({
    secret: z
      .object({ uri: z.string().max(1_000), text: z.string() })
      .transform((secret) => ({ ...secret, picture: drawQrCode(secret.uri) })),
    spare: z.array(z.string()),
  })
  .partial()
  .catch({});

/** Begins, confirms or ends one-time codes of one's own account. */
export async function codesAction(before: CodesFormState, form: FormData): Promise<CodesFormState> {
  const [db, auth] = [await database(), await requestAuth()];
  const request = { editor: await getEditor(), headers: new Headers(await headers()), typed: textOf(form, "typed") };
  const intent = textOf(form, "intent");
  const wrong = (message: string) => ({ ...shownBefore.parse(before), problems: [{ field: "typed", message }] });
  if (intent === "begin") {
    const codes = await beginCodes(db, auth, request);
    if ("problem" in codes) return wrong(codes.problem);
    const secret = { uri: codes.uri, text: codes.secret, picture: drawQrCode(codes.uri) };
    return { problems: [], secret, spare: codes.spare };
  }
  const outcome = intent === "end" ? await endCodes(db, auth, request) : await confirmCodes(db, auth, request);
  if ("problem" in outcome) return wrong(outcome.problem);
  await applyCookies(outcome.setCookie);
  // the session of this request has ended: the page is asked for anew, with the cookie of the new one
  redirect("/admin/accounts?saved=codes#codes");
}
