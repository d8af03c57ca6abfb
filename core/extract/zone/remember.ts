import { daysBetween } from "#core/dates/calendar";
import type { Candidate, CandidateDate } from "#core/extract/candidate";
import type { SentenceReading } from "#core/extract/sentence-reading";

/** What later sentences may go on with. */
export function remember(context: SentenceReading, candidate: Candidate): void {
  const { memory, discourse } = context;
  const { date, isDefinite, isTentative, status, parties, place } = candidate;
  if ((date || !(isDefinite || isTentative)) && !(date && isFlashback(context, date))) memory.last = candidate;
  if (isTentative && status === "planned") memory.invitation = candidate;
  if (parties.filter(({ person }) => person).length > 1 && status !== "cancelled") discourse.groups.add(parties);
  if (candidate.type === "visit" && place) {
    memory.lastVisit = candidate;
    memory.visits = [...memory.visits, candidate].slice(-mostVisits);
  }
  if (place) memory.place = place;
  if (date && status === "held" && !isTentative && isNarrow(date))
    memory.told = [...memory.told, candidate].slice(-mostTold);
}

/** So many stops of a journey are remembered. */
const mostVisits = 6;

/** So many events are remembered by their days. */
const mostTold = 40;

/** No longer stretch of days can be counted from, in days. */
const longestEvent = 14;

function isNarrow({ bounds: { earliest, latest } }: CandidateDate): boolean {
  return earliest !== null && latest !== null && daysBetween(earliest, latest) <= longestEvent;
}

/** How many days before the day of its sentence something lies that is told by the way. */
export const longBefore = 45;

/** `came on Saturday, his second trip after that of 2002, and …`: the text goes on with Saturday. */
export function isFlashback({ memory: { last }, sentence }: SentenceReading, { bounds }: CandidateDate): boolean {
  const told = last?.sentence === sentence && last.status === "held" ? last.date?.bounds.earliest : null;
  return told != null && bounds.latest !== null && daysBetween(bounds.latest, told) > longBefore;
}
