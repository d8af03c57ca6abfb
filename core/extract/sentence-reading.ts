import { type Bounds, boundsOf } from "#core/dates/edtf";
import type { DateMention } from "#core/dates/prose/date-expression";
import { resolveDate } from "#core/dates/prose/resolve-date";
import type { Sentence } from "#core/prose/sentences";
import type { Actor } from "./actor";
import type { ArticleReading } from "./article-reading";
import type { Candidate, CandidateDate } from "./candidate";
import type { Clause } from "./clause";
import type { Discourse } from "./discourse";
import type { ExtractedPlace } from "./extracted-event";
import type { Party } from "./party";

/** What the text has established so far. It changes from sentence to sentence. */
export interface Memory {
  /** the date told last, for `the next day` */
  anchor: Bounds | null;
  /** the place told last, for `there` */
  place: ExtractedPlace | null;
  /** the town of the newsroom, for `here` */
  dateline: ExtractedPlace | null;
  /** the last two countries that were spoken of */
  sides: Party[];
  /** what was told last, for `it took place` and `to do the same` */
  last: Candidate | null;
  /** what was offered and not yet accepted */
  invitation: Candidate | null;
  /** the last visit, for `went back` */
  lastVisit: Candidate | null;
}

/** A sentence with what is known when it is read. */
export interface SentenceReading {
  reading: ArticleReading;
  sentence: Sentence;
  clauses: Clause[];
  actors: Actor[];
  discourse: Discourse;
  memory: Memory;
}

export function datesIn(reading: ArticleReading, from: number, to: number): DateMention[] {
  const mentions: DateMention[] = [];
  for (let at = from; at < to; at++) {
    const mention = reading.dateAt[at];
    if (!mention) continue;
    if (mention.from >= from) mentions.push(mention);
    at = mention.to - 1;
  }
  return mentions;
}

/** Resolves a mention in the sense of its clause; null where it cannot be. */
export function toCandidateDate(
  reading: ArticleReading,
  mention: DateMention,
  direction: "past" | "future" | null,
  anchor: Bounds | null,
): CandidateDate | null {
  const resolved = resolveDate(mention.expression, { reference: reading.day, direction, anchor });
  if (!resolved) return null;
  return { edtf: resolved.edtf, text: mention.text, reason: resolved.reason, bounds: boundsOf(resolved.edtf) };
}
