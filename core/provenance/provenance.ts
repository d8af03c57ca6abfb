import type { JudgedClaim } from "#core/claims/judge-claims";

/** How an event came to be published as it is: what was said where, who or what read it, and who put it on record. */
export interface Provenance {
  event: { slug: string; url: string; title: string; version: number };
  /** oldest first */
  claims: JudgedClaim[];
  /** what the extractor made of articles and proposed to editors, oldest first */
  readings: Reading[];
  /** oldest first */
  revisions: PublishedRevision[];
}

/** A proposal of the extractor, and what an editor made of it. */
export interface Reading {
  /** slug of the article */
  article: string;
  at: string;
  confidence: number;
  /** the words of the date and why they mean it; null where the text gives none */
  dateText: string | null;
  dateReason: string | null;
  state: "waiting" | "accepted" | "merged" | "rejected";
  /** null while it waits */
  decided: { by: string; at: string; why: string | null } | null;
}

/** A revision that made the record public as it then was, or took it away. */
export interface PublishedRevision {
  number: number;
  /** ISO 8601 instant, UTC */
  at: string;
  by: string;
  /** an editor rather than a command */
  isPerson: boolean;
  reason: string;
  /** of the dataset */
  version: number;
  isWithdrawn: boolean;
}

/** The first revision that stood on a claim: the newest of all where it came after the last one. */
export function revisionOf(
  { revisions }: Provenance,
  { version }: Pick<JudgedClaim, "version">,
): PublishedRevision | null {
  return revisions.find((revision) => revision.version >= version) ?? revisions.at(-1) ?? null;
}
