import { importLimits, limitWords } from "#core/import/file-problem";
import { database } from "#data/client";
import { takeUpload } from "#data/desk/import/take-upload";
import { DataError, toDataError } from "#data/errors";
import { plainResponse } from "../../../plain-page";
import { findCurrent } from "../../editor";
import { toSent } from "../../sent-form";

/**
 * Takes a file that a form sent. It is no server action, since those take no files of this size; the gate in proxy.ts stands
 * before it.
 */
export async function POST(request: Request): Promise<Response> {
  const current = await findCurrent();
  if (!current) return new Response(null, { status: 303, headers: { location: "/sign-in?next=/admin/import" } });
  const sent = Number(request.headers.get("content-length") ?? 0);
  if (sent > importLimits.sentBytes + 10_000) return refuse(413, `The file has ${(sent / 1e6).toFixed(1)} MB.`, remedy);
  const form = await readForm(request);
  const file = form && fileIn(form);
  if (!file) return refuse(400, "No file came.", remedy);
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const taken = await takeUpload(await database(), current.editor, {
      ...{ name: file.name, bytes },
      sent: await toSent(form, current.editor.id),
    });
    if (typeof taken === "string")
      return new Response(null, { status: 303, headers: { location: `/admin/import/${taken}` } });
    return refuse(400, `${file.name}, line ${taken.line}: ${taken.problem}`, taken.remedy);
  } catch (cause) {
    const error = toDataError(cause);
    if (!(error instanceof DataError)) throw error;
    return refuse(400, error.message, "");
  }
}

const remedy = `Choose a CSV or JSON file of ${limitWords}.`;

function fileIn(form: FormData): File | null {
  const file = form.get("file");
  return file instanceof File && (file.size > 0 || file.name !== "") ? file : null;
}

async function readForm(request: Request): Promise<FormData | null> {
  try {
    return await request.formData();
  } catch {
    // what is no form, or was cut off on its way
    return null;
  }
}

function refuse(status: 400 | 413, title: string, text: string): Response {
  const links = [{ href: "/admin/import", words: "Back to the import" }];
  const paragraphs = [text, "Nothing was kept."].filter(Boolean);
  return plainResponse({ status, language: "en", title, paragraphs, links });
}
