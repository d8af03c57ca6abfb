import { daysBetween } from "#core/dates/calendar";
import type { Bounds } from "#core/dates/edtf";
import { overlaps, widthOf } from "#core/extract/merge/likeness";
import { isGovernment } from "#core/extract/people/party";
import { type KoreanCandidate, uniteParties } from "./korean-candidate";

const meetings = new Set(["summit", "talks", "meeting"]);

/** How many tellings back the meeting of a text is looked for. */
const reach = 8;

/** A text that is signed without saying by whom, where or when is the outcome of the meeting told before it. */
export function completeAgreements(candidates: readonly KoreanCandidate[]): KoreanCandidate[] {
  return candidates.map((candidate, at) => {
    if (candidate.type !== "agreement") return candidate;
    const before = candidates.slice(Math.max(0, at - reach), at).filter((other) => isMeetingOf(other, candidate));
    const meeting = before.findLast(({ isMention }) => !isMention) ?? before.at(-1);
    return meeting ? complete(candidate, meeting) : candidate;
  });
}

function complete(text: KoreanCandidate, meeting: KoreanCandidate): KoreanCandidate {
  const isVague = text.parties.every(isGovernment) || new Set(text.parties.map(({ country }) => country)).size < 2;
  return {
    ...text,
    parties: isVague ? uniteParties([...text.parties, ...meeting.parties]) : text.parties,
    date:
      text.date && meeting.date && widthOf(text.date) <= widthOf(meeting.date)
        ? text.date
        : (meeting.date ?? text.date),
    place: text.place ?? meeting.place,
  };
}

/** A text may be signed some days into a round, or after its first day. */
const mostDays = 3;

function areNear(meeting: Bounds, text: Bounds): boolean {
  if (overlaps(meeting, text)) return true;
  if (!meeting.latest || !text.earliest) return false;
  const days = daysBetween(meeting.latest, text.earliest);
  return days > 0 && days <= mostDays;
}

/** Everybody who signs took part, at that time. */
function isMeetingOf(meeting: KoreanCandidate, text: KoreanCandidate): boolean {
  if (!meetings.has(meeting.type) || meeting.status !== text.status) return false;
  if (meeting.date && text.date && !areNear(meeting.date.bounds, text.date.bounds)) return false;
  return text.parties.every(({ country }) => meeting.parties.some((party) => party.country === country));
}
