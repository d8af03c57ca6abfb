import { createHash, randomUUID } from "node:crypto";

/** A key for a form that makes a record, for its hidden field `formKey`: each page that is drawn has another. */
export function newFormKey(): string {
  return randomUUID();
}

/** The key of a form that was sent; null = it has none that a page of ours gives. */
export function formKeyOf(form: FormData): string | null {
  const key = form.get("formKey");
  return typeof key === "string" && /^[\w-]{16,64}$/.test(key) ? key : null;
}

/**
 * What tells a form that is sent again: the key that its page gave it, who sends it, and every word and byte in it. Other words under
 * the same key make another record, as when somebody goes back and writes the next one on the same page.
 * @returns null where the form has no key
 */
export async function toSent(form: FormData, sender: string): Promise<string | null> {
  if (!formKeyOf(form)) return null;
  const hash = createHash("sha256").update(sender);
  for (const [name, value] of form) {
    if (name.startsWith("$ACTION")) continue;
    hash.update(`\0${name}\0`);
    hash.update(typeof value === "string" ? value : new Uint8Array(await value.arrayBuffer()));
  }
  return hash.digest("base64url");
}
