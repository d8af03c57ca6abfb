import { z } from "zod";
import { EventStatus, EventType } from "#core/event";

/**
 * What a careful editor would record of an article: the expected answer that an extraction is scored against. The form
 * and the judgement behind it are described in docs/quality.md.
 */
const Name = z.string().min(1, "Write a name, or leave it out.");

const Text = z.string().min(1, "Quote at least one character of the article.");

const Day = z.string().regex(/^\d{4}-\d\d-\d\d$/, "Write a day as YYYY-MM-DD.");

/** ISO 3166, and `UN` and `EU`, which take part like countries; null where a name belongs to none. */
const Country = z
  .string()
  .regex(/^[A-Z]{2}$/, "Write the two capital letters of ISO 3166, such as KP, or UN, or EU.")
  .nullable();

const GoldParticipant = z.strictObject({
  /** all that the article or an editor may call them, best first */
  names: z.array(Name).min(1, "Write at least one name."),
  country: Country,
  /** named or not, it is right */
  optional: z.boolean().default(false),
});
export type GoldParticipant = z.infer<typeof GoldParticipant>;

const GoldPlace = z.strictObject({ names: z.array(Name).min(1, "Write at least one name."), country: Country });
export type GoldPlace = z.infer<typeof GoldPlace>;

const GoldEvent = z.strictObject({
  /** names the event in reports; once in an article */
  key: z.string().min(1),
  /** all types that an editor would accept, best first */
  types: z.array(EventType).min(1, "Write at least one type."),
  /** as the article knows it on its day */
  status: EventStatus,
  statusAlso: z.array(EventStatus).default([]),
  /** EDTF values that are right, best first; null: no date is right too */
  dates: z.array(z.string().nullable()).min(1, "Write at least one date, or null."),
  /** first and last possible day of the first date; null = open */
  earliest: Day.nullable(),
  latest: Day.nullable(),
  /** null: the text gives none */
  place: GoldPlace.nullable(),
  /** any place, or none, is right */
  placeOptional: z.boolean().default(false),
  participants: z.array(GoldParticipant),
  /** exact passages of the body that tell it */
  evidence: z.array(Text).min(1, "Quote a passage.").max(3, "Quote at most three passages: the shortest that suffice."),
  /** an editor may record it or not: it counts neither for nor against */
  optional: z.boolean().default(false),
});
export type GoldEvent = z.infer<typeof GoldEvent>;

export const GoldArticle = z.strictObject({
  /** day of publication */
  date: Day,
  /** where the article is stored, from the root of the project, if not in `articles/` beside `gold/` */
  article: z.string().optional(),
  events: z.array(GoldEvent),
  /** exact passages that a naive reader could take for an event */
  not_events: z.array(Text),
});
export type GoldArticle = z.infer<typeof GoldArticle>;
