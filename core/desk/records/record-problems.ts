import type { z } from "zod";
import type { Problem } from "#core/desk/event-problems";

/** What a schema finds wrong with a draft, in words for people: `messages` by the first part of the path, where it is empty. */
export function problemsBy(schema: z.ZodType, draft: object, messages: Record<string, string>): Problem[] {
  const parsed = schema.safeParse(draft);
  if (parsed.success) return [];
  return parsed.error.issues.map(({ path, message, code }) => {
    const field = path.join(".");
    const told = messages[String(path[0])];
    return { field, message: (code !== "custom" && told) || message };
  });
}

/** Whether two spellings are one and the same for whoever reads them. */
export function isSameSpelling(one: string, other: string): boolean {
  const plain = (name: string) => name.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
  return plain(one) === plain(other);
}
