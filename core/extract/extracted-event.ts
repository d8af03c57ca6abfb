import type { DateCertainty } from "#core/dates/prose/date-context";
import type { ClaimField, EventStatus, EventType } from "#core/event";

/** An event that the extractor finds in an article: the shape that `npm run extract` prints (docs/data-format.md). */
export interface ExtractedEvent {
  type: EventType;
  status: EventStatus;
  /** generated from the fields, never a copied sentence */
  title: string;
  summary: string;
  /** EDTF; null where the text gives none */
  date: string | null;
  /** the words that the date was read from; null where nothing was written */
  dateText: string | null;
  /** why these words mean this date */
  dateReason: string | null;
  /** all of it is written; some of it follows from the article's day or from what was told before; only a bound is known */
  dateCertainty: DateCertainty;
  earliest: string | null;
  latest: string | null;
  place: ExtractedPlace | null;
  participants: ExtractedParticipant[];
  evidence: ExtractedEvidence[];
  /** an estimate that every field is right, 0–1 (core/extract/confidence/confidence.ts) */
  confidence: number;
}

export interface ExtractedPlace {
  name: string;
  country: string | null;
  /** the place's id in seeds/places.json, where it is one of ours */
  slug: string | null;
}

export interface ExtractedParticipant {
  name: string;
  country: string | null;
  office: string | null;
  /** the entity's id in seeds/people.json, where it is one of ours */
  slug: string | null;
}

/** A passage of the body; offsets in UTF-16 code units. */
export interface ExtractedEvidence {
  start: number;
  end: number;
  exact: string;
  supports: ClaimField[];
}

interface ExtractedArticle {
  /** day of publication */
  date: string;
  title: string | null;
  /** BCP 47 */
  language: string;
  /** of the body's UTF-8, hexadecimal */
  sha256: string;
}

/** What one article yields. */
export interface Extraction {
  article: ExtractedArticle;
  events: ExtractedEvent[];
}
