import type { Day } from "#core/dates/calendar";
import { boundsOf } from "#core/dates/edtf";
import type { EventStatus } from "#core/event";
import type { CandidateDate } from "#core/extract/candidate";

/** The date of an event that gives none: a plan lies ahead of the article's day, everything else behind it. */
export function completeDate(date: CandidateDate | null, status: EventStatus, day: Day): CandidateDate {
  if (date !== null) return date;
  const isAhead = status === "planned";
  const edtf = isAhead ? `${day}/..` : `[..${day}]`;
  const reason = isAhead ? "a plan without a date lies ahead of the article" : "it was known by the article date";
  return { edtf, reason, certainty: "unknown", text: "", bounds: boundsOf(edtf) };
}
