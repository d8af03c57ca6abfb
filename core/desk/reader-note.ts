import { z } from "zod";
import { noteLimits } from "#core/desk/note-limits";

const optional = (max: number, what: string) =>
  z
    .string()
    .trim()
    .max(max, `Keep ${what} under ${max} characters.`)
    .transform((text) => text || null);

/** What a reader sends: what is wrong, how they know and, if they like, who they are. */
export const NoteDraft = z.object({
  body: z
    .string()
    .trim()
    .min(1, "Say what is wrong, or what is missing.")
    .max(noteLimits.body, `Keep this under ${noteLimits.body} characters.`),
  source: optional(noteLimits.source, "the source"),
  name: optional(noteLimits.name, "the name"),
  contact: optional(noteLimits.contact, "the contact"),
});
export type NoteDraft = z.infer<typeof NoteDraft>;

/** The sentences of an event's summary, which a reader can point at. Browsers and Node cut alike: both follow Unicode. */
export function sentencesOf(summary: string): string[] {
  const segments = new Intl.Segmenter("en", { granularity: "sentence" }).segment(summary);
  return joinBrief([...segments].map(({ segment }) => segment.trim()).filter(Boolean));
}

/** "U.S." ends no sentence, but the rules of Unicode cannot know: what ends in such letters goes on. */
function joinBrief(parts: string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && /(?:\b[A-Z]\.|\b(?:Mr|Ms|Mrs|Dr|Gen|Col|Lt|Sen|Rep|Gov|St|No)\.)$/.test(last))
      joined[joined.length - 1] = `${last} ${part}`;
    else joined.push(part);
  }
  return joined;
}
