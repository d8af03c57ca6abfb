import { z } from "zod";
import { ClaimField, ClaimStatus, CountryCode, EdtfText, EventStatus, EventType, Slug } from "#core/event";

/** A web address as a source cites it. */
const Address = z.url({ protocol: /^https?$/, error: "Write a whole address, with http:// or https://." });

const Line = z.string().trim().min(1, "Write something here.").max(500, "Keep this under 500 characters.");
const Prose = z.string().trim().min(1, "Write something here.").max(5_000, "Keep this under 5,000 characters.");

/** A publication as a record cites it (docs/data-format.md). */
export const SourceDraft = z.strictObject({
  url: Address.nullable(),
  publisher: Line,
  title: Line,
  /** EDTF; null = the page bears no date */
  date: EdtfText.nullable(),
  /** what it supports */
  supports: z.array(ClaimField).default([]),
  kind: z.enum(["primary", "press", "reference", "relay"]),
});
export type SourceDraft = z.infer<typeof SourceDraft>;

export const ParticipantDraft = z.strictObject({
  /** the slug of a person, organization or government */
  entity: Slug,
  name: Line,
  country: CountryCode.nullable(),
  /** as held then */
  office: Line.optional(),
});
export type ParticipantDraft = z.infer<typeof ParticipantDraft>;

/** Where it happened: places of ours in the order of the journey, and the words for it. */
export const PlaceDraft = z.strictObject({ ids: z.array(Slug).min(1), name: Line, country: CountryCode.nullable() });
export type PlaceDraft = z.infer<typeof PlaceDraft>;

/** An event as a person writes it: in a seed file, a form or an import. What can be derived is not in it. */
export const EventDraft = z.strictObject({
  /** stable; also the address of its page */
  id: Slug,
  title: Line,
  type: EventType,
  status: EventStatus,
  date: EdtfText,
  place: PlaceDraft.nullable(),
  participants: z.array(ParticipantDraft),
  summary: Prose,
  tags: z.array(Slug).default([]),
  related: z.array(Slug).default([]),
  sources: z.array(SourceDraft).min(1, "Name at least one source."),
  note: Prose.optional(),
});
export type EventDraft = z.infer<typeof EventDraft>;

/** One report in the life of an event. */
export const ReportDraft = z.strictObject({
  /** EDTF: since when it was known */
  knownOn: EdtfText,
  status: ClaimStatus,
  date: EdtfText.nullable(),
  place: Line.nullable(),
  note: Prose,
  source: SourceDraft.pick({ url: true, publisher: true, title: true, date: true }),
});
export type ReportDraft = z.infer<typeof ReportDraft>;

export const HistoryDraft = z.strictObject({ event: Slug, history: z.array(ReportDraft).min(1) });
export type HistoryDraft = z.infer<typeof HistoryDraft>;

/** A passage of a stored article that supports facts of an event: a W3C quote, offsets in UTF-16 code units. */
export const QuoteDraft = z
  .strictObject({
    /** the article's slug */
    article: Slug,
    exact: z.string().min(1, "Select at least one word.").max(5_000, "Select less: a sentence or two."),
    prefix: z.string(),
    suffix: z.string(),
    start: z.int().min(0),
    end: z.int().min(1),
    supports: z.array(ClaimField).min(1, "Say what these words support."),
  })
  .refine(({ start, end }) => start < end, "A quote ends after it begins.");
export type QuoteDraft = z.infer<typeof QuoteDraft>;

/** What an event is to an earlier one, beyond being related: part of it, after it, out of it, or in its place. */
export const directedKinds = ["part_of", "follows", "outcome_of", "replaces"] as const;

export const RelationDraft = z.strictObject({
  /** the slug of the other event */
  event: Slug,
  kind: z.enum(directedKinds),
});
export type RelationDraft = z.infer<typeof RelationDraft>;

/** The record of an event whole: what people write of it, what was reported when, and which words say so. */
export const EventContent = z.strictObject({
  ...EventDraft.shape,
  history: z.array(ReportDraft).default([]),
  quotes: z.array(QuoteDraft).default([]),
  /** `related` names those to which it is no more than that */
  relations: z.array(RelationDraft).optional(),
});
export type EventContent = z.infer<typeof EventContent>;

/** The same while it is being written: it needs no more than what it can be found by. */
export const UnfinishedContent = z.strictObject({
  ...EventContent.shape,
  summary: z.string().trim().max(5_000, "Keep this under 5,000 characters."),
  sources: z.array(SourceDraft),
});
export type UnfinishedContent = z.infer<typeof UnfinishedContent>;
