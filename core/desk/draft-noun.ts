import { z } from "zod";

/** What is being written: each has a form of its own that is kept while somebody types. */
export const DraftNoun = z.enum(["event", "entity", "place"]);
export type DraftNoun = z.infer<typeof DraftNoun>;
