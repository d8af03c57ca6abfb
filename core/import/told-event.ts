import type { EventPart } from "#core/desk/event-parts";
import type { QuoteDraft, RelationDraft, ReportDraft, SourceDraft } from "#core/event-draft";

/** Somebody as a row names them; `undefined` = the row does not say. */
export interface ToldParticipant {
  slug: string | null;
  name: string;
  country?: string | null;
  office?: string | null;
}

/** Where, as a row says it. */
export interface ToldPlace {
  /** in the order of a journey */
  slugs: string[];
  /** in words; empty = as the first place is called */
  name: string;
  country: string | null;
}

/** Another event, by its slug, and what this one is to it. */
export interface ToldRelation {
  slug: string;
  kind: "related" | RelationDraft["kind"];
}

/** What a row says of an event. What it does not say is not there, and stays as it is where the event is on record. */
export interface ToldEvent {
  /** UUID, of a record that this or another database holds */
  id?: string;
  slug?: string;
  title?: string;
  type?: string;
  status?: string;
  /** EDTF, or what cannot be read as a date */
  date?: string;
  place?: ToldPlace | null;
  summary?: string;
  tags?: string[];
  participants?: ToldParticipant[];
  sources?: SourceDraft[];
  quotes?: QuoteDraft[];
  history?: ReportDraft[];
  related?: ToldRelation[];
  /** null = none */
  note?: string | null;
}

/** The parts of an event in which two rows do not say the same, of those that the first speaks of. */
export function differingParts(told: ToldEvent, other: ToldEvent): Set<EventPart> {
  const parts = Object.keys(told).filter((key): key is EventPart => key !== "id" && key !== "slug");
  return new Set(parts.filter((part) => JSON.stringify(told[part]) !== JSON.stringify(other[part])));
}
