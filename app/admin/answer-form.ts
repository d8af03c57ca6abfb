import type { FormState } from "#core/desk/form-state";
import { DataError, toDataError } from "#data/errors";

/** Runs the work of a form: what was done, in words, or what was wrong with it, at a field. */
export async function answerForm(field: string, work: () => Promise<string>): Promise<FormState> {
  try {
    return { problems: [], done: await work() };
  } catch (cause) {
    const error = toDataError(cause);
    if (error instanceof DataError) return { problems: [{ field, message: error.message }] };
    throw cause;
  }
}

/** A field of a sent form as text; what is no text is none. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
