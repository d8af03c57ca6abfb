import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import busboy from "next/dist/compiled/busboy";
import { createTemporaryReferenceSet, decodeReply } from "next/dist/compiled/react-server-dom-turbopack/server.node";
import { extractInfoFromServerReferenceId, mightBeServerReferenceId } from "next/dist/shared/lib/server-reference-info";

/** Names of fields by which React tells which action a form is for; the rest of the name is a number or the action itself. */
const bound = "$ACTION_REF_";
const unbound = "$ACTION_ID_";

/**
 * Whether the hidden fields of a form that was sent without scripts say in React's way which action it is for. Next hands them to React
 * as they come, and React throws at what it cannot read.
 */
export async function isActionForm(form: FormData): Promise<boolean> {
  const names = [...form.keys()].filter((name) => name.startsWith(bound) || name.startsWith(unbound));
  const areFine = await Promise.all(names.map((name) => isAction(form, name)));
  return areFine.length > 0 && areFine.every(Boolean);
}

/** Whether what a script sent are arguments of the action that it names. */
export async function isActionCall(id: string, body: string | FormData): Promise<boolean> {
  const args = await decode(body);
  return Array.isArray(args) && takes(id, args);
}

/**
 * Whether Next's own parser can take the parts of a call apart. It refuses names with control characters, which that of the
 * platform lets through.
 */
export async function isTakenApart(body: Blob, type: string): Promise<boolean> {
  try {
    const parser = busboy({ headers: { "content-type": type }, defParamCharset: "utf8" });
    parser.on("file", (_, file) => file.resume());
    await pipeline(Readable.from([Buffer.from(await body.arrayBuffer())]), parser);
    return true;
  } catch {
    return false;
  }
}

async function isAction(form: FormData, name: string): Promise<boolean> {
  if (name.startsWith(unbound)) return takes(name.slice(unbound.length), [form]);
  const named = await decode(fieldsOf(form, `$ACTION_${name.slice(bound.length)}:`));
  const { id, bound: before } = (named ?? {}) as { id?: unknown; bound?: unknown };
  const args = await Promise.resolve(before ?? []).catch(() => null);
  return typeof id === "string" && Array.isArray(args) && takes(id, [...args, form]);
}

/** The fields below a prefix, by the rest of their names. */
function fieldsOf(form: FormData, prefix: string): FormData {
  const fields = new FormData();
  for (const [name, value] of form) if (name.startsWith(prefix)) fields.append(name.slice(prefix.length), value);
  return fields;
}

/** What React reads in it; undefined = nothing. */
async function decode(body: string | FormData): Promise<unknown> {
  try {
    return await decodeReply(body, {}, { temporaryReferences: createTemporaryReferenceSet() });
  } catch {
    return undefined;
  }
}

/**
 * Whether an action can be called so. The names that Next gives actions tell which arguments they use; ours use none, or a form
 * after what it said before.
 */
function takes(id: string, args: readonly unknown[]): boolean {
  if (!mightBeServerReferenceId(id)) return false;
  const { usedArgs } = extractInfoFromServerReferenceId(id);
  return !usedArgs.some(Boolean) || (args.length === 2 && args[1] instanceof FormData);
}
